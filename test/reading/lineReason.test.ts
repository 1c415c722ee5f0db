/** What single lines are, within a story and at the page's edges: what looks alike and is not stands side by side. */
import { describe, expect, test } from 'vitest';
import { block } from '../../src/reading/block.ts';
import { lineReason } from '../../src/reading/rules/lineReason.ts';

const reason = (line: string, edge: boolean) => lineReason(block(line, { start: 0, end: line.length }), edge);

describe('is furniture, even in the middle of a story', () => {
  test.each([
    ['teaser', 'READ  Ten wounded in a shooting, police say'],
    ['teaser', 'READ Tir à Charlotte : quatre blessés'],
    ['teaser', 'LIRE  Un python retrouvé dans un hôtel'],
    ['teaser', 'Lire aussi : La tempête prive 40 000 foyers d’électricité'],
    ['teaser', 'Lire aussi Gaz : pourquoi la Sarvie paie plus cher'],
    ['teaser', 'À LIRE > Les agriculteurs réclament un fonds'],
    ['teaser', 'VOIR AUSSI → Les images satellites des plaines'],
    ['teaser', '>> Lire aussi notre dossier : La guerre du blé'],
    ['teaser', '👉 À lire aussi : Pourquoi la Caldarie tremble'],
    ['teaser', 'ALSO READ | Strike costs exporters 2 million a day'],
    ['teaser', 'READ MORE Inside the mayor’s secret villa'],
    ['teaser', 'Related: The town that lives off bananas'],
    ['teaser', 'EN IMAGES. Les plaines du Sud vues du ciel'],
    ['teaser', 'Leggi anche: La città delle banane'],
    ['subscription', 'La suite après cette publicité'],
    ['subscription', 'Story continues below advertisement'],
    ['subscription', 'Inscrivez-vous à notre newsletter « Énergie » et recevez nos analyses'],
    ['subscription', 'Sign up for our newsletter'],
    ['subscription', 'Il vous reste 72 % de cet article à lire.'],
    ['subscription', 'ADVERTISEMENT'],
    ['share-bar', 'Facebook Twitter LinkedIn Email'],
    ['share-bar', 'Cliquez pour partager sur Twitter(ouvre dans une nouvelle fenêtre)'],
    ['comment-form', 'Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *'],
    ['comment-form', 'You must be logged in to post a comment.'],
    ['comment-form', '3 commentaires'],
    ['related', 'Les plus lus'],
    ['related', 'You may also like:'],
    ['copyright', '© 2024 – onemedia.fr – Tous droits réservés'],
    ['caption', 'Sur cette photo publiée tôt dimanche, le maire s’entretient au téléphone.'],
    ['caption', 'Le Parlement, jeudi 3 juin. (Photo d’archives / Alvines Info)'],
    ['caption', 'In this image taken from video, the ferry burns off Halvik.'],
    ['credit', 'Getty Images'],
    ['credit', '(Photo by Rui Castlemaine/AFP via Getty Images)'],
    ['credit', 'Crédit photo : Ville de Karsane'],
    ['update-note', 'Cette histoire et ce titre ont été mis à jour avec des rapports supplémentaires.'],
    ['update-note', 'This article was automatically translated from the original language.'],
    ['date-line', 'Publié le 14 février 2023 à 09h12, mis à jour à 18h40'],
    ['date-line', 'Updated 3:04 PM ET, Sun April 14, 2019'],
    ['navigation', 'Accueil > Monde > Afrique'],
    ['navigation', 'Tags : bateliers, grève, Méronne'],
    ['navigation', 'Aller au contenu'],
  ] as const)('%s: %s', (expected, line) => {
    expect(reason(line, false)).toBe(expected);
  });
});

describe('is furniture only before and behind the story', () => {
  test.each([
    ['date-line', '12 mars 2024'],
    ['date-line', 'Velgrad, le 12 octobre 2022'],
    ['byline', '(AFP)'],
    ['navigation', 'Politique Monde'],
    ['credit', 'Sources : archives nationales, rapports parlementaires'],
  ] as const)('%s: %s', (expected, line) => {
    expect(reason(line, false)).not.toBe(expected);
    expect(reason(line, true)).toBe(expected);
  });
});

describe('is story, wherever it stands', () => {
  test.each([
    'Read that number again: 4:17.',
    'Watch the clock in the square, people say; it stopped.',
    'Opinion is divided on whether to rebuild.',
    'Video of the collapse has been seen four million times.',
    'Related to each other: a caching server and a web server',
    'Lire les comptes de la compagnie suffit pourtant.',
    'Voir Naples et mourir',
    'Abonnez-vous au désespoir, nous dit-on : il est gratuit.',
    'Subscribe to the theory or not, said one analyst, the votes are there.',
    'Follow us, the children shout, and run ahead to the river.',
    'Donate to the library instead, she tells readers.',
    '« Nous utilisons des cookies », préviennent la plupart des sites.',
    'Une newsletter hebdomadaire, lue par 60 000 abonnés, avait annoncé la sanction.',
    'Facebook shares fell 4 percent.',
    'Twitter declined to comment.',
    '« Facebook. Twitter. Instagram. Tous font pareil », s’agace un avocat.',
    'Share what you have.',
    'Comments are closed, she says, because she wants to sleep.',
    'Comment ?',
    'The copyright office told senators that it would need 30 more staff.',
    'Les droits d’auteur des photos ne sont pas concernés par la procédure.',
    'La photo montre trois hommes devant une porte ouverte.',
    'Sur cette image, prise selon les experts vers 23 heures, on distingue un bidon.',
    'Dans cette vidéo diffusée sur le compte de l’élu, une résistance tente de dérober les plans.',
    'Les mini-communes obtiennent un bon classement, à l’image de Mey, en Moselle.',
    'Photo ou montage ? Deux laboratoires ont rendu des avis contraires.',
    'Home is a tent now for those who lost theirs on Wednesday.',
    '« Home, sweet home », ironise l’un d’eux en montrant les ruines.',
    'Accueil glacial, en revanche, chez les descendants du gardien.',
    'Brannes - Tolma : 3-2',
    '- 14 décembre 2022',
    '16h02 : Les secouristes sont arrivés à l’aéroport.',
    '4 000 policiers mobilisés',
    'VIDÉO - Le chanteur a été sifflé samedi soir au festival de Portelle, avant de quitter la scène.',
    'VELGRAD (AFP) — La Cour suprême a annulé vendredi l’élection du gouverneur.',
    'Par ailleurs, la ville a fermé ses écoles.',
    'Privacy policy is her next subject.',
  ])('%s', (line) => {
    expect([reason(line, false), reason(line, true)]).toEqual([null, null]);
  });
});
