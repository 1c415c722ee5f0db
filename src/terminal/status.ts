import { resolve } from 'node:path';
import { openNewsroom } from '../newsroom.ts';
import { voiceOf } from '../texts/voice.ts';
import { printJson, type Subcommand } from './terminal.ts';
import { terminalTexts } from './texts.ts';

const MOST_OUTLETS = 20;

/** `vigie status` */
export const status: Subcommand = async (terminal) => {
  const { flags, config, language } = terminal;
  await using newsroom = await openNewsroom(config);
  for (const fault of [...(await newsroom.faultsOfActors()), ...(await newsroom.faultsOfWords())])
    terminal.notice(fault.say(language));
  const summary = await newsroom.summary();
  const outlets = await newsroom.index.outlets('', ['shared'], MOST_OUTLETS);
  const home = resolve(config.home);
  if (flags.json) {
    printJson(terminal, { ...summary, outlets, home });
    return 0;
  }
  const texts = terminalTexts[language];
  const { articles, from, to, undated } = summary;
  const days = from === null || to === null ? [] : [voiceOf({ language, locale: language }).range({ from, to })];
  const counts = [
    texts.statusArticles({ count: articles }),
    ...days,
    ...(undated > 0 ? [texts.undated({ count: undated })] : []),
  ];
  terminal.print(
    `${[counts.join(' · '), texts.statusOutlets({ outlets: outlets.join(', ') || texts.none }), texts.statusHome({ home })].join('\n')}\n`,
  );
  return 0;
};
