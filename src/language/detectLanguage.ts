import { eld } from 'eld/extrasmall';
import type { Language } from '../article/article.ts';

/** More than enough to be sure, and a bound on the time for a long text. */
const ENOUGH = 4_000;

/** The BCP 47 code of the language of a text, null where its letters do not tell. */
export function languageCode(text: string): string | null {
  const { language } = eld.detect(text.slice(0, ENOUGH));
  return language === '' ? null : language;
}

/** The language of a text by its letter sequences; `other` for all that Vigie has no rules for. */
export function detectLanguage(text: string): Language {
  const language = languageCode(text);
  return language === 'fr' || language === 'en' ? language : 'other';
}
