/** Discord's components as plain values, in the few forms that Vigie's messages are made of. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APISeparatorComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { budget } from './budget.ts';
import { shorten } from './shorten.ts';

/** A message of Components V2, before it is sent. */
export interface View {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** What the components show of them as `attachment://name`. */
  readonly files?: readonly ViewFile[];
}

/** A picture that goes with a message. */
export interface ViewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For those who cannot see it. */
  readonly description: string;
}

export type Row = APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>;

/** A blue for answers, a grey for those that found nothing, an amber for what went wrong. */
export const accent = { found: 0x2f6f9f, nothing: 0x7d8790, wrong: 0xc98a1b } as const;

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function line(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

export function framed(color: number, components: readonly APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: color, components: [...components] };
}

/** A file of the message, shown in it. */
export function picture({ name, description }: ViewFile): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}

/** Rows of `buttons`; none where there are none. */
export function rowsOf(buttons: readonly APIButtonComponent[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += budget.buttonsInRow) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + budget.buttonsInRow) });
  }
  return rows;
}

export function button(
  customId: string,
  label: string,
  options: { readonly disabled?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: onOneLine(label, budget.buttonLabel),
    ...(options.disabled === true ? { disabled: true } : {}),
  };
}

export function linkButton(url: string, label: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

export function select(customId: string, placeholder: string, options: readonly APISelectMenuOption[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options: [...options] }],
  };
}

/**
 * Words for a label or a line of ours, where nothing need be verbatim: white space and controls become single spaces,
 * and what would turn the direction of the words after it goes.
 */
export function onOneLine(words: string, most: number): string {
  const plain = words.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\s\p{Cc}]+/gu, ' ');
  return shorten(plain.trim(), most);
}
