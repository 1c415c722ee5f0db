/** What Vigie says in Discord in its own words. */
import { bilingual } from '../texts/bilingual.ts';
import { counted } from '../texts/counted.ts';

export const discordTexts = bilingual({
  en: {
    also: (p: { words: string }) => `also: ${p.words}`,
    nowhere: (p: { words: string }) => `nowhere: ${p.words}`,
    matching: (p: { matching: number; searched: number }) =>
      `${p.matching} of ${counted('en', p.searched, 'article', 'articles')}`,
    ofAll: (p: { total: number }) => `(${p.total} in all)`,
    withoutDate: (p: { count: number }) => `${p.count} without a date`,
    noneDated: 'none is dated',
    since: (p: { day: string }) => `since ${p.day}`,
    until: (p: { day: string }) => `until ${p.day}`,
    from: (p: { source: string }) => `from ${p.source}`,
    page: (p: { first: number; last: number }) => `continued: ${p.first} to ${p.last}`,
    otherSources: (p: { count: number }) => `+${counted('en', p.count, 'other source', 'other sources')}`,
    untitled: (p: { words: string }) => `${p.words}… (no headline)`,
    sources: 'Sources',
    furtherSources: (p: { count: number }) => `and ${counted('en', p.count, 'more', 'more')}: press “Sources”`,
    leftOut: (p: { articles: string }) => `Left out because their dates are not sure: ${p.articles}`,
    andOthers: (p: { count: number }) => `and ${counted('en', p.count, 'other', 'others')}`,
    more: (p: { count: number }) => `More (${p.count})`,
    moreSources: (p: { count: number }) => `More sources (${p.count})`,
    share: 'Share',
    shared: 'Shared',
    sharedBy: (p: { user: string }) => `Shared by ${p.user}`,
    context: 'Read a quotation in its context',
    openArticle: 'Open the article',
    nothing: (p: { question: string }) => `Nothing on “${p.question}”`,
    lookedIn: (p: { words: string; count: number; details: string }) =>
      `Looked for ${p.words} in ${counted('en', p.count, 'article', 'articles')}${p.details}.`,
    noArticles: 'There are no articles to look in yet.',
    nearest: 'The articles do speak of:',
    nothingLeft:
      'There is nothing left to show: the articles have changed since. Ask again to see them as they are now.',
    unexpected: (p: { reference: string }) =>
      `Something went wrong here, and it is not your doing. Try again; if it goes on, give whoever runs this bot the reference ${p.reference}.`,
  },
  fr: {
    also: (p: { words: string }) => `aussi : ${p.words}`,
    nowhere: (p: { words: string }) => `nulle part : ${p.words}`,
    matching: (p: { matching: number; searched: number }) =>
      `${counted('fr', p.matching, 'article', 'articles')} sur ${p.searched}`,
    ofAll: (p: { total: number }) => `(${p.total} en tout)`,
    withoutDate: (p: { count: number }) => `${p.count} sans date`,
    noneDated: 'aucun n’est daté',
    since: (p: { day: string }) => `depuis le ${p.day}`,
    until: (p: { day: string }) => `jusqu’au ${p.day}`,
    from: (p: { source: string }) => `source : ${p.source}`,
    page: (p: { first: number; last: number }) => `suite : ${p.first} à ${p.last}`,
    otherSources: (p: { count: number }) => `+${counted('fr', p.count, 'autre source', 'autres sources')}`,
    untitled: (p: { words: string }) => `${p.words}… (sans titre)`,
    sources: 'Sources',
    furtherSources: (p: { count: number }) => `et ${counted('fr', p.count, 'autre', 'autres')} : bouton « Sources »`,
    leftOut: (p: { articles: string }) => `Laissés de côté, faute de date sûre : ${p.articles}`,
    andOthers: (p: { count: number }) => `et ${counted('fr', p.count, 'autre', 'autres')}`,
    more: (p: { count: number }) => `Suite (${p.count})`,
    moreSources: (p: { count: number }) => `Autres sources (${p.count})`,
    share: 'Partager',
    shared: 'Partagé',
    sharedBy: (p: { user: string }) => `Partagé par ${p.user}`,
    context: 'Lire une citation dans son contexte',
    openArticle: 'Ouvrir l’article',
    nothing: (p: { question: string }) => `Rien sur « ${p.question} »`,
    lookedIn: (p: { words: string; count: number; details: string }) =>
      `Cherché : ${p.words}, dans ${counted('fr', p.count, 'article', 'articles')}${p.details}.`,
    noArticles: 'Il n’y a encore aucun article où chercher.',
    nearest: 'Les articles parlent en revanche de :',
    nothingLeft:
      'Il n’y a plus rien à montrer : les articles ont changé depuis. Reposez la question pour les voir tels qu’ils sont.',
    unexpected: (p: { reference: string }) =>
      `Quelque chose s’est mal passé ici, et vous n’y êtes pour rien. Réessayez ; si cela continue, donnez la référence ${p.reference} à la personne qui gère ce bot.`,
  },
});
