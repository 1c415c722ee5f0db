import { english } from '../../language/english.ts';
import { wordSet } from '../../language/grammar.ts';
import { englishVerbs } from './englishVerbs.ts';
import type { Person, SpeechWords } from './speechWords.ts';

const he: Person = { gender: 'm', plural: false, resolves: true };
const she: Person = { gender: 'f', plural: false, resolves: true };
const they: Person = { gender: null, plural: true, resolves: true };
const speaker: Person = { gender: null, plural: false, resolves: false };

export const englishWords: SpeechWords = {
  verbs: englishVerbs,
  auxiliaries: wordSet(
    "has have had 's 've 'd having is are was were be been being will would could can may might should must do does did don't doesn't didn't hasn't haven't",
    "hadn't isn't aren't wasn't weren't won't wouldn't",
  ),
  pluralAuxiliaries: wordSet('have are were do'),
  finite: wordSet(
    'is are was were be been has have had do does did will would can could may might must should seems seemed appears appeared became becomes remains remained',
    'went goes came comes took takes made makes gave gives got gets won lost began begins met ran runs held holds led leads left',
  ),
  adverbs: wordSet(
    'also later then now still even once again first recently often repeatedly always never not just only already earlier soon thus simply so too further yesterday today',
    'tonight however instead even long both previously publicly privately openly frequently generally ever more much famously',
  ),
  clitics: wordSet(''),
  determiners: wordSet(
    'the a an this that these those his her its their our my your some several many few two three four five six ten one another other both all no any every each most',
  ),
  indefinite: wordSet('a an some several many few two three four five six ten one another any every each no most'),
  pronouns: new Map<string, Person>([
    ['he', he],
    ['she', she],
    ['they', they],
    ['it', { gender: null, plural: false, resolves: false }],
    ['him', he],
    ['i', speaker],
    ['we', speaker],
    ['you', speaker],
    ['him', he],
    ['them', they],
    ["he's", he],
    ["she's", she],
  ]),
  prepositions: wordSet(
    'in on at by for with from to about after before during since until against between among under over through into as than despite amid according without within of following while near',
    'inside outside',
  ),
  joining: wordSet('of for'),
  conjunctions: wordSet(
    'but and or if when while because though although as since so than whether where why how that what until unless after before once',
  ),
  and: wordSet('and &'),
  relatives: wordSet('who which that'),
  that: wordSet('that'),
  infinitiveMarks: wordSet('to'),
  timeWords: wordSet(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today',
    'yesterday morning afternoon evening night week month year last earlier this',
  ),
  sources: [['according', 'to']],
  roles: wordSet(
    'president minister secretary spokesman spokeswoman spokesperson director chief head mayor senator congressman congresswoman representative governor ambassador adviser advisor',
    'official officials lawyer attorney prosecutor judge professor researcher expert analyst general colonel candidate founder manager chairman chairwoman chair officer aide aides',
    'strategist pollster economist historian author journalist reporter correspondent critic critics supporters source sources man woman father mother son daughter',
    'nominee leader leaders commissioner sheriff doctor businessman billionaire mogul host anchor surrogate ally allies lawmaker lawmakers scientist scientists commander',
    'democrat democrats republican republicans voters operatives person people spokespeople experts candidates deputy chief investigator investigators',
  ),
  organisations: wordSet(
    'ministry government police agency party union association organization company group corporation statement newspaper magazine network report study poll survey',
    'institute university campaign department commission council parliament senate house congress court committee center bureau office administration army military times post journal',
    'press team foundation bank fund site website article document documents editorial board polls reports studies lawsuit',
  ),
  titles: wordSet(
    'mr mrs ms mx dr prof gen sen rep gov lt col capt sgt maj president senator governor mayor secretary judge sir lord',
  ),
  feminine: wordSet('mrs ms she her woman spokeswoman congresswoman chairwoman mother daughter lady sister wife'),
  masculine: wordSet('mr he his man spokesman congressman chairman father son brother husband'),
  noSource: wordSet('which that'),
  nounsToo: wordSet(
    'state states question questions report reports plan plans charge charges attack attacks support post posts fear fears hope hopes remark remarks offer offers promise promises',
    'demand demands order orders estimate estimates guess signal signals comment comments call calls label labels request requests forecast forecasts doubt doubts claim claims',
    'answer answers rail headline headlines text texts worry worries vow vows pledge pledges joke jokes show shows record snap sigh laugh brand open open rule rules find finds',
    'see sees put text tease blog urge quote quotes blame mention mentions wonder cry show address stress note notes tweet tweets email emails protest dispute order boast charge talk talks',
  ),
  passives: wordSet("is are was were be been being isn't aren't wasn't weren't 's 're"),
  neverSpeakers: wordSet('this that what which there nothing something anything everything'),
};

export const isEnglishAbbreviation = (word: string): boolean =>
  english.titles.has(word) || english.abbreviations.has(word) || /^(?:\p{L}\.)*\p{L}$/u.test(word);
