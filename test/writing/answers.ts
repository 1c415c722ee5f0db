import type { Language } from '../../src/article/article.ts';
import type { Answer } from '../../src/briefing/answer.ts';
import { plain } from '../../src/briefing/plain.ts';

export interface Cited {
  readonly quote: string;
  readonly language?: Language;
  readonly source?: string | null;
  readonly speaker?: string | null;
}

/** An answer to a question with one point for each quotation, numbered from 1. */
export function answerCiting(cited: readonly Cited[], question = 'Que se passe-t-il ?'): Answer {
  const point = { date: null, highlights: [], answers: [] };
  return {
    ...plain,
    command: 'ask',
    understood: {
      question,
      words: [],
      since: null,
      until: null,
      source: null,
      articles: { matching: 1, searched: 1, total: 1 },
      corpus: null,
      undated: 0,
    },
    found: cited.length > 0,
    points: cited.map(({ quote, speaker = null }, index) => ({
      ...point,
      text: quote,
      citations: [index + 1],
      speaker,
    })),
    citations: cited.map(({ quote, language = 'fr', source = null }, index) => ({
      n: index + 1,
      article: '0123456789abcdef',
      file: 'a.txt',
      title: 'Titre',
      titled: true,
      source,
      url: null,
      quote,
      start: 0,
      end: quote.length,
      published: null,
      language,
    })),
    omitted: { points: 0, before: 0, undated: [] },
    nearest: [],
  };
}
