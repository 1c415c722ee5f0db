/** Pages that are no articles, as sites send them in place of one: written for these tests after what such pages look like. */

const head = (title: string, more = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title>${more}</head><body>`;
const menu =
  '<nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const foot =
  '<footer><a href="/mentions">Mentions légales</a> <a href="/contact">Contact</a> © La Gazette</footer></body></html>';
const scripts = '<script src="/a.js"></script><script>window.app={}</script>';
const headlines = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) =>
      `<article><h2><a href="/article-${at}">Le gouvernement annonce la réforme numéro ${at} pour l’automne</a></h2><p>Par la rédaction, il y a ${at + 1} h</p></article>`,
  ).join('');

/** Each with what it is. */
export const walls: readonly (readonly [why: string, name: string, html: string])[] = [
  [
    'consent',
    'a wall of cookies, French',
    `${head('La Gazette')}<div id="wall"><h1>Votre vie privée nous importe</h1><p>Avec nos 812 partenaires, nous utilisons des cookies et des traceurs pour stocker des données personnelles, mesurer l’audience et personnaliser la publicité. Vous pouvez donner ou retirer votre consentement à tout moment.</p><button>Tout accepter</button><button>Paramétrer mes choix</button><p>Accepter ou continuer sans accepter : vos choix s’appliquent à ce site.</p></div>${foot}`,
  ],
  [
    'consent',
    'a wall of cookies, English',
    `${head('The Gazette')}<main><h1>We value your privacy</h1><p>We and our partners store and access personal data, such as cookies, on your device. By clicking “I agree” you consent to our use of cookies. You can manage your choices at any time in our privacy policy.</p><p><button>Accept all</button> <button>Reject all</button> <a href="#">Manage preferences</a></p></main>${foot}`,
  ],
  [
    'consent',
    'pay or consent',
    `${head('L’Écho')}<div><h2>Accédez à L’Écho</h2><p>Pour lire gratuitement, acceptez les cookies de nos partenaires : votre consentement nous permet de financer nos articles. Sinon, abonnez-vous sans cookies pour 3 € par mois. Vous pouvez changer vos choix à tout moment.</p><p>Accepter et continuer</p></div></body></html>`,
  ],
  [
    'consent',
    'a long notice of purposes',
    `${head('Régions')}<div><h1>Gestion de vos cookies</h1>${'<p>Nos partenaires et nous déposons des cookies sur votre terminal avec votre consentement, afin de mesurer l’audience et de vous proposer des publicités adaptées à vos données personnelles.</p>'.repeat(6)}<p>Tout accepter — Tout refuser — Gérer mes choix</p></div></body></html>`,
  ],
  [
    'paywall',
    'a share that is left to read',
    `${head('Accord')}${menu}<article><h1>Ce que contient l’accord de Genève</h1><p>Les négociateurs ont trouvé un texte dans la nuit de mardi à mercredi, après trois semaines de pourparlers à huis clos.</p><p>Il vous reste 85 % de cet article à lire. La suite est réservée aux abonnés.</p><a href="/abo">S’abonner</a></article>${foot}`,
  ],
  [
    'paywall',
    'a story for subscribers, English',
    `${head('Deal')}<article><h1>What the Geneva deal contains</h1><p>Negotiators reached a text overnight after three weeks of closed talks in the city.</p><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></article>${foot}`,
  ],
  [
    'paywall',
    'what JSON-LD says is not free',
    `${head('Accord', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Accord","isAccessibleForFree":"False"}</script>')}<article><h1>Accord</h1><p>Les négociateurs ont trouvé un texte dans la nuit de mardi à mercredi, après trois semaines de pourparlers à huis clos, ont indiqué plusieurs sources proches du dossier.</p></article>${foot}`,
  ],
  [
    'paywall',
    'a limit that is reached',
    `${head('News')}<main><h1>Prime minister to visit capital next week</h1><p>The visit was announced on Tuesday by the palace in a short statement.</p><div>You’ve reached your free article limit. Subscribe now to unlock this article.</div></main>${foot}`,
  ],
  [
    'script',
    'an application’s empty root',
    `${head('La Gazette')}<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>${scripts}</body></html>`,
  ],
  [
    'script',
    'a message for browsers without scripts',
    `${head('La Gazette')}<div id="app"><p>Veuillez activer JavaScript pour afficher cette page.</p></div>${scripts}</body></html>`,
  ],
  ['script', 'a spinner', `${head('Chargement')}<div class="spinner">Chargement…</div>${scripts}</body></html>`],
  [
    'script',
    'a required browser',
    `${head('Live')}<div>This site requires JavaScript. Please turn on JavaScript in your browser settings and reload the page.</div>${scripts}</body></html>`,
  ],
  ['listing', 'a front page', `${head('La Gazette')}${menu}<main>${headlines(24)}</main>${foot}`],
  [
    'listing',
    'a section',
    `${head('Monde | La Gazette')}${menu}<h1>Monde</h1>${headlines(12)}<a href="/monde?page=2">Page suivante des articles du monde</a>${foot}`,
  ],
  [
    'listing',
    'results of a search',
    `${head('Recherche')}<h1>128 résultats pour « Genève »</h1>${headlines(20)}${foot}`,
  ],
  [
    'listing',
    'a list of links',
    `${head('Archives')}<ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Archives du mois numéro ${at} de la rédaction</a></li>`).join('')}</ul>${foot}`,
  ],
  [
    'error',
    'not found',
    `${head('Page introuvable')}${menu}<h1>Erreur 404</h1><p>La page que vous cherchez n’existe pas ou plus. Retournez à l’accueil ou utilisez la recherche.</p>${foot}`,
  ],
  [
    'error',
    'access denied',
    `${head('Access Denied')}<h1>Access Denied</h1><p>You don't have permission to access this page on this server. Reference #18.2f</p></body></html>`,
  ],
  [
    'error',
    'a check for humans',
    `${head('Just a moment...')}<h1>news.example</h1><p>Verifying you are human. This may take a few seconds. news.example needs to review the security of your connection before proceeding.</p>${scripts}</body></html>`,
  ],
  [
    'error',
    'a server in trouble',
    `${head('503 Service Unavailable')}<h1>Service indisponible</h1><p>Nos équipes travaillent à rétablir le site. Merci de réessayer dans quelques minutes.</p></body></html>`,
  ],
];
