import type { Context } from '../briefing/desk.ts';
import { budget } from './budget.ts';
import { accent, framed, linkButton, onOneLine, rowsOf, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { linked, webAddress } from './link.ts';
import { quotation } from './quotation.ts';
import { shorten, shortenStart } from './shorten.ts';
import { outletOf, titleOf } from './sources.ts';
import type { DiscordVoice } from './voice.ts';

/** Characters of the words around a quotation, on each side, of the quotation, and of the reasons for its date, as markdown. */
const room = { around: 650, quote: 1300, dating: 650 };

/** The paragraph around a citation, the quotation in bold, and how its article was dated. */
export function contextView(context: Context, voice: DiscordVoice): View {
  const title = titleOf(context, 120, voice);
  const outlet = outletOf(context);
  const file = escapeMarkdown(onOneLine(context.file, 80));
  const about = [...(outlet === null ? [] : [outlet]), ...(file === '' ? [] : [file])].join(' · ');
  const address = webAddress(context.url, budget.buttonUrl);
  const words = [
    endOf(context.before, room.around),
    quotation(context.quote, [{ start: 0, end: context.quote.length }], room.quote),
    quotation(context.after, [], room.around),
  ].join('');
  return {
    components: [
      framed(accent.found, [
        text(`### ${linked(title, context.url)}${about === '' ? '' : `\n-# ${about}`}`),
        text(words.trim() === '' ? '…' : words),
        ...datingTexts(context.dating).map(text),
        ...(address === null ? [] : rowsOf([linkButton(address, voice.texts.openArticle)])),
      ]),
    ],
  };
}

/** As many of the sentences as there is room for, one a line. */
function datingTexts(sentences: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let length = 0;
  for (const sentence of sentences) {
    const line = `-# ${escapeMarkdown(shorten(sentence.replaceAll(/[\n\r]+/g, ' '), room.dating / 2))}`;
    length += line.length + 1;
    if (length > room.dating) {
      lines.push('-# …');
      break;
    }
    lines.push(line);
  }
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** The last words of `before`, escaped, within `most` characters of markdown. */
function endOf(before: string, most: number): string {
  let length = Math.min(before.length, most);
  for (;;) {
    const shown = quotation(shortenStart(before, length), [], Number.POSITIVE_INFINITY);
    if (shown.length <= most || length === 0) return shown;
    length = Math.min(length - 1, Math.floor((length * most) / shown.length));
  }
}
