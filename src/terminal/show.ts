import { UserError } from '../errors.ts';
import { openNewsroom } from '../newsroom.ts';
import { renderArticle } from './renderArticle.ts';
import { printJson, type Subcommand } from './terminal.ts';

/** So many are named when a reference fits several articles. */
const MOST_NAMED = 5;

/** `vigie show ARTICLE`: by the beginning of its identifier or file name. */
export const show: Subcommand = async (terminal) => {
  const { flags, config, language, style } = terminal;
  const reference = flags.rest.join(' ').trim();
  if (reference === '') throw new UserError('article-not-named');
  await using newsroom = await openNewsroom(config);
  const found = await newsroom.store.find(reference, ['shared'], MOST_NAMED);
  const exact =
    found.find(({ id, file }) => id === reference || file === reference) ?? (found.length === 1 ? found[0] : undefined);
  if (exact === undefined) {
    if (found.length === 0) throw new UserError('article-unknown', { reference });
    throw new UserError('article-ambiguous', { reference, files: found.map(({ file }) => file).join(', ') });
  }
  if (flags.json) printJson(terminal, exact);
  else terminal.print(renderArticle(exact, language, style));
  return 0;
};
