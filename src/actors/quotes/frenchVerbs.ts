import { type FormKind, verbTable } from './verbTable.ts';

type Form = readonly [form: string, kind: FormKind];

/**
 * Of verbs that do not end in -er: the stems of present singular, imperfect and future with their participle and, where they are
 * used, passé simple. "dire" is `dit dis dir dit dit`.
 */
const IRREGULAR: ReadonlyMap<
  string,
  readonly [present: string, stem: string, future: string, past: string, simple: string]
> = new Map(
  `dire dit dis dir dit dit; redire redit redis redir redit redit; contredire contredit contredis contredir contredit contredit;
    prédire prédit prédis prédir prédit prédit; écrire écrit écriv écrir écrit écrivit; décrire décrit décriv décrir décrit décrivit;
    lire lit lis lir lu lut; répondre répond répond répondr répondu répondit; rétorquer rétorque rétorqu rétorquer rétorqué rétorqua;
    prétendre prétend prétend prétendr prétendu prétendit; entendre entend entend entendr entendu entendit;
    reconnaître reconnaît reconnaiss reconnaîtr reconnu reconnut; admettre admet admett admettr admis admit;
    promettre promet promett promettr promis promit; avertir avertit avertiss avertir averti avertit;
    conclure conclut conclu conclur conclu conclut; poursuivre poursuit poursuiv poursuivr poursuivi poursuivit;
    soutenir soutient souten soutiendr soutenu soutint; maintenir maintient mainten maintiendr maintenu maintint;
    prévenir prévient préven préviendr prévenu prévint; convenir convient conven conviendr convenu convint;
    souvenir souvient souven souviendr souvenu souvint; croire croit croy croir cru crut; savoir sait sav saur su sut;
    apprendre apprend appren apprendr appris apprit; comprendre comprend compren comprendr compris comprit;
    reprendre reprend repren reprendr repris reprit; plaindre plaint plaign plaindr plaint plaignit;
    craindre craint craign craindr craint craignit; garantir garantit garantiss garantir garanti garantit;
    démentir dément dément démentir démenti démentit; réjouir réjouit réjouiss réjouir réjoui réjouit;
    réagir réagit réagiss réagir réagi réagit; souscrire souscrit souscriv souscrir souscrit souscrivit;
    sourire sourit souri sourir souri sourit; rugir rugit rugiss rugir rugi rugit; gémir gémit gémiss gémir gémi gémit`
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .map(([verb = '', present = '', stem = '', future = '', past = '', simple = '']) => [
      verb,
      [present, stem, future, past, simple],
    ]),
);

/** Present third persons whose stem is not that of the imperfect. */
const PRESENT_PLURAL: ReadonlyMap<string, string> = new Map([
  ['soutenir', 'soutiennent'],
  ['maintenir', 'maintiennent'],
  ['prévenir', 'préviennent'],
  ['convenir', 'conviennent'],
  ['souvenir', 'souviennent'],
  ['croire', 'croient'],
  ['apprendre', 'apprennent'],
  ['comprendre', 'comprennent'],
  ['reprendre', 'reprennent'],
  ['sourire', 'sourient'],
]);

const ER_SIMPLE: readonly Form[] = [
  ['a', 'finite'],
  ['èrent', 'plural'],
  ['ait', 'finite'],
  ['aient', 'plural'],
  ['ant', 'gerund'],
];

function* formsOf(verb: string): Generator<Form> {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) yield* irregularForms(verb, irregular);
  else yield* regularForms(verb);
  yield [verb, 'infinitive'];
}

function* irregularForms(verb: string, row: readonly [string, string, string, string, string]): Generator<Form> {
  const [present, stem, future, past, simple] = row;
  yield [present, 'finite'];
  yield [PRESENT_PLURAL.get(verb) ?? `${stem}ent`, 'plural'];
  yield [`${stem}ait`, 'finite'];
  yield [`${stem}aient`, 'plural'];
  yield [verb === 'savoir' ? 'sachant' : `${stem}ant`, 'gerund'];
  yield* futureForms(future);
  yield [simple, 'finite'];
  yield [simple.endsWith('int') ? simple.replace(/int$/, 'inrent') : simple.replace(/t$/, 'rent'), 'plural'];
  yield* participles(past);
}

function* regularForms(verb: string): Generator<Form> {
  const stem = verb.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const open = openStem(stem);
  yield [`${open}e`, 'finite'];
  yield [`${open}ent`, 'plural'];
  for (const [ending, kind] of ER_SIMPLE) yield [`${/^[ai]/.test(ending) ? soft : stem}${ending}`, kind];
  yield* futureForms(/[eé][^aeiouyéè]+$/.test(stem) && !/é[^aeiouyéè]+$/.test(stem) ? `${open}er` : verb);
  yield* participles(`${stem}é`);
}

/** "répèt(e)", "rappell(e)", "appuie": the stem before an ending that is not heard. */
function openStem(stem: string): string {
  if (/(?:app|rapp|interp)el$/.test(stem)) return `${stem}l`;
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  return stem.replace(/[eé]([^aeiouyéèêlrst]|[lrt])$/, 'è$1').replace(/é(gu|qu|ch)$/, 'è$1');
}

function* futureForms(stem: string): Generator<Form> {
  yield [`${stem}a`, 'finite'];
  yield [`${stem}ait`, 'finite'];
  yield [`${stem}ont`, 'plural'];
  yield [`${stem}aient`, 'plural'];
}

function* participles(past: string): Generator<Form> {
  for (const ending of past.endsWith('s') ? ['', 'e', 'es'] : ['', 'e', 's', 'es'])
    yield [`${past}${ending}`, 'participle'];
}

export const frenchVerbs = verbTable(
  [
    [
      ['that', 'clause', 'words'],
      `dire déclarer affirmer assurer prétendre soutenir reconnaître admettre jurer certifier confirmer garantir nier avouer estimer penser croire
      juger promettre espérer indiquer expliquer préciser répéter confier raconter ajouter démentir`,
    ],
    [
      ['that', 'words'],
      `annoncer souligner rappeler noter avertir prévenir répondre écrire observer constater signaler informer rapporter relater révéler remarquer
      insister marteler conclure considérer craindre redouter redire convenir maintenir mentionner témoigner suggérer supposer
      regretter déplorer pronostiquer prédire alléguer arguer argumenter plaider objecter rétorquer renchérir
      concéder entendre tweeter twitter deviner clamer proclamer insinuer recommander menacer exiger réclamer demander
      apprendre se_plaindre se_réjouir se_féliciter s'inquiéter s'étonner s'indigner se_souvenir se_demander redouter crier réaffirmer réitérer`,
    ],
    [
      ['infinitive'],
      'promettre menacer jurer accuser exhorter appeler demander ordonner sommer proposer recommander conseiller',
    ],
    [
      ['words', 'about'],
      `évoquer parler qualifier vanter louer saluer fustiger moquer railler dénoncer critiquer condamner appeler
      accuser citer déplorer regretter réclamer exiger baptiser surnommer exhorter inviter décrire réfuter récuser contester promettre annoncer admirer souligner réaffirmer demander rappeler`,
    ],
    [
      ['words'],
      `poursuivre continuer lancer lâcher glisser reprendre enchaîner tonner souffler soupirer sourire ironiser tempérer nuancer relativiser
      trancher tacler commencer résumer analyser commenter détailler décrire évoquer parler qualifier vanter louer saluer fustiger
      moquer railler dénoncer critiquer condamner réagir justifier défendre exhorter inviter interroger plaisanter blaguer pester fulminer
      répliquer riposter rugir gémir hurler murmurer chuchoter scander titrer publier poster lire citer appeler accuser pointer développer compléter
      attaquer appuyer abonder s'exclamer s'emporter s'insurger s'interroger s'alarmer s'agacer se_défendre s'excuser s'offusquer s'amuser s'enthousiasmer
      se_désoler se_lamenter se_vanter se_justifier s'écrier raisonner philosopher témoigner rassurer promettre
      surenchérir acquiescer corriger rectifier contredire contester réfuter balayer récuser dédramatiser
      baptiser surnommer présenter résumer conseiller proposer ordonner interpeller alerter assumer admirer
      décréter diagnostiquer synthétiser prophétiser chanter demander implorer supplier exulter jubiler
      argumenter théoriser imaginer rêver rembobiner questionner insulter invectiver adresser poster partager souscrire`,
    ],
  ],
  formsOf,
);
