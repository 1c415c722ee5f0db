/** Who made an article, where a line of it says so. Makers are not actors of the story. */
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';
import {
  AGENCIES,
  AGENCY,
  BOX,
  BY,
  CONTRIBUTED,
  CONTRIBUTED_AMONG,
  CONTRIBUTION,
  DATE_AFTER,
  DATED_BY,
  FIRST_OF_OPENING,
  NAMES,
  OURS,
  OUTLET_AFTER,
  PRESS,
  SIGNATURE,
  WITH_AGENCY,
} from './bylineForms.ts';
import { isOutletName } from './outlets.ts';
import { months, weekdays } from './vocabulary/vocabulary.ts';

/** What a line says of the article's making. Names as written, with where they stand in the line. */
export interface Makers {
  readonly names: readonly { readonly name: string; readonly at: number }[];
  readonly outlet: string | null;
}

const NAMES_AT_HEAD = new RegExp(`^${NAMES}`, 'u');
const MOST_CHARACTERS = 240;
const MOST_BYLINE_WORDS = 24;

/** What `block` says of who made the article, null when it is no such line. `edge`: before the first or after the last prose. */
export function makersOf(block: Block, edge: boolean): Makers | null {
  if (block.text.length > MOST_CHARACTERS || block.text.length < 2) return null;
  const line = block.text.replaceAll(/\s/g, ' ');
  const contributed = CONTRIBUTION.test(block.folded) ? CONTRIBUTED.exec(line)?.groups : undefined;
  if (contributed !== undefined) return makers(line, 0, contributed['names'], contributed['outlet']);
  const among = CONTRIBUTION.test(block.folded) ? CONTRIBUTED_AMONG.exec(line)?.groups?.['list'] : undefined;
  if (among !== undefined && block.wordCount <= 40)
    return makers(line, 0, among.replaceAll(/ (?:in|à|en|au) \p{Lu}[\p{L}'’-]*/gu, ''), undefined);
  const ours = OURS.exec(line)?.groups;
  if (ours !== undefined && !block.prose) return makers(line, 0, ours['names'], undefined);
  if (edge && PRESS.test(block.folded)) {
    const box = BOX.exec(line)?.groups;
    if (box !== undefined && (box['names'] ?? '').includes(' ')) return makers(line, 0, box['names'], box['outlet']);
  }
  if (block.wordCount > MOST_BYLINE_WORDS || block.quoted) return null;
  const dated = DATED_BY.exec(line)?.groups;
  if (dated !== undefined && !block.prose)
    return makers(line, line.lastIndexOf(dated['names'] ?? ''), dated['names'], undefined);
  const by = byline(block, line, edge);
  if (by !== null) return by;
  return edge && !block.prose ? signature(block, line) : null;
}

/** "Par X", "By X and Y, CNN", "Par la rédaction", "by admin". */
function byline(block: Block, line: string, edge: boolean): Makers | null {
  if (block.prose && !/^(?:\(?reporting|additional|propos|compiled|recueilli)/.test(block.folded)) return null;
  if (!FIRST_OF_OPENING.has(block.words[0] ?? '')) return null;
  const opening = BY.exec(fold(line).replaceAll('’', "'"));
  if (opening === null || fold(line).length !== line.length) return null;
  // Folded, a name looks like more of "notre envoyée spéciale": it begins at the first capital.
  const titled = (opening.groups?.['title'] ?? '').length;
  const start = opening[0].length - titled;
  const isOurs = /^(?:notre|nos|our) /.test(opening.groups?.['title'] ?? '');
  const at = isOurs ? start + Math.max(0, line.slice(start).search(/(?<=\s)\p{Lu}/u)) : opening[0].length;
  const own = line.slice(at);
  const names = namesAtHead(own);
  const isDesk = (opening.groups?.['title'] ?? '').includes('redaction');
  if (names === undefined) {
    const rest = own.trim().split(/\s+/);
    const isHandle =
      edge &&
      !block.ends &&
      own.trim() !== '' &&
      (rest.length <= 1 ||
        DATE_AFTER.test(own.replace(/^\S+/, '')) ||
        /^(?:la |notre |the )?(?:rédaction|service|staff|our |editorial|news|foreign|sports|world|web|équipe|un collectif|un groupe|une équipe|des membres)/iu.test(
          own,
        ));
    return isHandle && block.wordCount <= 10 ? { names: [], outlet: null } : null;
  }
  const rest = own.slice(names.length);
  // What goes on in small letters is a sentence or a heading ("Par amour du jeu"), no signature.
  if (!edge && /^\s+\p{Ll}/u.test(rest) && !DATE_AFTER.test(rest)) return null;
  if (
    /^\s+\p{Ll}{3,}/u.test(rest) &&
    !/^\s+(?:pour|avec|for|with|in|from|staff|and|the|à|le|on|publié|posted)\b/u.test(rest) &&
    !DATE_AFTER.test(rest)
  )
    return null;
  const outlet =
    DATE_AFTER.test(rest) || /^[;]/.test(rest.trim()) ? undefined : OUTLET_AFTER.exec(rest)?.groups?.['outlet'];
  if (isDesk) return { names: [], outlet: names };
  return makers(line, at, names, outlet);
}

/** The names that `text` begins with; a month or weekday in front of a day is none of them. */
function namesAtHead(text: string): string | undefined {
  const names = NAMES_AT_HEAD.exec(text)?.[0];
  const last = names?.split(/\s+/).at(-1) ?? '';
  const word = fold(last).replace(/[.,]$/, '');
  const isDate =
    (months.has(word) || weekdays.has(word)) &&
    names !== last &&
    /\d/.test(text.slice(names?.length ?? 0, (names?.length ?? 0) + 12));
  return isDate ? names?.slice(0, -last.length).trimEnd() : names;
}

/** What a job is called where a name is expected: "By X, Court Reporter". */
const JOB =
  /\b(?:reporter|correspondent|editor|writer|staff|journaliste|rédact\p{L}+|correspondante?|envoyée? spéciale?|columnist|contributor|bureau chief|analyst)\b/iu;

/** Lines that only sign: at the page's top or at the story's end. */
function signature(block: Block, line: string): Makers | null {
  if (block.wordCount > 12) return null;
  const folded = block.folded;
  const agencies = AGENCY.exec(folded)?.groups?.['agencies'];
  if (agencies !== undefined && isAgencies(agencies)) {
    const name = line.split(/[^\p{L}\p{N}]+/u).find((word) => fold(word) === agencies.split(/[^\p{L}]/u)[0]) ?? null;
    return { names: [], outlet: name === null || /^agences?$/i.test(name) ? null : name };
  }
  const joined = WITH_AGENCY.exec(line)?.groups;
  if (joined !== undefined && isAgencies(fold(joined['agency'] ?? ''))) {
    // Initials sign for a person that nobody can look up.
    const isInitials = !/\p{L}{3}/u.test(joined['outlet'] ?? '');
    return { names: [], outlet: isInitials ? null : trimOutlet(joined['outlet']) };
  }
  const staff =
    /^(?<outlet>[^:.]{3,40}?) (?:staff|staff writers?|staff reporter|web desk|news desk|newsroom|editorial team)$/iu.exec(
      line,
    )?.groups;
  if (staff !== undefined) return { names: [], outlet: null };
  const signed = block.ends ? undefined : SIGNATURE.exec(line)?.groups;
  return signed === undefined ? null : makers(line, 0, signed['names'], signed['outlet']);
}

function isAgencies(folded: string): boolean {
  return folded.split(/ ?(?:,|\bet\b|\band\b|\/|-) ?/).every((part) => AGENCIES.has(part.replaceAll('.', '').trim()));
}

/** @param from where the names begin in `line`. */
function makers(line: string, from: number, list: string | undefined, named: string | undefined): Makers {
  // A particle joins "de" to a name; before capitals alone it is the outlet that follows ("Tamar Michaelis de CNN").
  const outletWithin =
    named === undefined ? /\s(?:de|du|of|from|for|at|pour)\s(\p{Lu}[\p{Lu}\p{N}]+)$/u.exec(list ?? '') : null;
  const names = outletWithin === null ? list : list?.slice(0, outletWithin.index);
  const outlet = outletWithin?.[1] ?? named;
  const listed = (names ?? '')
    .split(/\s*(?:,|&|\s(?:et|and)\s)\s*(?:et\s+|and\s+)?/u)
    .map((name) => name.trim().replace(/(?<=\p{L}{3})\.$/u, ''))
    .filter(
      (name) =>
        name !== '' && !/^(?:admin|la rédaction|rédaction|staff|redaction|editor)$/iu.test(name) && !JOB.test(name),
    );
  // "By X, Radio Portelle": behind persons, the outlet that has them.
  const isOutlet = (name: string, at: number) =>
    AGENCIES.has(fold(name)) || (at > 0 && at === listed.length - 1 && isOutletName(name));
  const persons = listed.filter((name, at) => !isOutlet(name, at));
  const agency = listed.find(isOutlet);
  return {
    names: persons.map((name) => ({ name, at: line.indexOf(name, from) })),
    outlet: trimOutlet(outlet) ?? agency ?? null,
  };
}

function trimOutlet(outlet: string | undefined): string | null {
  const own = outlet?.trim().replace(/[.,;:!-]+$/, '') ?? '';
  return own.length < 2 || /^\d+$/.test(own) ? null : own;
}

/** A line that is a person's name and nothing else, in two to four capitalised words. */
export function isBareName({ text, ends }: Block): boolean {
  return (
    !ends &&
    text.length <= 60 &&
    /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:(?:de|du|van|von|der|ben|al|el|di|da) )?\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}$/u.test(
      text,
    )
  );
}
