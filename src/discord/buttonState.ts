/**
 * What a button means, in its `custom_id`: nothing is remembered of the message that it stands under, so it works after
 * a restart. A request too long for it is remembered in the store, and the button holds the key.
 */
import type { Request } from '../briefing/request.ts';
import { budget } from './budget.ts';
import { decodeRequest, encodeRequest } from './requestCode.ts';
import type { RequestMemory } from './requestMemory.ts';

/**
 * `more`: a page of points. `sources`: the list of them. `share`: the page, for everyone. `context`: of a citation. `helpful` and
 * `unhelpful`: a judgement of the answer. `follow`: a source that was looked at; the reference is its address.
 */
type Action = 'more' | 'sources' | 'share' | 'context' | 'helpful' | 'unhelpful' | 'follow';

export interface ButtonState {
  readonly action: Action;
  /** The request, or the key to it: what `refer` gave. */
  readonly reference: string;
  /** How many points come before the page of the desk. */
  readonly offset: number;
  /** How many points of that page, or of its sources, were shown before: a message may hold less than the desk gives. */
  readonly from: number;
}

/** Goes up when the form changes: a button of another version is answered with a clear sentence. */
const version = '1';
const letters: Readonly<Record<Action, string>> = {
  more: 'm',
  sources: 's',
  share: 'h',
  context: 'c',
  helpful: 'u',
  unhelpful: 'n',
  follow: 'f',
};
const actions = new Map(Object.entries(letters).map(([action, letter]) => [letter, action as Action]));

/** Version, action and two numbers of up to five digits in base 36, each with its dot. */
const longestPrefix = 16;
const longestReference = budget.customId - longestPrefix;
const most = 36 ** 5 - 1;

/**
 * A short stand-in for `request` (without its offset) in the buttons of a message. Where the message shows the whole question of
 * an `ask`, too long a one is left there: the button holds only what limits it.
 */
export async function refer(request: Request, memory: RequestMemory, isShown = false): Promise<string> {
  const code = encodeRequest(request);
  if (code.length + 1 <= longestReference) return `=${code}`;
  if (isShown && request.command === 'ask') {
    const limits = encodeRequest({ ...request, question: '', before: null });
    if (limits.length + 1 <= longestReference) return `~${limits}`;
  }
  return `@${await memory.rememberRequest(JSON.stringify(code), request.command)}`;
}

/**
 * The request that `reference` stands for, at `offset`; null where it is unknown, or no longer remembered.
 *
 * @param shown the question that the message of the button shows; null where it shows none.
 */
export async function recall(
  reference: string,
  offset: number,
  memory: RequestMemory,
  shown: string | null = null,
): Promise<Request | null> {
  if (reference.startsWith('~')) {
    const limits = decodeRequest(reference.slice(1));
    return shown === null || limits?.command !== 'ask' ? null : { ...limits, question: shown, offset };
  }
  const code = reference.startsWith('=') ? reference.slice(1) : await remembered(reference, memory);
  const request = code === null ? null : decodeRequest(code);
  return request === null ? null : { ...request, offset };
}

/** A short stand-in for an address in a button. */
export async function referToAddress(address: string, memory: RequestMemory): Promise<string> {
  if (address.length + 1 <= longestReference) return `=${address}`;
  return `@${await memory.rememberRequest(JSON.stringify(address), 'brief')}`;
}

/** The address that `reference` stands for; null where it is no longer remembered. */
export async function recallAddress(reference: string, memory: RequestMemory): Promise<string | null> {
  return reference.startsWith('=') ? reference.slice(1) : remembered(reference, memory);
}

async function remembered(reference: string, memory: RequestMemory): Promise<string | null> {
  const json = reference.startsWith('@') ? await memory.recallRequest(reference.slice(1)) : null;
  return json === null ? null : String(JSON.parse(json));
}

export function encodeState({ action, reference, offset, from }: ButtonState): string {
  return [version, letters[action], inBase36(offset), inBase36(from), reference].join('.');
}

/** Null where `customId` is not of this version of Vigie. */
export function decodeState(customId: string): ButtonState | null {
  const match = /^([^.]*)\.([a-z])\.([0-9a-z]{1,5})\.([0-9a-z]{1,5})\.([\s\S]*)$/.exec(customId);
  const [, itsVersion, letter = '', offset = '', from = '', reference = ''] = match ?? [];
  const action = actions.get(letter);
  if (itsVersion !== version || action === undefined) return null;
  return { action, reference, offset: Number.parseInt(offset, 36), from: Number.parseInt(from, 36) };
}

function inBase36(count: number): string {
  return Math.min(count, most).toString(36);
}

/** Which words of which article, as the value of an option. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Null where it does not fit: ours always do. */
export function encodePlace({ article, start, end }: Place): string | null {
  const value = `${start.toString(36)}.${end.toString(36)}.${article}`;
  return value.length <= budget.optionText ? value : null;
}

export function decodePlace(value: string): Place | null {
  const match = /^([0-9a-z]{1,9})\.([0-9a-z]{1,9})\.(.+)$/.exec(value);
  const [, start = '', end = '', article = ''] = match ?? [];
  return match === null ? null : { article, start: Number.parseInt(start, 36), end: Number.parseInt(end, 36) };
}
