/** Discord's rules for messages that its description does not hold. */
import { type Component, componentsIn, type Path, type PlacedComponent } from '../components.ts';
import { flagsOf, type MessageBody, type StoredMessage } from '../world/messages.ts';
import { componentProblems } from './components.ts';
import { answers, type Problem, refuseProblems } from './problems.ts';

const most = { content: 2_000, embedText: 6_000, files: 10 };
/** Suppressed embeds, ephemeral, silent, voice, Components V2: what a bot may set. */
const settableFlags = 4 | flagsOf.ephemeral | 4_096 | 8_192 | flagsOf.componentsV2;

export interface MessageCheck {
  readonly body: MessageBody;
  /** The message that is edited, or `null` for a new one. */
  readonly before: StoredMessage | null;
  /** Names of the files that come with the request. */
  readonly files: readonly string[];
  /** Only answers to interactions may be ephemeral. */
  readonly mayBeEphemeral: boolean;
  /** Where the message lies in the request: `[]`, or `['data']` in a callback. */
  readonly at: Path;
}

/** @throws DiscordError 50035, or 50006 for a message without anything in it. */
export function checkMessage(check: MessageCheck): void {
  const { body, before, files, at } = check;
  const isV2 = (((body.flags ?? 0) | (before?.api.flags ?? 0)) & flagsOf.componentsV2) !== 0;
  const components = body.components ?? (body.components === null ? [] : (before?.api.components ?? []));
  const placed = [...componentsIn(components as readonly Component[])];
  const problems = [
    ...flagProblems(check),
    ...textProblems(body),
    ...(isV2 ? legacyProblems(body, before) : layoutProblems(placed)),
    ...(body.components ? componentProblems(placed, isV2) : []),
    ...fileProblems(body, before, files, placed),
  ];
  refuseProblems(problems.map((problem) => ({ ...problem, path: [...at, ...problem.path] })));
  if (isEmpty(body, before, files)) throw answers.emptyMessage();
}

function flagProblems({ body, before, mayBeEphemeral }: MessageCheck): Problem[] {
  const { flags } = body;
  if (flags === undefined || flags === null) return [];
  const problem = (code: string, message: string): Problem => ({ path: ['flags'], code, message });
  if (flags & ~settableFlags) return [problem('MESSAGE_FLAGS_INVALID', 'These flags cannot be set')];
  if (before && (before.api.flags ?? 0) & flagsOf.componentsV2 && !(flags & flagsOf.componentsV2)) {
    return [problem('MESSAGE_FLAGS_COMPONENTS_V2_REMOVED', 'IS_COMPONENTS_V2 cannot be taken off a message')];
  }
  if (flags & flagsOf.ephemeral && !mayBeEphemeral) {
    return [problem('MESSAGE_FLAGS_INVALID', 'EPHEMERAL is only for answers to interactions')];
  }
  return [];
}

function textProblems(body: MessageBody): Problem[] {
  const problems: Problem[] = [];
  if ([...(body.content ?? '')].length > most.content) {
    problems.push({
      path: ['content'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${most.content} or fewer in length.`,
    });
  }
  const embedText = (body.embeds ?? []).reduce((total, embed) => total + embedLength(embed), 0);
  if (embedText > most.embedText) {
    problems.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embeds exceed maximum size of ${most.embedText}`,
    });
  }
  return problems;
}

interface EmbedTexts {
  readonly title?: string;
  readonly description?: string;
  readonly footer?: { readonly text?: string };
  readonly author?: { readonly name?: string };
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
}

function embedLength(embed: object): number {
  const { title, description, footer, author, fields } = embed as EmbedTexts;
  const texts = [title, description, footer?.text, author?.name, ...(fields ?? []).flatMap((f) => [f.name, f.value])];
  return texts.reduce((total, text) => total + [...(text ?? '')].length, 0);
}

/** With Components V2 there is no content and there are no embeds, and what was there must be taken off. */
function legacyProblems(body: MessageBody, before: StoredMessage | null): Problem[] {
  const left = {
    content: body.content === undefined ? before?.api.content : body.content,
    embeds: body.embeds === undefined ? before?.api.embeds : body.embeds,
    poll: body.poll,
    sticker_ids: body.sticker_ids,
  };
  return Object.entries(left).flatMap(([field, value]) =>
    value === undefined || value === null || (value as string | unknown[]).length === 0
      ? []
      : [
          {
            path: [field],
            code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          },
        ],
  );
}

/** Without the flag there are only rows. */
function layoutProblems(placed: readonly PlacedComponent[]): Problem[] {
  return placed.flatMap(({ component, path, parent }) =>
    parent === null && component.type !== 1
      ? [
          {
            path: [...path, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,) without MessageFlags.IS_COMPONENTS_V2.',
          },
        ]
      : [],
  );
}

function fileProblems(
  body: MessageBody,
  before: StoredMessage | null,
  files: readonly string[],
  placed: readonly PlacedComponent[],
): Problem[] {
  const keptIds = body.attachments?.map(({ id }) => String(id));
  const kept = (before?.api.attachments ?? []).filter(({ id }) => keptIds?.includes(id) ?? true);
  const names = new Set([...files, ...kept.map(({ filename }) => filename)]);
  const problems: Problem[] = [];
  if (files.length + kept.length > most.files) {
    problems.push({ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message: `At most ${most.files} files.` });
  }
  for (const { component, path } of body.components ? placed : []) {
    for (const match of JSON.stringify({ ...component, components: [], accessory: null }).matchAll(
      /"attachment:\/\/([^"]*)"/g,
    )) {
      if (names.has(match[1] ?? '')) continue;
      problems.push({
        path,
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message: `There is no file “${match[1]}” with the message`,
      });
    }
  }
  return problems;
}

function isEmpty(body: MessageBody, before: StoredMessage | null, files: readonly string[]): boolean {
  const left = (field: 'content' | 'embeds' | 'components' | 'attachments') =>
    (body[field] === undefined ? before?.api[field] : body[field]) ?? [];
  const content = left('content');
  return (
    (typeof content !== 'string' || content.trim() === '') &&
    left('embeds').length === 0 &&
    left('components').length === 0 &&
    (before === null || left('attachments').length === 0) &&
    files.length === 0 &&
    !body.poll &&
    !body.sticker_ids?.length
  );
}
