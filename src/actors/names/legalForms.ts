/** Legal forms of companies and what each is short for. Forms in one line are one another's; folded words. */
const FORMS = `
ag | aktiengesellschaft
gmbh | gesellschaft mit beschrankter haftung
kg | kommanditgesellschaft
llc | l l c | limited liability company | ooo | obschestvo s ogranichennoy otvetstvennostyu | tov | srl | societatea cu raspundere limitata | societa a responsabilita limitata | sociedad de responsabilidad limitada | sarl | societe a responsabilite limitee | sp z o o | sp z oo | sp zoo | spolka z ograniczona odpowiedzialnoscia | doo | bv | besloten vennootschap | eood | ood | sia | oy ltd
jsc | ojsc | oao | pjsc | pao | ao | zao | cjsc | joint stock company | open joint stock company | public joint stock company | closed joint stock company | aktsionernoe obschestvo
sa | societe anonyme | sociedad anonima | sociedade anonima | s a
sas | societe par actions simplifiee
spa | societa per azioni
ltd | limited | co ltd | company limited | pty ltd | pte ltd | private limited | pvt ltd | company ltd
plc | public limited company
inc | incorporated
corp | corporation
co | company | compagnie | cie
nv | naamloze vennootschap
ab | aktiebolag
as | aksjeselskap | anonim sirketi
oyj | oy
kk | kabushiki kaisha
ano | autonomous nonprofit organization
lp | limited partnership
llp | limited liability partnership
eurl
se
ev
sca
scop
gie
`;

export interface LegalForm {
  /** The form's usual short name. */
  readonly form: string;
  /** The word behind it. */
  readonly end: number;
}

const byFirstWord = new Map<string, { readonly words: readonly string[]; readonly form: string }[]>();
for (const line of FORMS.trim().split('\n')) {
  const wordings = line.split('|').map((wording) => wording.trim().split(/\s+/));
  const form = wordings[0]?.[0] ?? '';
  for (const words of wordings) {
    const first = words[0] ?? '';
    const known = byFirstWord.get(first) ?? [];
    known.push({ words, form });
    byFirstWord.set(
      first,
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }
}

/** Forms of a word or two that say little: "Company" and "Corporation" stand for one another. */
const WEAK: ReadonlySet<string> = new Set(['co', 'corp', 'inc', 'ltd']);

/** The longest legal form that begins with the word at `at`, null when none does. */
export function legalFormAt(words: readonly string[], at: number): LegalForm | null {
  for (const { words: wanted, form } of byFirstWord.get(words[at] ?? '') ?? [])
    if (wanted.every((word, index) => words[at + index] === word)) return { form, end: at + wanted.length };
  return null;
}

/** Legal forms long enough to be misspelt, in one word. */
export const longForms: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [short = '', ...wordings] = line.split('|').map((wording) => wording.trim());
      return [short, ...wordings]
        .filter((each) => each.length >= 12)
        .map((each) => [each.replaceAll(' ', ''), short] as const);
    }),
);

/** Whether companies of these forms may be one: some forms are only ways of saying "company". */
export function legalFormsAgree(a: string, b: string): boolean {
  return a === b || (WEAK.has(a) && WEAK.has(b));
}
