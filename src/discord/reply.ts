/** The one door out: every answer leaves through here, within Discord's budgets and mentioning nobody. */
import {
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { breaches } from './budget.ts';
import type { View } from './components.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | MessageContextMenuCommandInteraction;

/**
 * One interaction on its way to its answer. Discord wants a first sign within 3 seconds, and with it the choice of who
 * will see the answer, which cannot be changed later.
 */
export interface Reply {
  /** Acknowledges with "thinking…", for the one who asked alone or for everyone. */
  defer(forWhom: 'one' | 'everyone'): Promise<void>;
  /** Acknowledges a button whose own message will change. */
  deferUpdate(): Promise<void>;
  /** Fills in what was deferred. */
  fill(view: View): Promise<void>;
  /** Posts another message for everyone. */
  post(view: View): Promise<void>;
  /** Tells the one who asked alone, however far the reply has come: a deferral for everyone is taken back first. */
  tell(view: View): Promise<void>;
}

type Stage = 'new' | 'private' | 'public' | 'update' | 'filled';

export function replyTo(interaction: Answerable): Reply {
  let stage: Stage = 'new';
  return {
    async defer(forWhom) {
      await interaction.deferReply(forWhom === 'one' ? { flags: MessageFlags.Ephemeral } : {});
      stage = forWhom === 'one' ? 'private' : 'public';
    },
    async deferUpdate() {
      if (!interaction.isMessageComponent()) throw new Error('Only the message of a component can be updated');
      await interaction.deferUpdate();
      stage = 'update';
    },
    async fill(view) {
      // What was attached before goes: the view holds all that is to be shown.
      await interaction.editReply({ ...messageOf(view), attachments: [] });
      stage = 'filled';
    },
    async post(view) {
      await interaction.followUp(messageOf(view));
    },
    async tell(view) {
      const message = messageOf(view);
      const flags = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;
      switch (stage) {
        case 'new':
          await interaction.reply({ ...message, flags });
          break;
        case 'private':
          await interaction.editReply(message);
          break;
        case 'public':
          await interaction.deleteReply();
          await interaction.followUp({ ...message, flags });
          break;
        case 'update':
        case 'filled':
          await interaction.followUp({ ...message, flags });
          break;
      }
    },
  };
}

/** A view as discord.js sends it. @throws Error where it breaks a budget: Discord would refuse it with less to go by. */
export function messageOf(view: View) {
  const broken = breaches(view);
  if (broken.length > 0) throw new Error(`This message breaks Discord’s budgets: ${broken.join('; ')}`);
  return {
    components: view.components,
    files: (view.files ?? []).map(({ name, bytes, description }) => ({
      attachment: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      name,
      description,
    })),
    flags: MessageFlags.IsComponentsV2,
    // An edit without it would parse mentions again.
    allowedMentions: { parse: [] },
  } as const satisfies InteractionEditReplyOptions;
}
