import type { Article } from '../article/article.ts';
import { datesOf } from '../article/datesOf.ts';
import { slice } from '../article/span.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { voiceOf } from '../texts/voice.ts';
import { printable, wrap } from './layout.ts';
import type { Style } from './style.ts';
import { cutReasons, terminalTexts } from './texts.ts';

/** An article as it is kept, in the order of its text: what is story, and what was set aside with the reason. */
export function renderArticle(article: Article, language: UserLanguage, style: Style): string {
  const texts = terminalTexts[language];
  const { title, bylines, outlet } = article;
  const facts = [
    ...(outlet === null ? [] : [outlet]),
    ...(bylines.length === 0 ? [] : [texts.by({ names: bylines.map(({ name }) => name).join(', ') })]),
    dateOf(article, language),
    texts.language({ language: article.language }),
    article.file,
    article.id,
  ];
  const head = title.kind === 'first-words' ? `${title.text}… (${texts.untitled})` : title.text;
  return [
    ...wrap(head, style.width).map(style.bold),
    ...wrap(facts.join(' · '), style.width).map(style.faint),
    '',
    ...body(article, language, style),
    '',
  ].join('\n');
}

/** The day it appeared, with ≈ where it is inferred. */
function dateOf(article: Article, language: UserLanguage): string {
  const texts = terminalTexts[language];
  const voice = voiceOf({ language, locale: language });
  const dates = datesOf(article);
  if (dates === null) return texts.noDate;
  if (article.dateSet !== null) return texts.setByHand({ day: voice.day(article.dateSet) });
  if (article.published !== null) return texts.published({ day: voice.day(article.published) });
  const probable = article.dating?.probable ?? dates;
  return texts.publishedAbout({ days: voice.days({ ...probable, likely: dates.likely, approximate: true }) });
}

function body(article: Article, language: UserLanguage, style: Style): readonly string[] {
  const kept = article.paragraphs.map(({ span, kind }) => ({ span, kind, reason: null }));
  const cut = article.cuts.map(({ span, reason }) => ({ span, kind: null, reason }));
  const parts = [...kept, ...cut].sort((a, b) => a.span.start - b.span.start);
  return parts.flatMap(({ span, kind, reason }) => {
    const text = slice(article.text, span);
    if (reason === null) {
      const lines = wrap(text, style.width);
      return [...(kind === 'title' || kind === 'heading' ? lines.map(style.bold) : lines), ''];
    }
    const [first = ''] = wrap(text, style.width - 4);
    const shown = printable(first) === printable(text) ? first : `${first} …`;
    return [
      style.warning(`  ✂ ${terminalTexts[language].cut({ reason: cutReasons[language][reason] })}`),
      style.faint(`    ${shown}`),
      '',
    ];
  });
}
