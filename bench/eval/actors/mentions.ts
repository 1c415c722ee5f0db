/** Persons, organisations and places marked in French sentences, against those that are found. */
import { fileURLToPath } from 'node:url';
import { loadGazetteer } from '../../../src/actors/gazetteer/load.ts';
import { findMentions } from '../../../src/actors/mentions/findMentions.ts';
import type { MentionKind } from '../../../src/actors/mentions/mention.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

interface Sentence {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const SET = 'actors/mentions.fr';
const LABELS: Readonly<Record<MentionKind, string | null>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  state: 'LOC',
  metonym: 'LOC',
  demonym: null,
};

/** What was marked and not found, or found and not marked. */
export type Wrong = (text: string, entity: Entity, kind: 'missed' | 'invented') => void;

/**
 * @param part which of the sentences: rules were made looking at the first half only.
 */
export async function scoreMentions(
  evalDir: string,
  part: 'all' | 'first half' | 'second half' = 'all',
  wrong: Wrong = () => undefined,
): Promise<readonly Score[]> {
  const all: Sentence[] = [];
  for await (const sentence of readLines<Sentence>(evalDir, 'actors', 'mentions.fr.jsonl')) all.push(sentence);
  if (all.length === 0) return [];
  const half = Math.floor(all.length / 2);
  const sentences = part === 'all' ? all : part === 'first half' ? all.slice(0, half) : all.slice(half);
  const gazetteer = await loadGazetteer([fileURLToPath(new URL('../../../data/actors', import.meta.url))]);
  const counts = new Map<string, { marked: number; found: number; right: number }>();
  const count = (label: string) => {
    const own = counts.get(label) ?? { marked: 0, found: 0, right: 0 };
    counts.set(label, own);
    return own;
  };
  for (const { text, entities } of sentences) {
    const found = findMentions(text, { language: 'fr', gazetteer }).flatMap(({ span, kind }) => {
      const label = LABELS[kind];
      return label === null ? [] : [{ ...span, label }];
    });
    const marked = entities.filter(({ label }) => label !== 'MISC');
    for (const exact of [true, false])
      for (const [side, own, others] of [
        ['marked', marked, found],
        ['found', found, marked],
      ] as const)
        for (const entity of own) {
          const right = others.some(
            (other) => entity.label === other.label && (exact ? same(entity, other) : overlap(entity, other)),
          );
          for (const label of [entity.label, 'all']) {
            const each = count(`${label}${exact ? '' : ' overlap'}`);
            each[side] += 1;
            if (right && side === 'found') each.right += 1;
          }
          if (!right && exact) wrong(text, entity, side === 'marked' ? 'missed' : 'invented');
        }
  }
  const f1 = (label: string, measure: string, reach: number | null): Score => {
    const { marked, found, right } = count(label);
    return { set: SET, measure, items: marked, share: (2 * right) / Math.max(1, marked + found), reach };
  };
  return [
    f1('PER', 'persons, F1', 0.8),
    f1('all', 'persons, organisations and places, F1', 0.7),
    f1('ORG', 'organisations, F1', null),
    f1('LOC', 'places, F1', null),
    f1('PER overlap', 'persons, overlapping, F1', null),
    f1('all overlap', 'all, overlapping, F1', null),
  ];
}

function same(a: Entity, b: Entity): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Entity, b: Entity): boolean {
  return a.start < b.end && b.start < a.end;
}
