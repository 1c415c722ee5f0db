import { wordSet } from '../language/grammar.ts';
import { aName, asked, nounTable } from './asked.ts';
import type { AskingGrammar } from './question.ts';

const START = '(?:^| ,)(?: (?:and|but|so|then|hi|hello|hey|please|tell|me|do|you|know))*';

export const english: AskingGrammar = {
  forms: [
    { words: / (?:why|how come|for what (?:reasons?|purpose)|what for) /, asks: asked('reason') },
    { words: / how (?:long|many (?:years|months|weeks|days|hours|minutes)) /, asks: asked('number', 'duration') },
    { words: / how (?:many|mny) /, asks: asked('number', 'count'), counts: true },
    { words: / how much (?:does it cost|did it cost|money|is it worth|does|did|do) /, asks: asked('number', 'money') },
    { words: / how much /, asks: asked('number', 'count'), counts: true },
    { words: / how old | (?:at|from) (?:what|which) age /, asks: asked('number', 'age') },
    { words: / how (?:far|tall|deep|wide|high) /, asks: asked('number', 'length') },
    { words: / how (?:big|large) /, asks: asked('number', 'area') },
    { words: / how heavy /, asks: asked('number', 'weight') },
    { words: / how fast /, asks: asked('number', 'speed') },
    { words: / how (?:often|frequent) /, asks: asked('number', 'count') },
    { words: / (?:(?:since|until|by|from) )?when /, asks: asked('date') },
    { words: / what time /, asks: asked('date') },
    { words: / (?:from |to )?where /, asks: asked('place') },
    { words: / in (?:what|which) way | by what means /, asks: asked('manner') },
    { words: / how /, asks: asked('manner') },
    {
      words: new RegExp(`${START} (?:(?:to|from|with|by|for|against|of|on) )?(?:who|whom|whose|who s) `),
      asks: asked('person'),
    },
    { words: / (?:by|with|from|to|against) whom? $/, asks: asked('person') },
    {
      words: new RegExp(
        `${START} what (?:did|does|do|has|have|had) (?:\\w+ ){1,6}(?:say|said|think|declare|declared|claim|claimed|announce|announced|promise|promised|tell|told|demand|propose|reply|respond|warn|warned|state|stated) `,
      ),
      asks: asked('statement'),
    },
    {
      words: new RegExp(`(?:${START}| (?:in|at|on|to|from|by|for|of|with|since|under)) (?:what|which|what s|wich) `),
      asks: 'noun',
    },
    { words: / what $/, asks: asked('anything') },
    {
      words: new RegExp(
        `${START} (?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should|may|might|isn|aren|wasn|didn|doesn|don|hasn|won) (?:t )?\\w`,
      ),
      asks: asked('yes-or-no'),
    },
  ],
  beforeNoun: wordSet(
    'is are was were will would be been has have the a an his her its their our your this these those main first last next other new old big biggest largest great',
    'two three four five most best highest exact total current former s',
  ),
  nouns: nounTable(
    [
      asked('date'),
      'year years date dates day days month months century centuries period era moment decade season week time',
    ],
    [
      asked('place'),
      'city cities country countries region regions place places town towns village island islands continent capital capitals street area areas location locations province territory state port airport site sites district border',
    ],
    [asked('number', 'count'), 'number numbers figure toll count population quantity rank amount'],
    [asked('number', 'age'), 'age ages'],
    [asked('number', 'duration'), 'duration length-of-time'],
    [asked('number', 'money'), 'price prices cost costs sum budget salary revenue value worth fine fee'],
    [asked('number', 'percent'), 'percentage share proportion rate fraction'],
    [asked('number', 'length'), 'height length width distance altitude depth size range'],
    [asked('number', 'area'), 'surface'],
    [asked('number', 'weight'), 'weight mass'],
    [asked('number', 'speed'), 'speed'],
    [asked('number', 'temperature'), 'temperature'],
    [asked('number', 'score'), 'score'],
    [
      asked('person'),
      'person people man woman president minister chief head director boss king queen emperor pope prince author writer actor actress singer painter composer general commander admiral player coach captain mayor secretary spokesman spokeswoman spokesperson ambassador senator candidate founder inventor architect father mother son daughter brother sister husband wife successor predecessor journalist judge lawyer scientist philosopher historian leader leaders negotiator adviser advisor envoy official officials governor champion winner artist poet chancellor victim suspect',
    ],
    [
      asked('organisation'),
      'company companies firm party organisation organization institution club group association team bank channel agency newspaper ministry government university school union federation brand army militia court commission outlet',
    ],
    [asked('reason'), 'reason reasons cause causes motive purpose goal goals aim objective'],
    [asked('manner'), 'way manner method means'],
    [aName, 'title film movie book song album novel language religion disease animal'],
    [asked('statement'), 'statement position opinion reaction response'],
  ),
  leading: wordSet('name names kind type sort nickname surname identity'),
  joining: wordSet('of the a an for'),
  marks: wordSet(
    'the of an and is are was were did does do has have had what which who whom when where why how with for in on by to from his her their its he she it they that this these those be been will would not said about',
  ),
  spelt: ['which', 'where', 'what', 'when'],
};
