import type { Answer } from '../briefing/answer.ts';
import { budget } from './budget.ts';
import { encodeState } from './buttonState.ts';
import { accent, button, framed, onOneLine, rowsOf, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { type Source, sourceLine, sourcesOf } from './sources.ts';
import type { DiscordVoice } from './voice.ts';

/** Every source of a page of points from the `from`th on, with the file that each came from; the rest behind a button. */
export function sourcesView(answer: Answer, reference: string, from: number, voice: DiscordVoice): View {
  const sources = sourcesOf(answer.citations).slice(from);
  const lines = [`### ${voice.texts.sources}`];
  let length = lines.join('').length;
  let shown = 0;
  for (const source of sources) {
    const entry = entryOf(source, answer, voice);
    length += entry.length + 1;
    if (length > budget.characters) break;
    lines.push(entry);
    shown += 1;
  }
  const further = sources.length - shown;
  const state = { action: 'sources', reference, offset: answer.omitted.before, from: from + shown } as const;
  return {
    components: [
      framed(accent.found, [
        text(sources.length === 0 ? voice.texts.nothingLeft : lines.join('\n')),
        ...(further === 0 ? [] : rowsOf([button(encodeState(state), voice.texts.moreSources({ count: further }))])),
      ]),
    ],
  };
}

function entryOf(source: Source, answer: Answer, voice: DiscordVoice): string {
  const file = escapeMarkdown(onOneLine(source[0].file, 80));
  return `${sourceLine(source, answer, voice)}${file === '' ? '' : `\n-# ${file}`}`;
}
