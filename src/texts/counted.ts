import type { UserLanguage } from './bilingual.ts';

const rules = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };
const numbers = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };

/** A number with its noun, as the language counts: French says "0 article", English "0 articles". */
export function counted(language: UserLanguage, count: number, one: string, other: string): string {
  return `${numbers[language].format(count)} ${rules[language].select(count) === 'one' ? one : other}`;
}
