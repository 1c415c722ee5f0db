import { fold } from '../../language/fold.ts';

/** What some outlets call a state, with the state's identifier: theirs, never Vigie's. Folded. */
export const wordings: ReadonlyMap<string, string> = new Map([
  ['entite sioniste', 'israel'],
  ['regime sioniste', 'israel'],
  ['ennemi sioniste', 'israel'],
  ['zionist entity', 'israel'],
  ['zionist regime', 'israel'],
  ['zionist enemy', 'israel'],
  ['palestine occupee', 'israel'],
  ['grand satan', 'united-states'],
  ['great satan', 'united-states'],
  ['petit satan', 'israel'],
  ['regime des mollahs', 'iran'],
  ['mullah regime', 'iran'],
  ['royaume ermite', 'north-korea'],
  ['hermit kingdom', 'north-korea'],
]);

/** The state that a wording stands for, null for any other name. */
export function wordingOf(name: string): string | null {
  return wordings.get(fold(name)) ?? null;
}
