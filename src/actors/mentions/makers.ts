import { slice } from '../../article/span.ts';
import { organisationNames } from './knownBodies.ts';
import type { Mention } from './mention.ts';
import type { MentionTables } from './mentionTables.ts';
import type { PlacedMention } from './namesOfSentence.ts';
import type { SentenceReading } from './sentenceReading.ts';

const BYLINE =
  /^(?:\(?(?:Reporting|Writing|Editing|Additional reporting|Compiled|Par|By|Propos recueillis par|Avec|Photo|Crédit|Credit)\b)|contribu(?:é|ted) (?:à|to) (?:ce|this)|\b(?:ont|a) contribué à|[Rr]eporting by|[Ee]diting by|[Pp]ropos recueillis|(?:avec|with) (?:l['’])?(?:AFP|Reuters|AP)\)?\.?$/;
/** A short line is a byline by its first word, a sentence is not. */
const BYLINE_WORDS = 14;
const CREDIT = /^ ?\/ ?(?:AFP|Reuters|AP|Getty|EPA|SIPA|Sipa|MaxPPP|REX|Shutterstock|NurPhoto|Anadolu)/;
const SAYING =
  /^(?:declare|dit|confie|affirme|explique|repondu|raconte|indique|assure|lance|precise|told|said|says|tells|telling|speaking|spoke|confiait|disait|declarait|repondait)$/;
const ASKED =
  /^(?:interroge|interrogee|interviewe|interviewee|questionne|questionnee|asked|interviewed|pressed|questioned)$/;

const media = new Set(organisationNames.slice(organisationNames.indexOf('AFP'), organisationNames.indexOf('UMP')));

/** Sets `makes` on those who wrote the article or put the questions. */
export function markMakers(
  reading: SentenceReading,
  found: readonly PlacedMention[],
  tables: MentionTables,
): readonly Mention[] {
  const byline = isByline(reading);
  return found.map((mention, index): Mention => {
    const { start: _, end: __, ...plain } = mention;
    if (mention.kind !== 'person') return plain;
    if (byline || CREDIT.test(reading.text.slice(mention.span.end, mention.span.end + 16)))
      return { ...plain, makes: 'byline' };
    return isAsking(reading, found, index, tables) ? { ...plain, makes: 'asking' } : plain;
  });
}

function isByline({ words, text }: SentenceReading): boolean {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  const line = slice(text, { start: Math.max(0, first.start - 1), end: Math.min(last.end + 2, first.start + 400) });
  const match = BYLINE.exec(line.trim());
  return match !== null && (match.index > 0 || words.length <= BYLINE_WORDS);
}

/** "a déclaré Kirby à Jake Tapper de CNN", "told CNN's Jake Tapper", "interrogé par X". */
function isAsking(
  { words, text }: SentenceReading,
  found: readonly PlacedMention[],
  index: number,
  tables: MentionTables,
): boolean {
  const mention = found[index];
  if (mention === undefined) return false;
  const before = words[mention.start - 1]?.folded ?? '';
  const earlier = words.slice(Math.max(0, mention.start - 6), mention.start);
  if (/^(?:par|by)$/.test(before) && earlier.some(({ folded }) => ASKED.test(folded))) return true;
  const told =
    (before === 'a' || before === 'to' || before === 'told') && earlier.some(({ folded }) => SAYING.test(folded));
  const isOf = (other: PlacedMention | undefined, link: RegExp, from: number, to: number) =>
    other !== undefined && isMedium(other, tables) && link.test(text.slice(from, to));
  const behind = found[index + 1];
  const ahead = found[index - 1];
  if (
    told &&
    isOf(
      behind,
      /^,? ?(?:de|du|d['’]|from|of|chez|sur|on)? ?(?:la |l['’]|the )?\(?$/,
      mention.span.end,
      behind?.span.start ?? 0,
    )
  )
    return true;
  const beforeMedium = words[(ahead?.start ?? 0) - 1]?.folded ?? '';
  return (
    /^(?:told|to|a|tells|telling)$/.test(beforeMedium) &&
    earlier.some(({ folded }) => SAYING.test(folded)) &&
    isOf(ahead, /^['’]s? (?:\p{Ll}+ ){0,3}$/u, ahead?.span.end ?? 0, mention.span.start)
  );
}

function isMedium({ kind, known, name }: PlacedMention, tables: MentionTables): boolean {
  return kind === 'organisation' && ((known !== null && tables.media.has(known)) || media.has(name));
}
