/** The verbs that tell of saying, by the forms that a text can hold. */

/**
 * What may follow a verb. `clause`: what is said without a word before it ("said he would", a bare infinitive in French);
 * `that`: a clause behind that or que; `infinitive`: behind to, de or à; `object`: the words alone tell of what was said;
 * `words`: quoted words only ("poursuit : « … »"); `about`: quoted words among its object ("dénonce une « honte »").
 */
export type Frame = 'clause' | 'that' | 'infinitive' | 'object' | 'words' | 'about';

export interface VerbEntry {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Tells of saying only with se ("s’exclame"). */
  readonly reflexive: boolean;
  /** The particle that must follow ("called for"), else null. */
  readonly particle: string | null;
}

export type FormKind = 'finite' | 'plural' | 'participle' | 'gerund' | 'infinitive';

/** One verb in one of its forms; `plural` is finite too. */
export interface VerbForm {
  readonly entry: VerbEntry;
  readonly kinds: ReadonlySet<FormKind>;
}

/** Forms in lower case with straight apostrophes. */
export type VerbTable = ReadonlyMap<string, readonly VerbForm[]>;

/** Rows of `frames: verbs` become a table; `formsOf` gives the forms of one verb, by kind. */
export function verbTable(
  rows: readonly (readonly [frames: readonly Frame[], verbs: string])[],
  formsOf: (verb: string) => Iterable<readonly [form: string, kind: FormKind]>,
): VerbTable {
  const entries = new Map<string, VerbEntry>();
  for (const [frames, verbs] of rows) {
    for (const written of verbs.split(/\s+/).filter((word) => word !== '')) {
      const [lemma = '', particle = null] = written.replace(/^s'|^se_/, '').split('+');
      const known = entries.get(written);
      const all = new Set([...(known?.frames ?? []), ...frames]);
      entries.set(written, { lemma, frames: all, reflexive: /^s'|^se_/.test(written), particle });
    }
  }
  const table = new Map<string, VerbForm[]>();
  for (const entry of entries.values()) {
    const kinds = new Map<string, Set<FormKind>>();
    for (const [form, kind] of formsOf(entry.lemma)) kinds.set(form, (kinds.get(form) ?? new Set()).add(kind));
    for (const [form, own] of kinds) table.set(form, [...(table.get(form) ?? []), { entry, kinds: own }]);
  }
  return table;
}
