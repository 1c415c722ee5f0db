/** Proposals while a user types: at most 25, in time or not at all. */
import type { ApplicationCommandOptionChoiceData, AutocompleteInteraction } from 'discord.js';
import type { Logger } from 'pino';
import type { Desk } from '../briefing/desk.ts';
import type { SourceDesk } from '../gathering/sourceDesk.ts';
import { askerOf } from './asker.ts';
import { budget } from './budget.ts';
import { suggestSources } from './followedSources.ts';
import { isGone } from './gone.ts';
import { withinTime } from './withinTime.ts';

/** Milliseconds; Discord waits 3 seconds, and the way there takes some of them. */
const patience = 2000;

export interface SuggestingBot {
  readonly desk: Pick<Desk, 'suggest'>;
  readonly sources: SourceDesk;
  readonly zone: string;
  readonly log: Logger;
}

/** Never throws: a user who gets no proposals can still type. */
export async function respondToTyping(interaction: AutocompleteInteraction, bot: SuggestingBot): Promise<void> {
  const choices = await choicesFor(interaction, bot).catch((error: unknown) => {
    bot.log.warn({ err: error }, 'No proposals could be made');
    return [];
  });
  await interaction.respond(choices).catch((error: unknown) => {
    if (isGone(error)) bot.log.debug('The proposals came too late');
    else bot.log.warn({ err: error }, 'The proposals could not be sent');
  });
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  { desk, sources, zone }: SuggestingBot,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  const { name, value } = interaction.options.getFocused(true);
  if (name === 'followed' && interaction.guildId !== null)
    return choicesOf(await withinTime(patience, suggestSources(value, `guild:${interaction.guildId}`, sources)));
  if (name !== 'topic' && name !== 'source' && name !== 'name') return [];
  const suggested = await withinTime(patience, desk.suggest(name, value, askerOf(interaction, zone)));
  return choicesOf(suggested);
}

/** What Discord takes of `suggested`: not empty, not twice, not too long, not too many. */
function choicesOf(suggested: readonly string[]): readonly ApplicationCommandOptionChoiceData<string>[] {
  const usable = suggested.filter((one) => one.trim() !== '' && one.length <= budget.optionText);
  return [...new Set(usable)].slice(0, budget.options).map((one) => ({ name: one, value: one }));
}
