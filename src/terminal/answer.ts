import type { Command } from '../../commands/command.ts';
import { type OptionValue, readOptions } from '../../commands/options.ts';
import { openNewsroom } from '../newsroom.ts';
import { renderAnswer } from './renderAnswer.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

/** `vigie brief …`: the answer of a slash command, its first option typed as words and the others as flags. */
export function answerWith(command: Command): Subcommand {
  return async (terminal) => {
    const { flags, config, asker, language, style } = terminal;
    const words = command.declaration.options?.[0]?.name ?? '';
    const typed = flags.rest.length > 0 ? flags.rest.join(' ') : (flags.options.get(words) ?? '');
    const given = new Map<string, OptionValue>([...flags.options, [words, typed]]);
    const request = { ...command.request(readOptions(command.declaration, given)), offset: flags.offset };
    await using newsroom = await openNewsroom(config);
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
