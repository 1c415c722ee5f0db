import { personVerbs } from './cues.ts';
import type { SentenceReading } from './sentenceReading.ts';

const PLACED = /^(?:a|à|en|dans|vers|pres|depuis|in|at|from|near|to|via|sur|de|d|of|outside|autour|ville|quitte|left)$/;
const PARTIES = /^(?:entre|avec|between|with|et|and|que|qu|contre|against|selon|par|by|pour)$/;
const GOVERNS =
  /^(?:a|ont|avait|aurait|has|had|is|was|est|reagirait|reagit|accuse|menace|dement|affirme|assure|annonce|estime|veut|refuse|accepte|exige|cherche|entend|echouait|juge|craint|said|says|warned|accused|denied|wants|vows|insists|seeks|will|would|could|must|doit|peut|pourrait|devrait|souhaite|considere|appelle|condamne|poursuit|soutient)$/;

/** Whether a capital from `start` to `end` stands for those who govern there: as who acts or is dealt with, not as where. */
export function standsForState({ words }: SentenceReading, start: number, end: number): boolean {
  const before = words[start - 1];
  const after = words[end];
  if (before !== undefined && PLACED.test(before.folded) && words[start]?.gap.trim() !== ',') return false;
  if (
    after?.gap === ' ' &&
    !after.upper &&
    (GOVERNS.test(after.folded) || (personVerbs.has(after.folded) && /[aet]$/.test(after.folded)))
  )
    return true;
  return before !== undefined && PARTIES.test(before.folded) && words[start]?.gap === ' ';
}
