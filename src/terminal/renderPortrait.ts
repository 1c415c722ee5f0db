import type { Portrait, PortraitRole, Wording } from '../briefing/answer.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { kindInWords, portraitTexts, spellingInWords } from '../texts/portraits.ts';
import { wordingInWords } from '../texts/versions.ts';
import type { Voice } from '../texts/voice.ts';
import { printable, wrap } from './layout.ts';
import type { Style } from './style.ts';
import { terminalTexts } from './texts.ts';

const MOST_SPELLINGS = 20;

/** Who somebody is, as lines: name and kind, spellings, whose wordings some of them are, roles with where they can be checked, company, and who else it could be. */
export function renderPortrait(
  portrait: Portrait,
  wordings: readonly Wording[],
  language: UserLanguage,
  voice: Voice,
  style: Style,
): readonly string[] {
  const texts = portraitTexts[language];
  const { name, forms, roles, company, others } = portrait;
  const spellings = forms.slice(0, MOST_SPELLINGS).map((form) => spellingInWords(form, form.form, language));
  if (forms.length > MOST_SPELLINGS) spellings.push('…');
  const inRows = (text: string): readonly string[] => wrap(text, style.width);
  return [
    `${style.bold(printable(name))} ${style.faint(`· ${kindInWords(portrait, language)}`)}`,
    ...inRows(texts.spellings({ spellings: spellings.join(', ') })),
    ...wordings.flatMap((wording) => inRows(wordingInWords(wording, language, printable, wording.of !== name))),
    ...(roles.length === 0 ? [] : [`${texts.roles}`]),
    ...roles.flatMap((role) => wrap(roleInWords(role, language, voice), style.width - 4).map((row) => `    ${row}`)),
    ...(company.length === 0
      ? []
      : inRows(texts.company({ names: company.map((one) => `${one.name} (${one.sentences})`).join(', ') }))),
    ...(others.length === 0
      ? []
      : inRows(`${texts.others} ${others.map((other) => `${other.name} (${other.mentions})`).join(', ')}`)),
  ];
}

function roleInWords({ title, from, to, source }: PortraitRole, language: UserLanguage, voice: Voice): string {
  const days = to === null ? terminalTexts[language].since({ day: voice.day(from) }) : voice.range({ from, to });
  return `${title}, ${days} — ${source}`;
}
