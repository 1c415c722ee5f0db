import { analyse } from '../language/analyse.ts';
import { sentences } from '../language/sentences.ts';

/** A question with fewer words that tell something leaves what it is about to the sentences around it. */
const FEWEST_TELLING = 2;

/** The sentences of a longer text that ask; all of it where none does, or where they leave what they are about to the others. */
export function mainQuestion(text: string, language: 'fr' | 'en', most: number): string {
  const spans = sentences(text, { start: 0, end: text.length }, language);
  const asking = spans.map(({ start, end }) => text.slice(start, end)).filter((sentence) => /[?؟]/.test(sentence));
  const asked = asking.join(' ');
  if (asking.length > 0 && asking.length < spans.length && tells(asked, language)) return shortened(asked, most);
  return shortened(text.replaceAll(/\s+/g, ' '), most);
}

/** The beginning of a text up to a blank. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2));
}

function tells(text: string, language: 'fr' | 'en'): boolean {
  return analyse(text, language).filter(({ stop }) => !stop).length >= FEWEST_TELLING;
}
