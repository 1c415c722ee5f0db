import { fold } from '../language/fold.ts';

/** Words in a row that make a shingle: three tell copies from texts on the same subject. */
const WIDTH = 3;
/** Shingles of a text that are looked at; an article has some hundred. */
const MOST = 20_000;

/** The distinct runs of three words of a text, hashed to 32 bits (FNV-1a over the folded words). */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.slice(0, MOST).map(hash);
  const found = new Set<number>();
  for (let at = 0; at + WIDTH <= hashes.length; at += 1) {
    let mixed = 0x811c9dc5;
    for (let word = at; word < at + WIDTH; word += 1) mixed = Math.imul(mixed ^ (hashes[word] ?? 0), 0x01000193);
    found.add((mixed ^ (mixed >>> 15)) >>> 0);
  }
  return found;
}

function hash(word: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) mixed = Math.imul(mixed ^ word.charCodeAt(at), 0x01000193);
  return mixed >>> 0;
}

/** How alike two texts are, by their shingles: of all (Jaccard), and of the shorter one's (containment). From 0 to 1. */
export interface Likeness {
  readonly jaccard: number;
  readonly containment: number;
}

export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return { jaccard: 0, containment: 0 };
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return { jaccard: shared / (a.size + b.size - shared), containment: shared / small.size };
}
