/** Who made an article, where a line of it says so. Makers are not actors of the story. */
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';
import { AGENCIES } from './vocabulary.ts';

/** What a line says of the article's making. Names as written, with where they stand in the line. */
export interface Makers {
  readonly names: readonly { readonly name: string; readonly at: number }[];
  readonly outlet: string | null;
}

/** One to five capitalised words, particles between them allowed: "Eliran COHEN", "Ursula von der Leyen", "Chia". */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|den|ben|bin|al|el|di|da|dos|ibn)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}`;
const NAMES = String.raw`${NAME}(?:\s*(?:,|\bet\b|\band\b|&)\s*(?:et\s+|and\s+)?${NAME}){0,9}`;
const OUTLET = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&!-]*(?:\s+[\p{L}\p{M}\p{N}'’.&!-]+){0,4}`;

/** "Par X", "By X and Y, CNN", "Propos recueillis par X". */
const BY = new RegExp(
  String.raw`^(?:by|par|de notre (?:correspondante?|envoyée?(?: spéciale?)?)[^,:\p{Lu}]{0,40}[,:]?|propos recueillis par|recueilli par|written by|reported by|reporting by|edited by|story by|écrit par|rédigé par|publié par|posted by|published by|traduit par|translated by|auteure?s?\s*:|authors?\s*:)\s+(?<names>${NAMES})(?<rest>.*)$`,
  'iu',
);
/** "X et Y de CNN (ont) contribué à ce rapport", "X of Reuters contributed to this report". */
const CONTRIBUTED = new RegExp(
  String.raw`^(?<names>${NAMES})\s*,?\s+(?:(?:de|du|d['’]|of|for|from|at|pour)\s*(?<outlet>${OUTLET}?)\s+)?(?:(?:a|ont|has|have|also|également)\s+){0,2}(?:contribu\p{L}*|participé)\s+(?:à|au|to)\s+(?:ce|cet|cette|this|the)\b`,
  'u',
);
/** "Eliran COHEN pour Israel Actualités": a signature, alone in its line. */
const SIGNATURE = new RegExp(
  String.raw`^(?<names>${NAME}(?:\s+(?:et|and|&)\s+${NAME})?)\s*(?:pour|for|avec|with|/|–|—|\|)\s*(?<outlet>${OUTLET})$`,
  'u',
);
/** "(AFP)", "Avec AFP", "Le Monde avec AFP". */
const AGENCY = /^(?:\(|source\s?:\s?|sources\s?:\s?|avec\s+|with\s+|agence\s+)*(?<outlet>[\p{L}. ]{2,24}?)\)?\.?$/iu;
const OUTLET_AFTER = new RegExp(
  String.raw`^[\s,|–—-]*(?:pour|for|avec|with|de|of|à|at|\()?\s*(?<outlet>${OUTLET})`,
  'u',
);

const MOST_CHARACTERS = 240;

/** What `block` says of who made the article, null when it is no such line. `edge`: before the first or after the last prose. */
export function makersOf(block: Block, edge: boolean): Makers | null {
  const line = block.text;
  if (line.length > MOST_CHARACTERS) return null;
  const contributed = CONTRIBUTED.exec(line)?.groups;
  if (contributed !== undefined) return makers(line, contributed['names'], contributed['outlet']);
  if (block.prose) return null;
  const by = BY.exec(line)?.groups;
  if (by !== undefined && capitalised(by['names']))
    return makers(line, by['names'], OUTLET_AFTER.exec(by['rest'] ?? '')?.groups?.['outlet']);
  if (!edge) return null;
  const agency = AGENCY.exec(line)?.groups?.['outlet'];
  if (agency !== undefined && AGENCIES.has(fold(agency.trim()))) return { names: [], outlet: agency.trim() };
  const signature = block.ends ? undefined : SIGNATURE.exec(line)?.groups;
  if (signature !== undefined) return makers(line, signature['names'], signature['outlet']);
  return null;
}

/** The outlet of a line of rights: "© 2024 – onemedia.fr – Tous droits réservés" → "onemedia.fr". */
export function outletOfRights(line: string): string | null {
  const claims = line
    .replaceAll(
      /©|\(c\)|copyrights?|droits d['’]auteurs?|tous droits (?:de reproduction )?réservés|all rights reserved|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?/giu,
      '|',
    )
    .split(/[|–—,;]|\s-\s|\.\s|\.$/u)
    .map((part) => part.replaceAll(/^[\s.:]+|[\s.:]+$/gu, ''))
    .filter(
      (part) => /^[\p{Lu}\p{N}]|^[\w-]+(?:\.[\w-]+)+$/u.test(part) && part.length > 2 && part.split(/\s+/).length <= 5,
    );
  return claims[0] ?? null;
}

function makers(line: string, list: string | undefined, named: string | undefined): Makers {
  // A particle joins "de" to a name; before capitals alone it is the outlet that follows ("Tamar Michaelis de CNN").
  const outletWithin = named === undefined ? /\s(?:de|du|of|from|for|at|pour)\s(\p{Lu}[\p{Lu}\p{N}]+)$/u.exec(list ?? '') : null;
  const names = outletWithin === null ? list : list?.slice(0, outletWithin.index);
  const outlet = outletWithin?.[1] ?? named;
  const listed = (names ?? '').split(/\s*(?:,|&|\s(?:et|and)\s)\s*(?:et\s+|and\s+)?/u).filter((name) => name !== '');
  return { names: listed.map((name) => ({ name, at: line.indexOf(name) })), outlet: outlet?.trim() || null };
}

/** The `i` flag of `BY` makes every letter a capital one; a name needs real ones. */
function capitalised(names: string | undefined): boolean {
  return (names ?? '').split(/[\s,]+/).some((word) => /^\p{Lu}/u.test(word)) && !/^\p{Ll}/u.test(names ?? '');
}
