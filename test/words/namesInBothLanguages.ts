/** The part of data/words that the gazetteer tells: what is called differently in French and English. */
import type { Gazetteer, Names } from '../../src/actors/gazetteer/gazetteer.ts';
import { fold } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';

const HEAD = `# Names that differ in French and English, as data/actors has them: people, states with their demonyms, places and
# organisations. Made from those files by \`npx vitest run test/words -u\`; what is added by hand is lost.
glossary:
`;

/** The text of data/words/names.yaml. */
export function namesInBothLanguages(gazetteer: Gazetteer): string {
  const pairs = [
    ...section(
      'People',
      [...gazetteer.people.values()].flatMap(({ names }) => [pairOf(names), surnamesOf(names)]),
    ),
    ...section(
      'States',
      [...gazetteer.states.values()].flatMap(({ names, demonyms }) => [
        pairOf(names),
        [onePerTerm(demonyms.fr, 'fr'), onePerTerm(demonyms.en, 'en')] as const,
      ]),
    ),
    ...section(
      'Places',
      [...gazetteer.places.values()].map(({ names }) => pairOf(names)),
    ),
    ...section(
      'Organisations',
      [...gazetteer.organisations.values()].map(({ names }) => pairOf(names)),
    ),
  ];
  return `${HEAD}${pairs.join('\n')}\n`;
}

type Pair = readonly [fr: readonly string[], en: readonly string[]];

function pairOf({ fr, en }: Names): Pair {
  return [[fr], [en]];
}

/** "Poutine" and "Putin", of names of as many words. */
function surnamesOf({ fr, en }: Names): Pair {
  return [[lastWord(fr)], [lastWord(en)]];
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** Of forms that are found by one stem, the first. */
function onePerTerm(forms: readonly string[], language: 'fr' | 'en'): readonly string[] {
  const byTerm = new Map(forms.toReversed().map((form) => [stem(fold(form), language), form]));
  return forms.filter((form) => byTerm.get(stem(fold(form), language)) === form);
}

function section(title: string, pairs: readonly Pair[]): readonly string[] {
  const seen = new Set<string>();
  const lines = pairs.flatMap(([fr, en]) => {
    const key = JSON.stringify([fr, en].map((side) => side.map(fold)));
    if (seen.has(key) || fr.length === 0 || en.length === 0) return [];
    seen.add(key);
    const [french, english] = [fr, en].map((side) => side.map(fold).join(' '));
    return french === english ? [] : [`  - { fr: ${listOf(fr)}, en: ${listOf(en)} }`];
  });
  return [`  # — ${title}`, ...lines];
}

function listOf(wordings: readonly string[]): string {
  const [only = '', ...more] = wordings.map((wording) =>
    /^[\p{L}][\p{L} ’.-]*$/u.test(wording) ? wording : `"${wording}"`,
  );
  return more.length === 0 ? only : `[${[only, ...more].join(', ')}]`;
}
