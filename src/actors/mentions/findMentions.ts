import type { Language, Paragraph } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { markMakers } from './makers.ts';
import type { Mention } from './mention.ts';
import { mentionTables } from './mentionTables.ts';
import { namesOfSentence } from './namesOfSentence.ts';
import { readSentences } from './sentenceReading.ts';
import { usageOf } from './usage.ts';

export interface MentionOptions {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  /** What of `text` is read; all of it where it is left out. */
  readonly paragraphs?: readonly Pick<Paragraph, 'span' | 'kind'>[];
}

/**
 * Who and what is named in `text`, in its order, without overlaps: known names and unknown ones. Of other languages
 * than French and English only what the gazetteer knows would be sure, so nothing is found in them. Time grows with
 * the text's length alone.
 */
export function findMentions(text: string, options: MentionOptions): readonly Mention[] {
  const { language, gazetteer, paragraphs = [whole(text)] } = options;
  if (language === 'other') return [];
  const tables = mentionTables(gazetteer);
  const sentences = readSentences(text, paragraphs, language);
  const usage = usageOf(sentences);
  const found: Mention[] = [];
  for (const sentence of sentences)
    found.push(...markMakers(sentence, namesOfSentence(sentence, tables, usage), tables));
  return found;
}

function whole(text: string): { readonly span: Span; readonly kind: 'text' } {
  return { span: { start: 0, end: text.length }, kind: 'text' };
}
