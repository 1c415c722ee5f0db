/** What one of our own messages shows: Discord gives it back with every press of its buttons and every reply to it. */
import { type APIMessageTopLevelComponent, type APISelectMenuOption, ComponentType, type Message } from 'discord.js';
import { everyComponent } from './budget.ts';
import { decodePlace, type Place } from './buttonState.ts';
import { onOneLine } from './components.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

type Components = readonly APIMessageTopLevelComponent[];

/** Characters of a question in the heading of its answer, as markdown; only one that fits can be read back. */
const longestHeading = 600;

/** A question as the heading of its answer. */
export function questionHeading(question: string): string {
  return `## ${escapeMarkdown(onOneLine(question, longestHeading / 2)) || '…'}`;
}

/** Whether the heading shows the whole of the question, so that it can be read back from there. */
export function isShownWhole(question: string): boolean {
  return question !== '' && unescapeMarkdown(questionHeading(question).slice(3)) === question;
}

/** What was asked, as the heading of an answer shows it whole; null where there is none. */
export function questionIn(components: Components): string | null {
  const first = everyComponent(components).find(({ type }) => type === ComponentType.TextDisplay);
  const heading = /^## (.+)$/m.exec(String(first?.['content'] ?? '').split('\n')[0] ?? '')?.[1];
  return heading === undefined || heading.endsWith('…') ? null : unescapeMarkdown(heading);
}

/** The quotations that can be read in their context, as the message names them. */
export function placesIn(components: Components): readonly Place[] {
  return everyComponent(components).flatMap((component) =>
    component.type === ComponentType.StringSelect
      ? ((component['options'] ?? []) as readonly APISelectMenuOption[]).flatMap(
          ({ value }) => decodePlace(value) ?? [],
        )
      : [],
  );
}

/** The components of a message of ours as Discord sent them; none where it was sent without. */
export function componentsOf({ components }: Pick<Message, 'components'>): Components {
  return components.map((component) => component.toJSON() as APIMessageTopLevelComponent);
}
