import { slice } from '../article/span.ts';
import { openSqliteStore } from '../store/openSqliteStore.ts';
import type { AnswerFeedback, Store } from '../store/store.ts';
import type { UserLanguage } from '../texts/bilingual.ts';
import { expectedWords } from '../texts/expected.ts';
import { voiceOf } from '../texts/voice.ts';
import { wrap } from './layout.ts';
import type { Style } from './style.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** Characters of a quotation by which an answer is known again. */
const longestQuote = 160;

/**
 * `vigie feedback`: the answers that people found unhelpful, worst first: how often, when, and what was cited. Neither who asked
 * nor in which words is known.
 */
export const feedback: Subcommand = async (terminal) => {
  const { flags, config, language, style } = terminal;
  await using store = await openSqliteStore({ home: config.home });
  const worst = await store.worstAnswers(flags.limit);
  if (flags.json) {
    const cited = await Promise.all(worst.map((one) => citedBy(one, store)));
    printJson(
      terminal,
      worst.map(({ key: _, places: __, ...told }, at) => ({ ...told, cited: cited[at] ?? [] })),
    );
    return 0;
  }
  if (worst.length === 0) terminal.print(`${terminalTexts[language].noFeedback}\n`);
  for (const one of worst) terminal.print(`${(await linesOf(one, store, language, style)).join('\n')}\n\n`);
  return 0;
};

interface Cited {
  readonly article: string;
  /** Null where the article is gone. */
  readonly title: string | null;
  readonly quote: string | null;
}

async function citedBy({ places }: AnswerFeedback, store: Store): Promise<readonly Cited[]> {
  const articles = await store.getMany([...new Set(places.map(({ article }) => article))]);
  return places.map(({ article: id, start, end }) => {
    const article = articles.find((one) => one.id === id);
    const quote = article === undefined || end <= start ? null : slice(article.text, { start, end });
    return { article: id, title: article?.title.text ?? null, quote };
  });
}

async function linesOf(
  judged: AnswerFeedback,
  store: Store,
  language: UserLanguage,
  style: Style,
): Promise<readonly string[]> {
  const texts = terminalTexts[language];
  const { helpful, unhelpful, first, last, expects, confidence, found } = judged;
  const kinds: Readonly<Record<string, string>> = expectedWords[language];
  const kind = kinds[expects] ?? '';
  const head = [
    texts.judgedFrom({ days: voiceOf({ language, locale: language }).range({ from: first, to: last }) }),
    ...(kind === '' ? [] : [texts.expected({ kind })]),
    texts.confidence({ percent: Math.round(confidence * 100) }),
  ];
  const cited = await citedBy(judged, store);
  return [
    `${style.warning(texts.judged({ unhelpful, helpful }))} ${style.faint(`· ${head.join(' · ')}`)}`,
    ...(found ? [] : [`    ${texts.foundNothing}`]),
    ...cited.flatMap(({ article, title, quote }) => [
      ...wrap(title ?? texts.articleGone({ id: article }), style.width - 4).map((line) => `    ${style.bold(line)}`),
      ...(quote === null ? [] : wrap(shortened(quote), style.width - 6).map((line) => `      ${line}`)),
    ]),
  ].map((line) => line.trimEnd());
}

function shortened(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).replace(/\s\S*$/, '')}…`;
}
