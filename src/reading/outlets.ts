/** Which outlet brought an article, where its page claims it. None rather than a wrong one. */
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';

/** A photographer or an agency beside the © claims a picture, not the page. */
const NOT_AN_OUTLET =
  /[:/@]|\b(?:droits|rights|reserved|reserves|reproduction|interdite?|copyright|photos?|images?|getty|shutterstock|powered|propulse|wordpress|theme|design|site|website|mentions|contact|politique|privacy|terms|authors?|auteurs?|partielle|totale|the author|by)\b/;
const MOST_WORDS = 5;

/** The outlet of a line of rights: "© 2024 – onemedia.fr – Tous droits réservés" → "onemedia.fr". */
export function outletOfRights(line: string): string | null {
  const claims = line
    .slice(0, 400)
    .replaceAll(
      /©|\(c\)|\bcopyrights?\b|droits d['’]auteurs?|tous droits (?:de reproduction )?réservés|all rights reserved|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?/giu,
      '|',
    )
    .split(/[|–—,;]|\s-\s|\.\s|\.$/u)
    .map((part) => part.replaceAll(/^[\s.:«"“]+|[\s.:»"”]+$/gu, '').replace(/^(?:by|par)\s+/iu, ''))
    .filter(
      (part) =>
        /^[\p{Lu}\p{Lo}\p{N}]|^[\w-]+(?:\.[\w-]+)+$/u.test(part) &&
        /\p{L}{2}/u.test(part) &&
        part.length > 2 &&
        part.split(/\s+/).length <= MOST_WORDS &&
        !NOT_AN_OUTLET.test(fold(part)),
    );
  return claims[0] ?? null;
}

/** Words that names of outlets are made of. */
const OUTLET_WORDS =
  /(?:^|[ -])(?:actu|actus|actualites?|info|infos|news|journal|gazette|tribune|hebdo|presse|press|post|times|radio|tv|tele|magazine|mag|revue|review|herald|wire|today|daily|weekly|quotidien|courrier|echo|depeche|media|medias|sport|sports|chronicle|observer|observateur|telegraph|standard|express|independent|independant|nouvelles|phare|voix|monitor|mirror|globe|star|sun|guardian|agency|agence|24|online)(?:$|[ -])/;

/** Whether a name is one that outlets have. */
export function isOutletName(name: string): boolean {
  return OUTLET_WORDS.test(fold(name));
}

/** The site's name behind a headline that stands elsewhere without it: "… - Sarvia Daily". */
export function outletBehind(line: string, headline: string): string | null {
  if (!fold(line).startsWith(fold(headline))) return null;
  const site = /^\s*[|–—-]\s+(?<site>\p{Lu}[^|–—:]{1,40})$/u.exec(line.slice(headline.length))?.groups?.['site'];
  return site === undefined || site.split(/\s+/).length > MOST_WORDS ? null : site;
}

/** A line between the headline and the story that is an outlet and nothing else: "CNN", "Sport Vallées". */
export function outletLine(block: Block): string | null {
  const { text, folded, wordCount, ends } = block;
  if (ends || wordCount === 0 || wordCount > 4 || text.length > 40) return null;
  if (/^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(text)) return text;
  return wordCount >= 2 &&
    /^\p{Lu}/u.test(text) &&
    OUTLET_WORDS.test(folded) &&
    text.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:de|du|des|d['’]|la|le|les|l['’]|of|the|et|en)/u.test(word))
    ? text
    : null;
}

/** The agency of a dateline: "HALVIK, April 14 (Reuters) - …". */
export function outletOfDateline(paragraph: string): string | null {
  return (
    /^\p{Lu}[^.()]{1,60}\((?<agency>AFP|Reuters|AP|CNN|BBC|UPI|Xinhua|TASS|Bloomberg|dpa|ANSA|EFE|ATS|Belga|APS|MAP|TAP)\)\s?[-–—:]/u.exec(
      paragraph.slice(0, 90),
    )?.groups?.['agency'] ?? null
  );
}
