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
  const tally = new Tally();
  for (const { text, entities } of sentences) {
    const found = findMentions(text, { language: 'fr', gazetteer }).flatMap(({ span, kind }) => {
      const label = LABELS[kind];
      return label === null ? [] : [{ ...span, label }];
    });
    const marked = entities.filter(({ label }) => label !== 'MISC');
    for (const entity of tally.add(marked, found, 'marked')) wrong(text, entity, 'missed');
    for (const entity of tally.add(found, marked, 'found')) wrong(text, entity, 'invented');
  }
  const f1 = (label: string, measure: string, reach: number | null): Score => {
    const { marked, found, right } = tally.of(label);
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

interface Counts {
  marked: number;
  found: number;
  right: number;
}

/** Counts what is marked, found and right: by label, and with " overlap" behind it where touching is enough. */
class Tally {
  readonly #counts = new Map<string, Counts>();

  of(label: string): Counts {
    const own = this.#counts.get(label) ?? { marked: 0, found: 0, right: 0 };
    this.#counts.set(label, own);
    return own;
  }

  /** Counts `entities` of one side against those of the other; returns those that none of `others` equals. */
  add(entities: readonly Entity[], others: readonly Entity[], side: 'marked' | 'found'): readonly Entity[] {
    const isExact = (entity: Entity) => others.some((other) => entity.label === other.label && same(entity, other));
    const touches = (entity: Entity) => others.some((other) => entity.label === other.label && overlap(entity, other));
    for (const entity of entities) {
      this.#count(entity.label, '', side, isExact(entity));
      this.#count(entity.label, ' overlap', side, touches(entity));
    }
    return entities.filter((entity) => !isExact(entity));
  }

  #count(label: string, suffix: string, side: 'marked' | 'found', right: boolean): void {
    for (const each of [label, 'all']) {
      const counts = this.of(`${each}${suffix}`);
      counts[side] += 1;
      if (right && side === 'found') counts.right += 1;
    }
  }
}

function same(a: Entity, b: Entity): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlap(a: Entity, b: Entity): boolean {
  return a.start < b.end && b.start < a.end;
}
