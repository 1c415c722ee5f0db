/** The bundled translations and synonyms with the operator's own files behind them, read when a question first needs them. */
import { fileURLToPath } from 'node:url';
import type { UserError } from './errors.ts';
import { type BookPage, Wordbook } from './search/wordbook.ts';
import type { OwnWords } from './words/loadOwnWords.ts';

export interface BundledWords {
  /** Follows the operator's files: one that was changed is read again, and while it has a fault what it said before stays. */
  wordbook(): Promise<Wordbook>;
  /** What is wrong with the operator's files, one sentence each. It opens the book, so that a question later need not. */
  faults(): Promise<readonly UserError[]>;
}

/** @param own a folder of the operator's files, null for the bundled ones alone. */
export function bundledWords(own: string | null): BundledWords {
  let bundled: Promise<Wordbook> | null = null;
  let files: readonly OwnWords[] = [];
  let whole: Promise<Wordbook> | null = null;
  let reading: Promise<Wordbook> | null = null;

  const read = async (folder: string): Promise<Wordbook> => {
    const { loadOwnWords } = await import('./words/loadOwnWords.ts');
    const now = await loadOwnWords(folder, files);
    if (now !== files || whole === null) whole = loadBook(now.flatMap(({ page }) => page ?? []));
    files = now;
    return whole;
  };
  const wordbook = (): Promise<Wordbook> => {
    if (own === null) {
      bundled ??= loadBook([]);
      return bundled;
    }
    reading ??= read(own).finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    wordbook,
    async faults() {
      await wordbook();
      return files.flatMap(({ fault }) => fault ?? []);
    },
  };
}

async function loadBook(own: readonly BookPage[]): Promise<Wordbook> {
  const { bundledPages } = await import('./words/bundledPages.ts');
  const pages = await bundledPages(fileURLToPath(new URL('../data/words', import.meta.url)));
  return new Wordbook([...pages, ...own]);
}
