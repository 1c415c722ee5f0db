import type { Context } from '../briefing/desk.ts';
import { budget } from './budget.ts';
import { accent, framed, linkButton, onOneLine, rowsOf, text, type View } from './components.ts';
import { escapeMarkdown } from './escape.ts';
import { linked, webAddress } from './link.ts';
import { quotation } from './quotation.ts';
import { shortenStart } from './shorten.ts';
import { outletOf, titleOf } from './sources.ts';
import type { DiscordVoice } from './voice.ts';

/** Characters of the words around a quotation, on each side, and of the quotation, as markdown. */
const room = { around: 900, quote: 1400 };

/** The paragraph around a citation, the quotation in bold. */
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
        ...(address === null ? [] : rowsOf([linkButton(address, voice.texts.openArticle)])),
      ]),
    ],
  };
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
