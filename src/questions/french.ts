import { wordSet } from '../language/grammar.ts';
import { aName, asked, nounTable } from './asked.ts';
import type { AskingGrammar } from './question.ts';

/** What may stand between the beginning, or a comma, and the word that asks. */
const START = '(?:^| ,)(?: (?:et|mais|alors|donc|or|bonjour|salut|stp|svp|dis|dites|moi|sais|tu|savez|vous))*';
/** Prepositions that a word that asks stands behind. */
const BEHIND =
  '(?:a|de|d|par|avec|pour|contre|chez|sur|sous|selon|apres|envers|vers|entre|en|dans|depuis|jusqu|jusque)';

export const french: AskingGrammar = {
  forms: [
    { words: / (?:pourquoi|pk|pq|pkoi|pourkoi) /, asks: asked('reason') },
    {
      words:
        / (?:pour quelles? (?:raisons?|causes?|motifs?)|dans quels? (?:buts?|desseins?)|a cause de (?:quoi|qui)|en raison de quoi|pour quoi) /,
      asks: asked('reason'),
    },
    { words: / combien (?:de|d) temps /, asks: asked('number', 'duration') },
    {
      words: / combien (?:d annees|de (?:mois|jours|semaines|siecles|minutes)|d heures) /,
      asks: asked('number', 'duration'),
    },
    {
      words: / combien (?:(?:cela|ca) )?(?:coute|couta|coutent|coutait|vaut|valent|gagne|paie|paye|a coute|ont coute) /,
      asks: asked('number', 'money'),
    },
    { words: / combien (?:pese|pesent|pesait) /, asks: asked('number', 'weight') },
    { words: / combien mesure(?:nt|it)? /, asks: asked('number', 'length') },
    { words: / (?:combien|cb|combiens) /, asks: asked('number', 'count'), counts: true },
    { words: / (?:(?:depuis|jusqu a|a partir de|pour|des|de) )?quand (?!meme )/, asks: asked('date') },
    {
      words: new RegExp(
        `${START} (?:comment (?:(?:se|s|est|sont|etait|fut|on|l on|furent|a|ont|a t on|se fait) )*(?:(?:appel|nomm|surnomm|baptis|intitul|denomm)\\w*))`,
      ),
      asks: aName,
    },
    {
      words:
        / (?:quels? (?:est|sont|etait|etaient|fut) (?:le|les|son|leur|leurs|ses) (?:petit )?(?:nom|prenom|surnom|pseudonyme)s?) /,
      asks: 'noun',
    },
    {
      words: / de quelle (?:maniere|facon) | par quels? moyens? | grace a quoi | a l aide de quoi /,
      asks: asked('manner'),
    },
    { words: / comment /, asks: asked('manner') },
    { words: / (?:a quel age) /, asks: asked('number', 'age') },
    { words: / a quelle heure /, asks: asked('date') },
    { words: / (?:quel|quelle|quels|quelles|kel|kelle) /, asks: 'noun' },
    { words: / (?:lequel|laquelle|lesquels|lesquelles|auquel|duquel) /, asks: aName },
    {
      words: new RegExp(
        `${START} (?:qu est ce (?:que|qu)|que|qu|c est quoi ce que) (?:(?:a|ont|avait|dit|disent|pense|pensent|\\w+) ){0,4}(?:dit|disent|declare\\w*|affirme\\w*|pense\\w*|repond\\w*|annonce\\w*|promis|promet|reproche\\w*|demande\\w*|propose\\w*|explique\\w*|accuse\\w*) `,
      ),
      asks: asked('statement'),
    },
    { words: new RegExp(`${START} (?:${BEHIND} )?qui (?!plus )`), asks: asked('person') },
    { words: new RegExp(` ${BEHIND} qui $| c est qui `), asks: asked('person') },
    { words: / qu est ce (?:que|qu|qui) /, asks: asked('anything') },
    { words: / est ce que | est ce qu /, asks: asked('yes-or-no') },
    {
      words: new RegExp(
        `(?:${START}|(?: (?:d|jusqu|par|vers|c est|de)))(?: (?:d|jusqu|par|vers|de))? oú | (?:se|est) (?:\\w+ )?oú $| oú (?:se|est|sont|a|ont|s|etait|va|vont) `,
      ),
      asks: asked('place'),
    },
    { words: /^ (?:(?:d|jusqu|par|vers) )?ou (?!bien )/, asks: asked('place') },
    { words: / (?:c est|ca veut dire|veut dire) quoi /, asks: asked('anything') },
    { words: new RegExp(`${START} (?:que|qu) | ${BEHIND} quoi | quoi $`), asks: asked('anything') },
  ],
  beforeNoun: wordSet(
    'est sont etait etaient fut furent sera seront serait seraient a ont ete ce c etre que qu le la les l un une des son sa ses leur leurs notre votre cette ces cet',
    'premier premiere premiers premieres dernier derniere derniers dernieres principal principale principaux principales autre autres',
    'deux trois quatre cinq grand grande grands grandes nouveau nouvel nouvelle nouveaux nouvelles plus seul seule meme certain certaine peut pourrait doit',
    'celebre vieux vieille jeune petit petite gros grosse haut haute ancien ancienne important importante second seconde deuxieme troisieme futur future exact exacte',
  ),
  nouns: nounTable(
    [
      asked('date'),
      'annee annees an date dates jour jours mois siecle siecles epoque epoques periode periodes moment moments heure decennie saison jourdate semaine debut',
    ],
    [
      asked('place'),
      'ville villes pays region regions lieu lieux endroit endroits village villages ile iles continent continents capitale capitales rue quartier quartiers departement departements province provinces territoire territoires localite commune communes port aeroport zone zones destination adresse place site sites emplacement stade frontiere district',
    ],
    [
      asked('number', 'count'),
      'nombre nombres chiffre chiffres effectif effectifs quantite population bilan nb numero rang classement',
    ],
    [asked('number', 'age'), 'age ages'],
    [asked('number', 'duration'), 'duree longevite delai anciennete'],
    [
      asked('number', 'money'),
      'prix cout couts montant montants somme sommes budget budgets salaire salaires salaires revenu revenus valeur pib tarif tarifs amende rancon chiffre-affaires dette benefice recette recettes loyer',
    ],
    [asked('number', 'percent'), 'pourcentage pourcentages part proportion proportions taux fraction'],
    [
      asked('number', 'length'),
      'taille hauteur longueur largeur distance altitude profondeur diametre portee epaisseur',
    ],
    [asked('number', 'area'), 'superficie surface aire etendue'],
    [asked('number', 'weight'), 'poids masse tonnage'],
    [asked('number', 'speed'), 'vitesse'],
    [asked('number', 'temperature'), 'temperature temperatures'],
    [asked('number', 'score'), 'score resultat-final'],
    [
      asked('person'),
      'personne personnes personnage personnages personnalite personnalites homme hommes femme femmes president presidents presidente ministre ministres chef chefs directeur directrice patron patronne roi rois reine reines empereur empereurs imperatrice pape papes prince princesse duc comte auteur auteurs autrice auteure ecrivain ecrivains acteur acteurs actrice actrices chanteur chanteuse peintre peintres compositeur realisateur realisatrice general generaux commandant amiral colonel joueur joueurs joueuse entraineur entraineurs capitaine maire secretaire porte-parole ambassadeur ambassadrice depute deputee senateur senatrice candidat candidats candidate fondateur fondateurs fondatrice createur createurs inventeur architecte architectes pere mere fils fille frere soeur mari epoux epouse femme successeur successeurs predecesseur journaliste journalistes juge avocat scientifique scientifiques savant philosophe philosophes historien historiens saint dirigeant dirigeants dirigeante leader leaders negociateur conseiller conseillers conseillere envoye responsable responsables souverain souverains gouverneur pilote pilotes champion championne vainqueur gagnant artiste artistes poete monarque sultan emir chancelier chanceliere explorateur heros dieu divinite temoin victime suspect meurtrier assassin',
    ],
    [
      asked('organisation'),
      'entreprise entreprises societe societes parti partis organisation organisations institution institutions club clubs groupe groupes association associations equipe equipes banque banques chaine agence agences media medias journal journaux organisme organismes compagnie compagnies firme ministere gouvernement universite ecole syndicat ong federation constructeur marque marques armee milice operateur editeur label tribunal commission',
    ],
    [
      asked('reason'),
      'raison raisons cause causes motif motifs but buts objectif objectifs finalite motivation motivations',
    ],
    [asked('manner'), 'maniere manieres facon facons moyen moyens methode'],
    [aName, 'titre titres film livre oeuvre ouvrage chanson album roman langue langues religion maladie animal'],
    [asked('statement'), 'declaration declarations position avis opinion reaction reactions reponse'],
  ),
  leading: wordSet('nom noms prenom prenoms surnom surnoms pseudonyme type types sorte sortes genre identite'),
  joining: wordSet('de du des d la le les l'),
  marks: wordSet(
    'le la les l d de du des un une et est sont a ont que qui quoi quel quelle quels quelles ou oú quand comment pourquoi combien avec pour dans sur par au aux il elle ils elles se s ce cette ces son sa ses leur leurs ne pas fait sera etait fut en y t n qu',
  ),
  spelt: ['combien', 'pourquoi', 'comment', 'quand', 'quelle', 'quelles', 'quels', 'quel'],
};
