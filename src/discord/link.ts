import { escapeMarkdown } from './escape.ts';

/** The longest address that stands in a line of sources: it counts against the characters of the message. */
const longest = 200;

/** `url` where it is one of the web that can stand in a message and deceives nobody, else null. */
export function webAddress(url: string | null, most: number): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') return null;
  // Brackets would end a masked link; the parser has already encoded spaces, quotes and angle brackets, a backslash never stays.
  const address = parsed.href.replace(
    /[()[\]\\|`*_~<>]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return address.length <= most && URL.canParse(address) ? address : null;
}

/**
 * `title` escaped, and linked where there is an address short enough. Discord reads no link from words with a bracket
 * that has no fellow, escaped or not.
 */
export function linked(title: string, url: string | null): string {
  const words = escapeMarkdown(title);
  const address = webAddress(url, longest);
  const loose = /[[\]]/.test(title.replace(/\[[^[\]]*\]/g, ''));
  return address === null || loose ? words : `[${words}](${address})`;
}
