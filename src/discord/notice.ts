import { accent, framed, text, type View } from './components.ts';

/** One sentence of Vigie's own, for what went wrong. */
export function notice(sentence: string): View {
  return { components: [framed(accent.wrong, [text(sentence)])] };
}
