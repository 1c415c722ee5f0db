import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A line of the table: what was measured, of how many items, and what is to be reached. */
export interface Score {
  readonly set: string;
  readonly measure: string;
  readonly items: number;
  /** A share, 0 to 1. */
  readonly share: number;
  /** The share to reach, null where none is set. */
  readonly reach: number | null;
}

/** The objects of a set, line by line; none when the set is not there. */
export async function* readLines<T>(folder: string, ...path: readonly string[]): AsyncGenerator<T> {
  const file = join(folder, ...path);
  if (!existsSync(file)) return;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line.trim() !== '') yield JSON.parse(line) as T;
  }
}
