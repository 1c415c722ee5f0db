/** Who does what in a sentence, as far as the order of its words tells. */
import type { Reading } from './reading.ts';

/** A verb with the content words of its subject; null where it is a pronoun, stands behind, or is not plain. */
export interface Pivot {
  readonly at: number;
  readonly passive: boolean;
  readonly subject: readonly number[] | null;
}

const AUXILIARIES =
  /^(?:a|ont|ait|aient|avait|avaient|aura|auront|aurait|auraient|est|sont|soit|soient|etait|etaient|fut|furent|sera|seront|serait|ete|etre|has|have|had|was|were|is|are|been|be|being|will|would|could|may|might|can|must|should|do|does|did|va|vont|pourrait|pourraient|peut|peuvent|doit|doivent)$/;
const PASSIVE =
  /^(?:est|sont|soit|etait|etaient|fut|furent|sera|seront|serait|ete|etre|was|were|is|are|been|be|being)$/;
/** French verbs that are never passive behind "être". */
const GOING =
  /^(?:arriv|parti|mort|rendu|alle|venu|rest|deven|entr|sorti|tomb|retourn|ne$|nee?s?$|revenu|parven|interven|survenu)/;
/** May stand between a subject and its verb. */
const BETWEEN =
  /^(?:n|ne|pas|plus|jamais|rien|se|s|y|en|l|lui|leur|toujours|encore|deja|aussi|egalement|ainsi|not|never|also|already|still|now|since|only|just|'|-|t)$/;
const PRONOUNS = /^(?:il|elle|ils|elles|on|je|tu|nous|vous|ce|c|cela|it|he|she|they|we|i|you|this|these|those)$/;
const ARTICLE = /^(?:le|la|l|les|un|une|the|a|an)$/;
const RELATIVE = /^(?:qui|who|which|that)$/;
const JOINING = /^(?:et|ou|mais|and|or|but|puis|then)$/;
/** Ends the noun phrase that is read backwards. */
const ENDS =
  /^(?:que|qu|qui|that|who|which|whom|dont|mais|but|si|if|whether|because|parce|car|quand|when|lorsque|lorsqu|apres|avant|after|before|while|as|comme|where)$/;
const FINITE = /(?:ed|e|ee|es|ees|i|is|ie|u|us|ue)$/;
/** Saying and warning: what stands before them is often what is said. */
const SAYING = ['= 0', '= 1'];

/** The verbs that can be told by what stands around them, in order. */
export function pivotsOf(reading: Reading): readonly Pivot[] {
  const { tokens, content } = reading;
  const found: Pivot[] = [];
  const inContent = new Set(content);
  for (const at of content) {
    const token = tokens[at];
    if (token === undefined || token.upper) continue;
    const lead = leadOf(reading, at);
    const auxiliary = tokens.slice(lead + 1, at).findLast(({ folded }) => AUXILIARIES.test(folded))?.folded;
    const before = tokens[lead];
    const joined = JOINING.test(before?.folded ?? '') && found.length > 0 && FINITE.test(token.folded);
    const plain = (reading.language === 'en' && /ed$/.test(token.folded)) || followsName(reading, at, inContent);
    if (auxiliary === undefined && !joined && !plain) continue;
    found.push({
      at,
      passive:
        auxiliary !== undefined &&
        PASSIVE.test(auxiliary) &&
        !GOING.test(token.folded) &&
        !isReflexive(reading, lead, at),
      subject: subjectBefore(
        reading,
        lead,
        found,
        SAYING.some((line) => reading.keys[at]?.has(line) === true),
        inContent,
      ),
    });
  }
  return found;
}

/** "Macron accuse l’Iran", not "la Cour suprême a": a small word right behind a name, with something behind it that it is done to. */
function followsName({ tokens }: Reading, at: number, content: ReadonlySet<number>): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.upper !== true || !content.has(at - 1) || next === undefined || next.kind === 'mark')
    return false;
  return !AUXILIARIES.test(next.folded) && !/^(?:de|d|du|des|of|et|and|qui|who)$/.test(next.folded);
}

/** The place before the verb's auxiliaries and what stands among them. */
function leadOf({ tokens }: Reading, at: number): number {
  let lead = at - 1;
  while (lead >= 0 && (AUXILIARIES.test(tokens[lead]?.folded ?? '') || BETWEEN.test(tokens[lead]?.folded ?? '')))
    lead -= 1;
  return lead;
}

function isReflexive({ tokens }: Reading, lead: number, at: number): boolean {
  return tokens.slice(lead + 1, at).some(({ folded }) => folded === 'se' || folded === 's');
}

function subjectBefore(
  reading: Reading,
  lead: number,
  pivots: readonly Pivot[],
  says: boolean,
  content: ReadonlySet<number>,
): readonly number[] | null {
  const { tokens } = reading;
  const word = tokens[lead]?.folded ?? '';
  if (lead < 0 || PRONOUNS.test(word)) return null;
  if (JOINING.test(word)) return pivots.at(-1)?.subject ?? null;
  if (RELATIVE.test(word))
    return phraseUpTo(reading, tokens[lead - 1]?.text === ',' ? lead - 2 : lead - 1, pivots, content);
  if (word === ',') {
    // "Le chef, qui …, a reconnu"; but "« … », a dit le chef" says nothing of who stands before.
    const opening = tokens.slice(0, lead).findLastIndex(({ text }) => text === ',');
    if (says || opening === -1) return null;
    const named = phraseUpTo(reading, opening - 1, pivots, content);
    if (named === null) return null;
    // "Its sponsor, Senator Delgado, …": what is added names the same one again.
    const again = tokens[opening + 1]?.upper === true || ARTICLE.test(tokens[opening + 1]?.folded ?? '');
    return again ? [...named, ...(phraseUpTo(reading, lead - 1, pivots, content) ?? [])] : named;
  }
  return phraseUpTo(reading, lead, pivots, content);
}

/** The content words of the noun phrase that ends at `last`. */
function phraseUpTo(
  { tokens }: Reading,
  last: number,
  pivots: readonly Pivot[],
  content: ReadonlySet<number>,
): readonly number[] | null {
  const phrase: number[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      ENDS.test(token.folded) ||
      AUXILIARIES.test(token.folded) ||
      pivots.some((each) => each.at === at)
    )
      break;
    if (token.kind === 'mark' && !/^['-]$/.test(token.text)) break;
    if (PRONOUNS.test(token.folded)) return null;
    if (content.has(at)) phrase.push(at);
  }
  return phrase.length === 0 ? null : phrase;
}
