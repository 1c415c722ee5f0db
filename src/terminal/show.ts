import { openNewsroom } from '../newsroom.ts';
import { findArticle } from './findArticle.ts';
import { renderArticle } from './renderArticle.ts';
import { printJson, type Subcommand } from './terminal.ts';

/** `vigie show ARTICLE`: by the beginning of its identifier or file name. */
export const show: Subcommand = async (terminal) => {
  const { flags, config, language, style } = terminal;
  await using newsroom = await openNewsroom(config);
  const article = await findArticle(newsroom.store, flags.rest.join(' ').trim());
  if (flags.json) printJson(terminal, article);
  else terminal.print(renderArticle(article, language, style));
  return 0;
};
