/** What the terminal reads once the bot is at work: where it is, what it has read, what to type. */
import type { DayRange } from '../article/dating.ts';
import { bilingual, type UserLanguage } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';
import { voiceOf } from '../texts/voice.ts';

export interface Greeting {
  /** Where one talks to it: the page of the playground, or the invitation to a server. */
  readonly place: { readonly kind: 'playground' | 'invitation'; readonly url: string };
  readonly articles: number;
  /** The days that the dated ones span. */
  readonly days: DayRange | null;
  readonly undated: number;
  /** What the reader of articles has to say: files refused, and why. */
  readonly notices: readonly string[];
}

export const greetings = bilingual({
  en: {
    playground: (p: { url: string }) => `Vigie is listening on ${p.url}`,
    invitation: (p: { url: string }) => `Vigie is at work in Discord. Invite it to a server: ${p.url}`,
    articles: (p: { count: number; details: string }) => `${counted('en', p.count, 'article', 'articles')}${p.details}`,
    undated: (p: { count: number }) => `${p.count} without a date`,
    noneDated: 'none is dated',
    none: 'No articles yet: add some with “npm run -s vigie -- ingest FILE-OR-FOLDER…”',
    try: 'Things to type:',
    first: '/brief iran',
    second: '/brief nuclear deal',
    third: '@Vigie who is Jake Sullivan?',
    stop: 'Ctrl+C stops it.',
  },
  fr: {
    playground: (p: { url: string }) => `Vigie est à l’écoute sur ${p.url}`,
    invitation: (p: { url: string }) =>
      `Vigie est à l’œuvre dans Discord. Pour l’inviter sur un serveur\u00a0: ${p.url}`,
    articles: (p: { count: number; details: string }) => `${counted('fr', p.count, 'article', 'articles')}${p.details}`,
    undated: (p: { count: number }) => `${p.count} sans date`,
    noneDated: 'aucun n’est daté',
    none: 'Aucun article encore\u00a0: ajoutez-en par «\u00a0npm run -s vigie -- ingest FICHIER-OU-DOSSIER…\u00a0»',
    try: 'À essayer\u00a0:',
    first: '/brief iran',
    second: '/brief accord nucléaire',
    third: '@Vigie qui est Jake Sullivan\u202f?',
    stop: 'Ctrl+C l’arrête.',
  },
});

/** Lines for a terminal, the last one ended. */
export function greet(greeting: Greeting, language: UserLanguage): string {
  const said = greetings[language];
  const { place, articles, days, undated, notices } = greeting;
  const details = [
    ...(days === null ? [] : [voiceOf({ language, locale: language }).range(days)]),
    ...(undated === 0 ? [] : [undated === articles ? said.noneDated : said.undated({ count: undated })]),
  ];
  return [
    said[place.kind]({ url: place.url }),
    articles === 0
      ? said.none
      : said.articles({ count: articles, details: details.length === 0 ? '' : `, ${details.join(', ')}` }),
    ...notices,
    `${said.try} ${[said.first, said.second, said.third].join('  ·  ')}`,
    said.stop,
    '',
  ].join('\n');
}
