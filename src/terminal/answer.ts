import type { Command } from '../../commands/command.ts';
import { type OptionValue, readOptions } from '../../commands/options.ts';
import type { Request } from '../briefing/request.ts';
import { UserError } from '../errors.ts';
import { openNewsroom } from '../newsroom.ts';
import type { Flags } from './flags.ts';
import { renderAnswer } from './renderAnswer.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** `vigie brief …`: the answer of a slash command, its first option typed as words and the others as flags. */
export function answerWith(command: Command): Subcommand {
  return answerTo(({ rest, options, offset }) => {
    const words = command.declaration.options?.[0]?.name ?? '';
    const typed = rest.length > 0 ? rest.join(' ') : (options.get(words) ?? '');
    const given = new Map<string, OptionValue>([...options, [words, typed]]);
    return { ...command.request(readOptions(command.declaration, given)), offset };
  });
}

/** `vigie check TEXT`: what the articles say about the claims of a text; in Discord it is asked for on a message. */
export const check: Subcommand = answerTo(({ rest, offset }) => ({ command: 'check', text: rest.join(' '), offset }));

function answerTo(requestOf: (flags: Flags) => Request): Subcommand {
  return async (terminal) => {
    const { flags, config, asker, language, style } = terminal;
    const request = requestOf(flags);
    await using newsroom = await openNewsroom(config, undefined, (trouble) => {
      const what = trouble instanceof Error ? trouble.message : String(trouble);
      terminal.notice(
        trouble instanceof UserError ? trouble.say(language) : terminalTexts[language].unexpected({ what }),
      );
    });
    await newsroom.readNames();
    const refused = newsroom.ingested.refusals;
    if (refused > 0)
      terminal.notice(terminalTexts[language].refusedAtStart({ count: refused, folder: config.articlesDir }));
    const answer = await newsroom.desk.answer(request, asker);
    if (flags.json) printJson(terminal, answer);
    else terminal.print(renderAnswer(answer, language, style));
    return 0;
  };
}
