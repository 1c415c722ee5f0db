import { type Hold, holds } from '../words/guards.ts';
import type { Token } from './tokens.ts';

/** How a word takes a statement out of what is so. */
export interface HeldAs {
  readonly hold: Hold | 'would';
  /** The word is itself what is held: a verb's future or conditional. */
  readonly itself: boolean;
  /** It says nothing beside this ("will", "peut"). */
  readonly small: boolean;
}

const SMALL =
  /^(?:va|vont|allait|will|would|shall|going|may|might|could|can|must|should|ought|peut|peuvent|pourra|pourront|pourrait|pourraient|pouvait|doit|doivent|devrait|devraient|devra|devront|faut|faudra|faudrait|si|if|unless|whether|set|due|probable|probablement|probably|likely|possible|possibly|perhaps|maybe|apparemment|apparently|sauf|cas|case|scheduled|expected|prevu|prevue|prevus|prevues)$/;

const byWord: ReadonlyMap<string, Hold> = new Map(
  (Object.entries(holds) as [Hold, string][]).flatMap(([hold, words]) =>
    words.split(' ').map((word) => [word, hold] as const),
  ),
);

/** Endings as written: "espérait" is no conditional, "espérerait" is. */
const CONDITIONAL = /(?:[^é]er|[^i]ir|[dvr]r|tr|ser|aur|fer)(?:ait|aient)$/;
const PAST_AFTER_ALL =
  /^(?:tir|retir|attir|inspir|respir|admir|aspir|désir|expir|vir|ouvr|couvr|découvr|livr|souffr|offr|montr|entr|rencontr|rentr|concentr|demeur|jur|assur|dur|mesur|rassur|figur|assur|prépar|répar|compar|sépar|déclar|par|ador|ignor|honor|amélior|élabor|collabor|décor|pleur|erv|opér|espér|gér|libér|gouvern)(?:ait|aient)$/;
const FUTURE = /(?:[^é]er|ir|[dv]r|rr|ttr)(?:a|ont|ons|ez)$/;

/** What a lower-case word holds, null for most. */
export function holdOf({ folded, text, upper, opening }: Token): HeldAs | null {
  if (upper && !opening) return null;
  const lower = text.toLowerCase();
  if (/^(?:would|serait|seraient|aurait|auraient|ferait|feraient|irait)$/.test(folded))
    return { hold: 'would', itself: false, small: true };
  if (/^(?:sera|seront|aura|auront|ira|iront|fera|feront)$/.test(folded))
    return { hold: 'planned', itself: false, small: true };
  const hold = byWord.get(folded);
  if (hold !== undefined) return { hold, itself: false, small: SMALL.test(folded) };
  if (lower.length >= 6 && CONDITIONAL.test(lower) && !PAST_AFTER_ALL.test(lower))
    return { hold: 'would', itself: true, small: false };
  if (lower.length >= 6 && FUTURE.test(lower) && !/^(?:opera|camera|cholera|etcetera|terra|sierra)$/.test(folded))
    return { hold: 'planned', itself: true, small: false };
  return null;
}
