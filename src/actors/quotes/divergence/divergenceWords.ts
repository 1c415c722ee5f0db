/** What the comparing of claims must know of French and English, by terms (folded and stemmed where said). */
import { wordSet } from '../../../language/grammar.ts';

/** Parts of a whole in words, as percentages. */
export const SHARES: ReadonlyMap<string, number> = new Map([
  ['moitie', 50],
  ['half', 50],
  ['tiers', 100 / 3],
  ['third', 100 / 3],
  ['quart', 25],
  ['quarter', 25],
]);

/** Small numbers in words, folded. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'deux two',
    'trois three',
    'quatre four',
    'cinq five',
    'six',
    'sept seven',
    'huit eight',
    'neuf nine',
    'dix ten',
    'onze eleven',
    'douze twelve',
    'treize thirteen',
    'quatorze fourteen',
    'quinze fifteen',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 2] as const)),
);

export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['millier', 1e3],
  ['milliers', 1e3],
  ['thousand', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['billion', 1e9],
]);

/** A figure behind these is a bound that another may lie beyond, or changes with what it is compared to: no divergence. */
export const BOUND =
  /(?:jusqu['’]à|plus d(?:e\s|['’])|moins d(?:e\s|['’])|au moins|au plus|entre|et|à|ou|contre|up to|(?:more|less|fewer) than|at (?:least|most)|over|under|between|and|or|against)\s*$/i;

export const NEGATIONS = wordSet(
  "pas jamais aucun aucune aucunement nullement ni sans without not never no none nor cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't hasn't haven't hadn't can't",
);

/** Telling that something is not so, by lemma or folded form. */
export const DENIALS = wordSet(
  'nier nie nient nie niait dementir dement dementent refuter refute contester deny denies denied denying reject rejects rejected refute refutes refuted dispute disputes disputed',
);

/** Days, months, spans: claims about different times are no divergence. Folded. */
export const TIMES = wordSet(
  'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre hier demain veille',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december yesterday tomorrow',
  'an ans annee annees mois semaine semaines jour jours heure heures year years month months week weeks day days hour hours matin soir nuit',
);

/** What follows a figure without being counted: times, and points that only tell a change. */
export const UNCOUNTED: ReadonlySet<string> = new Set([...TIMES, 'point', 'points', 'fois', 'times', 'er', 'eme', 'h']);

/** Words that cannot both be true of one thing, folded; each side by the beginnings of its words. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ['augment', 'hausse', 'progress', 'increas', 'rise', 'rose', 'grew'],
    ['baiss', 'diminu', 'recul', 'decreas', 'fell', 'declin', 'drop'],
  ],
  [
    ['intercept', 'abattu', 'detrui', 'shot', 'destroy'],
    ['attein', 'touch', 'frapp', 'struck', 'reach'],
  ],
  [
    ['accept', 'accord', 'agree'],
    ['refus', 'rejet', 'reject'],
  ],
  [
    ['ouvert', 'rouv', 'open'],
    ['ferm', 'close', 'shut'],
  ],
  [
    ['vivant', 'alive'],
    ['mort', 'dead', 'died'],
  ],
  [['coupable', 'guilty'], ['innocent']],
  [
    ['reuss', 'succes', 'succeed', 'success'],
    ['echou', 'echec', 'fail'],
  ],
  [
    ['gagn', 'remport', 'won', 'win'],
    ['perd', 'lost', 'lose'],
  ],
  [['possible'], ['impossible']],
  [
    ['favorable', 'soutien', 'soutenir'],
    ['oppos', 'hostile'],
  ],
  [['mainten'], ['annule', 'cancel']],
  [['volontaire', 'deliber'], ['accident']],
  [['legal'], ['illegal']],
  [['respecte'], ['viole']],
];

/** Behind these a negation forbids or doubts; it does not tell that something is not so. Folded. */
export const MODALS = wordSet(
  'faut faudrait doit doivent devrait devraient peut peuvent pouvoir must should may might can could',
);
