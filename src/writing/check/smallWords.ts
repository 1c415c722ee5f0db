import { links, shares } from '../words/guards.ts';

function byWord(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}

const linksByWord = byWord(links);
const sharesByWord = byWord(shares);

/** What a folded word links by ("before", "because"), null for others. */
export function linkOf(folded: string): string | null {
  return linksByWord.get(folded) ?? null;
}

/** How much of a whole a folded word says, null for others. */
export function shareOf(folded: string): string | null {
  return sharesByWord.get(folded) ?? null;
}
