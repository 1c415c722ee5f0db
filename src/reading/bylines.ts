/** Who made an article, where a line of it says so. Makers are not actors of the story. */
import { fold } from '../language/fold.ts';
import type { Block } from './block.ts';

/** What a line says of the article's making. Names as written, with where they stand in the line. */
export interface Makers {
  readonly names: readonly { readonly name: string; readonly at: number }[];
  readonly outlet: string | null;
}

/** Agencies, as they sign alone or in parentheses. */
const AGENCIES: ReadonlySet<string> = new Set(
  'afp reuters ap cnn bbc efe dpa ansa tass xinhua apa belga ats upi bloomberg rfi aps map tap kyodo pti ani anadolu aa irna relaxnews agences'.split(
    ' ',
  ),
);

/** One to five capitalised words, particles between them allowed: "Eliran COHEN", "Ursula von der Leyen", "Chia". */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:[ \t]{1,3}(?:(?:de|du|des|la|le|van|von|der|den|ben|bin|al|el|di|da|dos|ibn) )?\p{Lu}[\p{L}\p{M}'’.-]{0,30}){0,4}`;
const NAMES = String.raw`${NAME}(?: ?(?:,|\bet\b|\band\b|&) ?(?:et |and )?${NAME}){0,9}`;
const OUTLET = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.&!-]{0,30}(?: [\p{L}\p{M}\p{N}'’.&!-]{1,30}){0,4}`;

/** What opens a byline, folded; "Par X", "Propos recueillis par X", "Texte : X". */
const OPENING = [
  'by',
  'par',
  'propos recueillis par',
  'propos recueillis et traduits par',
  'recueilli par',
  'recueillis par',
  'entretien realise par',
  'entretien avec',
  'interview by',
  'interview realisee par',
  'interviewed by',
  'words by',
  'text by',
  'story by',
  'written by',
  'reported by',
  'reporting by',
  'additional reporting by',
  'posted by',
  'published by',
  'translated by',
  'compiled by',
  'ecrit par',
  'redige par',
  'publie par',
  'poste par',
  'traduit par',
  'traduit de [a-z]+ par',
  'texte ?:',
  'textes ?:',
  'texte de',
  'text ?:',
  'words ?:',
  'auteur ?:',
  'auteure ?:',
  'auteurs ?:',
  'author ?:',
  'authors ?:',
  'ecrit par ?:',
  'redaction ?:',
  'reportage ?:',
  'reportage de',
  'un reportage de',
  'recit ?:',
  'enquete ?:',
  'traduction ?:',
  'un article de',
  'une enquete de',
  'dossier realise par',
].join('|');
const BY = new RegExp(String.raw`^[^\p{L}\p{N}]{0,3}(?:${OPENING})[ :]{1,3}(?<title>(?:(?:notre|nos|our) (?:[a-z'-]{2,20},? ){1,5}|(?:la )?redaction (?:de |d'|du )?)?)`, 'u');
/** "X et Y de CNN (ont) contribué à ce rapport", "X of Reuters contributed to this report". */
const CONTRIBUTED = new RegExp(
  String.raw`^(?<names>${NAMES}) ?,? ?(?:(?:de|du|d['’]|of|for|from|at|pour) ?(?<outlet>${OUTLET}?) )?(?:(?:a|ont|has|have|also|également) ){0,3}(?:contribu\p{L}{0,6}|participé) (?:à|au|aux|to) (?:ce|cet|cette|this|the) (?:rapport|reportage|article|récit|histoire|papier|dépêche|report|story|coverage|piece|post)`,
  'u',
);
/** "Eliran COHEN pour Israel Actualités": a signature, alone in its line. */
const SIGNATURE = new RegExp(
  String.raw`^(?<names>${NAME}(?: (?:et|and|&) ${NAME})?) ?(?:,? (?:pour|for)|/|,? (?:correspondante?|envoyée? spéciale?|correspondent|reporter) (?:de|du|d['’]|for|à|at|of)) ?(?<outlet>${OUTLET})$`,
  'u',
);
/** "Le Monde avec AFP", "Caldarie 24 with agencies": the first made it of what the second delivered. */
const WITH_AGENCY = new RegExp(String.raw`^\(?(?<outlet>${OUTLET}?),? ?(?:avec|with|/|et|and|,|–|-) ?(?:l['’]|les? |the )?(?<agency>\p{L}{2,12}(?: ?(?:et|and|,|/) ?\p{L}{2,12}){0,2})\)?\.?$`, 'u');
const AGENCY = /^\(?(?:sources? ?: ?|avec |with |agence |d'apres |\()*(?<agencies>[\p{L}.]{2,12}(?: ?(?:,|et|and|\/|-) ?[\p{L}.]{2,12}){0,3})\)?\.?$/u;
/** "X est journaliste à Y", "X is a staff writer at Y": the box under a story. */
const BOX = new RegExp(
  String.raw`^(?<names>${NAME}) (?:est|is|was|a été|travaille|works|writes|écrit|covers|couvre)(?: (?!qui\b|who\b)[\p{L}\p{M}'’-]{1,20}){0,4}? (?:journaliste|reporter|correspondante?|rédact\p{L}{2,6}|chroniqueu\p{L}{1,3}|éditorialiste|envoyée? spéciale?|journalist|correspondent|staff writer|writer|editor|columnist|contributor|freelancer?|blogueu\p{L}{1,3}|bureau chief)(?=$|[.,;]| (?:à|au|aux|pour|chez|de|du|des|d['’]|at|for|with|of|in|based|basée?|covering|spécialisée?|indépendante?|politique|économique|specialising|specializing|who|qui)(?!\p{L}))(?:[^.]{0,40}? (?:à|au|aux|pour|chez|de|du|at|for|with|of) (?<outlet>(?:l['’]|la |le |les |the )?${OUTLET}?)(?=$|[,.;(]| où| who| qui| and | et | depuis| since| based| basée?))?`,
  'u',
);
const OUTLET_AFTER = new RegExp(String.raw`^[\s,|/–—(-]{0,4}(?:pour |for |avec |with |de |of |à |at )?(?:la |le |l['’])?(?<outlet>${OUTLET})`, 'u');
/** A date behind a name is when, not for whom. */
const DATE_AFTER = /^[\s,|/–—(•·-]{0,6}(?:le |on |publié|posted|published|updated|mis |\p{L}{3,9}\.? \d|\d)/iu;

const MOST_CHARACTERS = 240;
const MOST_BYLINE_WORDS = 24;

/** What `block` says of who made the article, null when it is no such line. `edge`: before the first or after the last prose. */
export function makersOf(block: Block, edge: boolean): Makers | null {
  const line = block.text.replaceAll(/\s/g, ' ');
  if (line.length > MOST_CHARACTERS || line.length < 2) return null;
  const contributed = CONTRIBUTED.exec(line)?.groups;
  if (contributed !== undefined) return makers(line, 0, contributed['names'], contributed['outlet']);
  if (edge) {
    const box = BOX.exec(line)?.groups;
    if (box !== undefined && (box['names'] ?? '').includes(' ')) return makers(line, 0, box['names'], box['outlet']);
  }
  if (block.wordCount > MOST_BYLINE_WORDS || block.quoted) return null;
  const by = byline(block, line, edge);
  if (by !== null) return by;
  return edge && !block.prose ? signature(block, line) : null;
}

/** "Par X", "By X and Y, CNN", "Par la rédaction", "by admin". */
function byline(block: Block, line: string, edge: boolean): Makers | null {
  if (block.prose && !/^(?:\(?reporting|additional|propos|compiled|recueilli)/.test(block.folded)) return null;
  const opening = BY.exec(fold(line).replaceAll('’', "'"));
  if (opening === null || fold(line).length !== line.length) return null;
  // Folded, a name looks like more of "notre envoyée spéciale": it begins at the first capital.
  const titled = (opening.groups?.['title'] ?? '').length;
  const start = opening[0].length - titled;
  const isOurs = /^(?:notre|nos|our) /.test(opening.groups?.['title'] ?? '');
  const at = isOurs ? start + Math.max(0, line.slice(start).search(/(?<=\s)\p{Lu}/u)) : opening[0].length;
  const own = line.slice(at);
  const names = new RegExp(`^${NAMES}`, 'u').exec(own)?.[0];
  const isDesk = (opening.groups?.['title'] ?? '').includes('redaction');
  if (names === undefined) {
    const rest = own.trim().split(/\s+/);
    const isHandle = edge && !block.ends && own.trim() !== '' && (rest.length <= 1 || DATE_AFTER.test(own.replace(/^\S+/, '')) || /^(?:la |notre |the )?(?:rédaction|service|staff|our |editorial|news)/iu.test(own));
    return isHandle && block.wordCount <= 10 ? { names: [], outlet: null } : null;
  }
  const rest = own.slice(names.length);
  // What goes on in small letters is a sentence or a heading ("Par amour du jeu"), no signature.
  if (!edge && /^\s+\p{Ll}/u.test(rest) && !DATE_AFTER.test(rest)) return null;
  if (/^\s+\p{Ll}{3,}/u.test(rest) && !/^\s+(?:pour|avec|for|with|in|from|staff|and|the|à|le|on|publié|posted)\b/u.test(rest) && !DATE_AFTER.test(rest)) return null;
  const outlet = DATE_AFTER.test(rest) || /^[;]/.test(rest.trim()) ? undefined : OUTLET_AFTER.exec(rest)?.groups?.['outlet'];
  if (isDesk) return { names: [], outlet: names };
  return makers(line, at, names, outlet);
}

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
  if (joined !== undefined && isAgencies(fold(joined['agency'] ?? ''))) return { names: [], outlet: trimOutlet(joined['outlet']) };
  const staff = /^(?<outlet>[^:.]{3,40}?) (?:staff|staff writers?|staff reporter|web desk|news desk|newsroom|editorial team)$/iu.exec(line)?.groups;
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
  const outletWithin = named === undefined ? /\s(?:de|du|of|from|for|at|pour)\s(\p{Lu}[\p{Lu}\p{N}]+)$/u.exec(list ?? '') : null;
  const names = outletWithin === null ? list : list?.slice(0, outletWithin.index);
  const outlet = outletWithin?.[1] ?? named;
  const listed = (names ?? '')
    .split(/\s*(?:,|&|\s(?:et|and)\s)\s*(?:et\s+|and\s+)?/u)
    .map((name) => name.trim().replace(/(?<=\p{L}{3})\.$/u, ''))
    .filter((name) => name !== '' && !/^(?:admin|la rédaction|rédaction|staff|redaction|editor)$/iu.test(name));
  const persons = listed.filter((name) => !AGENCIES.has(fold(name)));
  const agency = listed.find((name) => AGENCIES.has(fold(name)));
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
  return !ends && text.length <= 60 && /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?: (?:(?:de|du|van|von|der|ben|al|el|di|da) )?\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3}$/u.test(text);
}
