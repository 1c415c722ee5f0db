/** A message as it was typed in a chat becomes the plain words of a question or claim. */

/** Mentions, custom emoji, timestamps (`<@123>`, `<#1>`, `<:name:1>`, `<t:1>`, `</ask:1>`) and `@everyone`. */
const CHAT_MARKS =
  /<(?:[@#][!&]?\d{1,20}|a?:\w{1,32}:\d{1,20}|t:-?\d{1,14}(?::\w)?|\/[^<>\n]{1,100}:\d{1,20}|id:\w{1,20})>|@(?:everyone|here)\b/g;
/** `[words](address)`: the words stay. */
const MASKED_LINK = /\[([^\]\n]{1,500})\]\(\s*<?[^\s()<>]{1,2000}>?(?:\s+"[^"\n]{0,200}")?\s*\)/g;
const ADDRESS = /<?\b(?:https?:\/\/|www\.)[^\s<>]{1,2000}>?/gi;
const CODE = /```[\s\S]*?```/g;
/** Emphasis, strikethrough, spoilers, inline code; quote and heading marks at the head of a line. */
const EMPHASIS = /\*{1,3}|_{2}|~~|\|\||`+/g;
const LINE_HEAD = /^(?:\s*(?:>{1,3}|#{1,3}|-#|[-*+])\s+)+/gm;

/** `text` without links, mentions, code blocks and markdown; what is left keeps its words and its lines. */
export function plainQuestion(text: string): string {
  return text
    .replaceAll(/(?!\n)[\p{Cf}\p{Cc}]/gu, (sign) => (sign === '\t' || sign === '\r' ? ' ' : ''))
    .replaceAll(CODE, ' ')
    .replaceAll(MASKED_LINK, '$1')
    .replaceAll(CHAT_MARKS, ' ')
    .replaceAll(ADDRESS, ' ')
    .replaceAll(LINE_HEAD, '')
    .replaceAll(EMPHASIS, '')
    .replaceAll(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F/gu, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}
