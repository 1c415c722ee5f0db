import type { Article } from '../article/article.ts';
import { slice } from '../article/span.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { voiceOf } from '../texts/voice.ts';
import { printable, wrap } from './layout.ts';
import type { Style } from './style.ts';
import { cutReasons, terminalTexts } from './texts.ts';

/** An article as it is kept, in the order of its text: what is story, and what was set aside with the reason. */
export function renderArticle(article: Article, language: UserLanguage, style: Style): string {
  const texts = terminalTexts[language];
  const { title, bylines, outlet, published } = article;
  const facts = [
    ...(outlet === null ? [] : [outlet]),
    ...(bylines.length === 0 ? [] : [texts.by({ names: bylines.map(({ name }) => name).join(', ') })]),
    published === null
      ? texts.noDate
      : texts.published({ day: voiceOf({ language, locale: language }).day(published) }),
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
