/** Printed forms of one person or organisation, with reading errors: joined in pairs, and apart from those of others. */
import { sameName } from '../../../src/actors/names/nameLikeness.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Forms {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly string[];
}

const SET = 'actors/forms';

/** All pairs of forms within an identifier, then all pairs across identifiers of the same kind. */
export async function scoreForms(
  evalDir: string,
  wrong: (a: string, b: string, kind: 'apart' | 'joined') => void = () => undefined,
): Promise<readonly Score[]> {
  const forms: { id: string; label: string; form: string }[] = [];
  for await (const { id, label, forms: own } of readLines<Forms>(evalDir, 'actors', 'forms.jsonl'))
    forms.push(...own.map((form) => ({ id, label, form })));
  if (forms.length === 0) return [];
  const count = { within: 0, joined: 0, across: 0, wrong: 0 };
  for (const [index, a] of forms.entries())
    for (const b of forms.slice(index + 1)) {
      const own = a.id === b.id && a.label === b.label;
      if (!own && a.label !== b.label) continue;
      const joined = sameName(a.form, b.form, a.label === 'PER' ? 'person' : 'organisation');
      if (own) count.within += 1;
      else count.across += 1;
      if (own && joined) count.joined += 1;
      if (!own && joined) count.wrong += 1;
      if (own !== joined) wrong(a.form, b.form, own ? 'apart' : 'joined');
    }
  return [
    { set: SET, measure: 'pairs of one joined', items: count.within, share: count.joined / count.within, reach: 0.8 },
    {
      set: SET,
      measure: 'pairs of two kept apart',
      items: count.across,
      share: 1 - count.wrong / count.across,
      reach: null,
    },
  ];
}
