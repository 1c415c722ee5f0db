/** Special wherever it stands: emphasis, code, spoilers, links, mentions, and all that begins with an angle bracket. */
const anywhere = /[\\*_~`|<[\]@]/.source;

/** Of an address (`https://`) or an emoji (`:name:`): special unless white space follows. */
const colon = /:(?!\s)/.source;

const special = new RegExp(`${anywhere}|${colon}`, 'g');

/** Headings, small print, quotations and lists, with a number and a dot as one kind of them, after any white space. */
const lineStart = /^([^\S\r\n]*)(?:([#>+-])|(\d+)([.)])(?=\s|$))/gm;

/**
 * Puts a backslash before everything that Discord would read as more than text. `escapeMarkdown` of discord.js leaves
 * headings, quotations, lists, masked links, mentions, timestamps and "-#" alone.
 *
 * It may be given a piece of a longer text: what is special only at the start of a line is escaped at the start of the
 * piece too, and a colon at its end, because a backslash too many does no harm and one too few does.
 *
 * @example escapeMarkdown('# *sic* <@1>') // '\\# \\*sic\\* \\<\\@1>'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(lineStart, (_, indent: string, mark?: string, digits = '', dot = '') =>
      mark === undefined ? `${indent}${digits}\\${dot}` : `${indent}\\${mark}`,
    );
}

/** The words of `markdown` that `escapeMarkdown` made: exactly what it was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\*_~`|<[\]@:#>+\-.)])/g, '$1');
}
