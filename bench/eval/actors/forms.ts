/** Printed forms of one person or organisation, with reading errors: joined in pairs, and apart from those of others. */
import { sameName } from '../../../src/actors/names/nameLikeness.ts';
import { readLines, type Score } from '../evalSet.ts';

interface Forms {
  readonly id: string;
  readonly label: string;
  readonly forms: readonly string[];
}

interface Form {
  readonly id: string;
  readonly label: string;
  readonly form: string;
}

const SET = 'actors/forms';

/** All pairs of forms within an identifier, then all pairs across identifiers of the same kind. */
export async function scoreForms(
  evalDir: string,
  wrong: (a: string, b: string, kind: 'apart' | 'joined') => void = () => undefined,
): Promise<readonly Score[]> {
  const forms: Form[] = [];
  for await (const { id, label, forms: own } of readLines<Forms>(evalDir, 'actors', 'forms.jsonl'))
    forms.push(...own.map((form) => ({ id, label, form })));
  if (forms.length === 0) return [];
  const count = { within: 0, joined: 0, across: 0, wrong: 0 };
  const compare = (a: Form, b: Form) => {
    if (a.label !== b.label) return;
    const own = a.id === b.id;
    const joined = sameName(a.form, b.form, a.label === 'PER' ? 'person' : 'organisation');
    count[own ? 'within' : 'across'] += 1;
    if (joined) count[own ? 'joined' : 'wrong'] += 1;
    if (own !== joined) wrong(a.form, b.form, own ? 'apart' : 'joined');
  };
  for (const [index, a] of forms.entries()) for (const b of forms.slice(index + 1)) compare(a, b);
  const whole = wholeNames(forms);
  return [
    { set: SET, measure: 'pairs of one joined', items: count.within, share: count.joined / count.within, reach: 0.8 },
    {
      set: SET,
      measure: 'joined with the longest',
      items: whole.items,
      share: whole.joined / whole.items,
      reach: null,
    },
    {
      set: SET,
      measure: 'pairs of two kept apart',
      items: count.across,
      share: 1 - count.wrong / count.across,
      reach: null,
    },
  ];
}

/** As an index joins them: each form with the longest of its own. */
function wholeNames(forms: readonly Form[]): { readonly items: number; readonly joined: number } {
  const longest = new Map<string, Form>();
  for (const each of forms) {
    const key = `${each.label} ${each.id}`;
    if (each.form.length > (longest.get(key)?.form.length ?? 0)) longest.set(key, each);
  }
  const others = forms.filter((each) => longest.get(`${each.label} ${each.id}`) !== each);
  const joined = others.filter(({ id, label, form }) =>
    sameName(form, longest.get(`${label} ${id}`)?.form ?? '', label === 'PER' ? 'person' : 'organisation'),
  );
  return { items: others.length, joined: joined.length };
}
