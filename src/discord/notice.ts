import { accent, framed, text, type View } from './components.ts';
import { quotation } from './quotation.ts';

/** Long enough for every sentence of ours; what a user typed and is told back may be longer. */
const longest = 1500;

/** One sentence for what went wrong. It may hold words that a user typed, so it is shown as plain text. */
export function notice(sentence: string): View {
  return { components: [framed(accent.wrong, [text(quotation(sentence, [], longest))])] };
}
