/** Options that limit which articles a question reaches, alike in every command that has them. */
import type { Option } from './command.ts';

export const since = {
  type: 3,
  name: 'since',
  name_localizations: { fr: 'depuis' },
  description: 'From this date on: 2024, april 2024 or 2024-04-13',
  description_localizations: { fr: 'À partir de cette date : 2024, avril 2024 ou 2024-04-13' },
} as const satisfies Option;

export const until = {
  type: 3,
  name: 'until',
  name_localizations: { fr: 'jusque' },
  description: 'Up to this date, included: 2024, april 2024 or 2024-04-13',
  description_localizations: { fr: 'Jusqu’à cette date comprise : 2024, avril 2024 ou 2024-04-13' },
} as const satisfies Option;

export const source = {
  type: 3,
  name: 'source',
  name_localizations: { fr: 'source' },
  description: 'Only articles of this outlet',
  description_localizations: { fr: 'Seulement les articles de ce média' },
  autocomplete: true,
} as const satisfies Option;
