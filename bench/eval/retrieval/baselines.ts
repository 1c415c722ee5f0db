/** What Vigie's index is held against, on the same documents in the same run. */
import { stemmer } from '@orama/stemmers/french';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import { analyse } from '../../../src/language/analyse.ts';
import { AskedTerms } from '../../../src/search/askedTerms.ts';
import { termsOf } from '../../../src/search/indexedTerms.ts';
import { queryWords } from '../../../src/search/queryWords.ts';
import { DEPTH, type Document, type Finder } from './finder.ts';

/** MiniSearch with its default settings. */
export function plainMiniSearch(documents: readonly Document[]): Finder {
  return miniSearch('MiniSearch as it comes', documents, (term) => term.toLowerCase());
}

/** MiniSearch's own words, in lower case, stemmed by Snowball's rules. */
export function stemmedMiniSearch(documents: readonly Document[]): Finder {
  return miniSearch('MiniSearch with French stems', documents, (term) => stemmer(term.toLowerCase()));
}

function miniSearch(name: string, documents: readonly Document[], processTerm: (term: string) => string): Finder {
  const index = new MiniSearch<Document>({ fields: ['title', 'text'], storeFields: [], processTerm });
  index.addAll(documents);
  return {
    name,
    async find(question) {
      return index
        .search(question)
        .slice(0, DEPTH)
        .map(({ id }) => String(id));
    },
  };
}

const rows = z.array(z.object({ id: z.string() }));

/** SQLite's full-text search over the words that Vigie's index holds a text and a question under, ranked by its BM25. */
export function sqliteSearch(documents: readonly Document[]): Finder {
  const database = new Database(':memory:');
  database.exec('CREATE VIRTUAL TABLE found USING fts5(id UNINDEXED, title, text)');
  const insert = database.prepare('INSERT INTO found VALUES (?, ?, ?)');
  // A term becomes a number, so that SQLite's own splitting and folding leave it whole.
  const numbers = new Map<string, string>();
  const numberOf = (term: string): string => {
    const known = numbers.get(term) ?? `t${numbers.size}`;
    numbers.set(term, known);
    return known;
  };
  const held = (text: string) => termsOf(analyse(text, 'fr')).map(numberOf).join(' ');
  for (const { id, title, text } of documents) insert.run(id, held(title), held(text));
  const select = database.prepare('SELECT id FROM found WHERE found MATCH ? ORDER BY rank, rowid LIMIT ?');
  return {
    name: 'SQLite FTS5, the same words',
    async find(question) {
      const { text } = new AskedTerms(queryWords(question).filter(({ stop }) => !stop));
      if (text === '') return [];
      const terms = text.split(' ').map(numberOf);
      return rows.parse(select.all(terms.join(' OR '), DEPTH)).map(({ id }) => id);
    },
  };
}
