import { type FormKind, verbTable } from './verbTable.ts';

type Form = readonly [form: string, kind: FormKind];

const PAST: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `say said said; tell told told; write wrote written; think thought thought; speak spoke spoken; find found found; know knew known;
  feel felt felt; swear swore sworn; see saw seen; foresee foresaw foreseen; hold held held; understand understood understood; learn learned learned;
  put put put; make made made; read read read; shoot shot shot; sing sang sung; deny denied denied; retort retorted retorted; hear heard heard`
    .split(';')
    .map((row) => row.trim().split(/\s+/))
    .map(([verb = '', past = '', participle = '']) => [verb, [past, participle]]),
);

const DOUBLING = /^(?:admit|blog|pan|rip|slam|dub|quip|tap|plan|rebut|permit)$/;

function* formsOf(verb: string): Generator<Form> {
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/, '');
  const [past, participle] =
    PAST.get(verb) ?? repeated(/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`);
  yield [verb, 'infinitive'];
  yield [verb, 'plural'];
  yield [/(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb.replace(/([^aeiou])y$/, '$1ie')}s`, 'finite'];
  yield [past, 'finite'];
  yield [participle, 'participle'];
  yield [`${stem}ing`, 'gerund'];
}

function repeated(past: string): readonly [string, string] {
  return [past, past];
}

export const englishVerbs = verbTable(
  [
    [
      ['clause', 'that', 'words'],
      `say tell add note claim argue report announce suggest acknowledge warn insist believe think state declare explain estimate admit assert
      contend maintain predict reveal confirm write tweet reply recall remark observe stress emphasize emphasise promise complain reiterate
      hint testify swear boast joke allege charge caution counter concede conclude disclose mention deny agree repeat vow pledge
      fear hope worry doubt point+out proclaim assure guess imply`,
    ],
    [
      ['that', 'words'],
      `show indicate find learn know feel expect see understand hear demand propose recommend order request inform remind persuade convince
      signal decide assume speculate determine calculate respond lament decry cite protest marvel grumble consider read post rule
      recognize recognise realize discover dispute foresee forecast`,
    ],
    [
      ['infinitive'],
      'promise vow pledge threaten offer refuse decline agree hope urge ask call+on want plan propose encourage demand implore',
    ],
    [
      ['object', 'words'],
      `call+for criticize criticise blast condemn praise denounce mock dismiss deride ridicule lambast tout hail laud decry accuse question deny
      describe liken slam propose demand cite speak+of talk+about refer+to point+to warn+of warn+about complain+about
      object+to call+on announce acknowledge mention reject emphasize stress suggest endorse blame urge recall
      discuss portray characterize label tout call`,
    ],
    [
      ['words'],
      `ask answer continue respond begin shout yell cry whisper scream exclaim muse opine quip retort chant call describe quote sing
      put conclude comment tease thunder fume rant explain go+on open label dub brand portray characterize refer talk speak
      interject interrupt snap sigh laugh pray plead beg urge advise headline blog text email intone gush rail hail`,
    ],
  ],
  formsOf,
);
