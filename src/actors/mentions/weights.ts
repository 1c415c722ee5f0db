/** What the words in and around a capitalised run say about its kind. The numbers were set on the first half of a set of marked sentences. */

/** What an unknown run may be; `work` is a title, an event or a product, and no mention. */
export type Guess = 'person' | 'organisation' | 'place' | 'work';

export type Weights = Record<Guess, number>;

export type Nudge = Readonly<Partial<Weights>>;

export function nudge(weights: Weights, by: Nudge | undefined, factor = 1): void {
  if (by === undefined) return;
  for (const guess of ['person', 'organisation', 'place', 'work'] as const) weights[guess] += factor * (by[guess] ?? 0);
}

function table(rows: readonly (readonly [words: string, by: Nudge])[]): ReadonlyMap<string, Nudge> {
  return new Map(rows.flatMap(([words, by]) => words.split(' ').map((word) => [word, by] as const)));
}

const the: Nudge = { place: 0.5, organisation: 0.8, person: -1.2 };
const la: Nudge = { place: 0.9, organisation: 0.8, person: -1.2 };
const many: Nudge = { organisation: 1, person: -2 };
const at: Nudge = { place: 0.9, organisation: 0.8, person: -1 };

/** Right before the run; "d'" and "l'" are elided articles. */
export const rightBefore = table([
  ['a', { place: 0.9 }],
  ['en', { place: 4 }],
  ['in at', { place: 2.4 }],
  ['vers depuis via near from throughout across toward towards', { place: 2 }],
  ['au aux', at],
  ['le the', the],
  ["la l'", la],
  ['les des', many],
  ['du', { place: 0.9, organisation: 0.7, person: -1 }],
  ["de d' of", { place: 0.4, person: 0.5 }],
  ['par by', { person: 1.2 }],
  ['avec contre selon et and with against que qu pour face sur told comme', { person: 0.6 }],
  ['chez', { person: 0.6, organisation: 0.7 }],
  [
    'album film serie roman chanson single titre jeu livre piece disque episode version emission console logiciel novel song show movie game book',
    { work: 2.5 },
  ],
]);

/** As above, on top of it for a single word. */
export const rightBeforeOne = table([
  ['a', { place: 1.3 }],
  ["le la the l'", { person: -0.8 }],
  ["de d' of", { place: 0.4, person: 0.1 }],
]);

/** A run of several words that begins so. */
export const firstOfSeveral = table([
  ['the les', { organisation: 1.5 }],
  ['saint sainte san santa fort new nouvelle port la le los las', { place: 1.6 }],
  [
    'tournoi coupe championnat jeux guerre prix grand festival traite open trophee ligue operation accord accords plan loi tour bataille revolution journee',
    { work: 4 },
  ],
]);

/** A run of several words that ends so. */
export const lastOfSeveral = table([
  ['cup games prize award awards league open championship war act tour masters series festival world', { work: 3.5 }],
]);

/** Anywhere within a run. */
export const within = table([['guerre war olympiques olympics', { work: 5 }]]);

/** Endings of single words. */
export const endings: readonly (readonly [RegExp, Nudge])[] = [
  [
    /(?:land|lande|stan|ville|bourg|burg|grad|shire|polis|abad|pour|chester|mouth|wick|heim|hausen|dorf|sk|evo|ovo|ac|argues|ieres|igny|acourt)$/,
    { place: 1 },
  ],
  [/(?:ie|ia)$/, { place: 0.4 }],
  [
    /(?:ov|ev|off|eff|vic|vitch|sson|sen|ez|escu|ian|yan|shvili|idis|opoulos|enko|tchouk|ski|sky|elli|etti|ini|ard|eau)$/,
    { person: 0.8 },
  ],
];
