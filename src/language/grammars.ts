import type { Language } from '../article/article.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { Grammar } from './grammar.ts';

const PLAIN: Grammar = {
  stopWords: new Set(),
  abbreviations: new Set([...french.abbreviations, ...english.abbreviations]),
  titles: new Set([...french.titles, ...english.titles]),
  openers: new Set(),
  saying: new Set(),
  backReferences: [],
  impersonal: [],
};

/** The tables for `language`; of one without rules only what French and English abbreviate. */
export function grammarOf(language: Language): Grammar {
  switch (language) {
    case 'fr':
      return french;
    case 'en':
      return english;
    case 'other':
      return PLAIN;
  }
}
