import type { NamedActor } from '../../src/store/store.ts';

/** Somebody named so often, always by the whole name unless told otherwise. */
export function actor(name: string, mentions: number, more: Partial<NamedActor> = {}): NamedActor {
  const form = { form: name, count: mentions, certain: true, reasons: [] };
  return { actor: `name:${name}`, name, kind: 'person', mentions, articles: 1, forms: [form], ...more };
}

/** Named by some of these spellings, a first one most often. */
export function spelt(name: string, mentions: number, forms: readonly string[]): NamedActor {
  return actor(name, mentions, { forms: forms.map((form) => ({ form, count: 1, certain: true, reasons: [] })) });
}
