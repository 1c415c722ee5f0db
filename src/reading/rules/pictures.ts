/** Captions and credits of pictures, which a text without its pictures leaves behind. */
import { fold } from '../../language/fold.ts';
import type { Block } from '../block.ts';
import { captions, creditLabels } from '../vocabulary/vocabulary.ts';

const MOST_CAPTION_WORDS = 60;
const MOST_CREDITED_WORDS = 45;
const MOST_CREDIT_WORDS = 14;

const AGENCY = `(?:AFP|Reuters|REUTERS|AP|EPA|EPA-EFE|EFE|SIPA|Sipa|SIPA PRESS|Sipa Press|Getty|Getty Images|GETTY IMAGES|Gamma-Rapho|Hans Lucas|Bestimage|BESTIMAGE|Abaca|ABACA|Abacapress|MAXPPP|MaxPPP|Panoramic|DPA|dpa|ANSA|Belga|BELGA|Keystone|KEYSTONE|ANP|Xinhua|TASS|Anadolu|Zuma|ZUMA|NurPhoto|NURPHOTO|Shutterstock|iStock|Adobe Stock|Alamy|Unsplash|Pixabay|Pexels|Wikimedia|Wikimedia Commons|Flickr|POOL|Pool|Archives?|DR)`;
const WHO = String.raw`[\p{Lu}\p{N}@][^.!?:]{1,60}`;
/** A whole line that is an agency or a chain of them: "Getty Images", "AFP via Getty Images". */
const AGENCY_LINE = new RegExp(String.raw`^\(?(?:via )?${AGENCY}(?:(?: ?[/-] ?| via | )${AGENCY}){0,4}\)?$`, 'u');
/** "Photo: X", "© X", "(AP Photo/X)", "X/AFP" at the end of a line. */
const CREDIT_AT_END = new RegExp(
  [
    String.raw`\(?\b(?:[Pp]hoto|PHOTO|[Ii]mage|[Cc]r[ée]dits?|[Pp]hotographie?|[Pp]icture|[Cc]liché|[Vv]isuel)s?(?: (?:credit|crédit|d['’]archives?|d['’]illustration|photos?))? ?[:/©] ?${WHO}`,
    `(?:^|[(.,;|–—-] ?)(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotographie?)s? (?:by|par) ${WHO}`,
    String.raw`\((?:[Pp]hoto|[Ii]mage|[Pp]icture) (?:by|de|par|d['’]archives?|d['’]illustration)[^()]{0,70}`,
    String.raw`© ?(?!(?:19|20)\d\d)${WHO}`,
    String.raw`\b(?:AP Photo|AFP PHOTO|AFP Photo|REUTERS|Reuters|AFP|Getty Images)/${WHO}`,
    String.raw`\p{L} ?/ ?${AGENCY}(?:(?: ?/ ?| via | )\p{L}[\p{L} -]{1,20})?`,
    String.raw`\bvia ${AGENCY}`,
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(String.raw`)\)?\.?$`),
  'u',
);
const LABEL = /^\(?(?<label>\p{L}[\p{L}'’ ]{3,24}?) ?(?:[:©|]|\/(?! ))\s?(?<who>.*)$/u;
/** How much of a line's end is looked at. */
const END = 120;

/** "Cliché A. Meskil", "Photo DR": a label and a name with nothing between. */
const BARE_LABEL =
  /^\(?(?:Photos?|PHOTOS?|SOURCE|Clichés?|Crédits?|Dessin|Photographs?|Photographies?) (?:(?:by|de|par) )?(?:\p{Lu}[\p{L}.'’-]*)(?:[ /]+\p{Lu}[\p{L}.'’-]*){0,4}\)?$/u;

/**
 * What a line says of a picture: who it shows or who made it; null when it is no such line.
 *
 * @param edge whether it stands before the story or behind it.
 */
export function pictureLine(block: Block, edge: boolean): 'caption' | 'credit' | null {
  const { folded, wordCount } = block;
  if (folded === '' || wordCount > MOST_CAPTION_WORDS) return null;
  const line = block.text.replaceAll(/\s/g, ' ');
  if (wordCount <= 8 && AGENCY_LINE.test(line.slice(0, END))) return 'credit';
  const label = LABEL.exec(line.slice(0, END))?.groups;
  if (
    label !== undefined &&
    creditLabels.has(fold(label['label'] ?? '')) &&
    wordCount <= MOST_CREDIT_WORDS &&
    isMadeOfNames(label['who'] ?? '')
  )
    return 'credit';
  if (edge && block.headline && wordCount <= MOST_CREDIT_WORDS && /^sources? ?:/.test(folded)) return 'credit';
  if (block.headline && BARE_LABEL.test(line)) return 'credit';
  if (
    captions.some((caption) => caption.test(folded)) &&
    !(block.prose && wordCount > 20 && /^\(?(?:photo|image) d'/.test(folded))
  )
    return 'caption';
  if (wordCount > MOST_CREDITED_WORDS || !/[:/©(]|\bvia\b|\bby\b|\bpar\b/.test(folded)) return null;
  const credit = CREDIT_AT_END.exec(line.slice(-END));
  if (credit === null) return null;
  return line.length - credit[0].length <= 24 ? 'credit' : 'caption';
}

/** Who made a picture is written in names, not in a sentence. */
function isMadeOfNames(who: string): boolean {
  const words = who.split(/[\s/,&]+/).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => /^[^\p{L}]*(?:\p{Lu}|\p{L}['’]\p{Lu})/u.test(word));
  return words.length > 0 && words.length <= 9 && names.length * 2 >= words.length && !/[.!?]\s/.test(who);
}
