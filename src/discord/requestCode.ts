/**
 * A request as a short line of printable characters, for a button's `custom_id`: the command and its options in a fixed
 * order, parted by "|". "!" begins what a field cannot hold as it is.
 */
import type { AskRequest, BriefRequest, CheckRequest, Request, SinceRequest, WhoRequest } from '../briefing/request.ts';

const absent = '!n';

/** What a field cannot hold as it is: the separators, controls, halves of characters, and white space that Discord might trim. */
const special = /[!|\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/gu;

type Fields = readonly (string | null)[];

function fields(request: Request): Fields {
  switch (request.command) {
    case 'ask':
      return [request.question, request.before, request.since, request.until, request.source];
    case 'check':
      return [request.text];
    case 'brief':
      return [request.topic, request.since, request.until, request.source];
    case 'since':
      return [request.date, request.topic, request.until, request.source];
    case 'who':
      return [request.name, request.since, request.until, request.source];
  }
}

const requestOf: { readonly [C in Request['command']]: (fields: Fields) => Extract<Request, { command: C }> | null } = {
  ask: ([question, before, since, until, source, ...others]): AskRequest | null => {
    if (typeof question !== 'string' || before === undefined) return null;
    if (since === undefined || until === undefined || source === undefined || others.length > 0) return null;
    return { command: 'ask', question, before, since, until, source, offset: 0 };
  },
  check: ([text, ...others]): CheckRequest | null =>
    typeof text !== 'string' || others.length > 0 ? null : { command: 'check', text, offset: 0 },
  brief: ([topic, since, until, source, ...others]): BriefRequest | null => {
    if (typeof topic !== 'string' || since === undefined || until === undefined || source === undefined) return null;
    return others.length > 0 ? null : { command: 'brief', topic, since, until, source, offset: 0 };
  },
  since: ([date, topic, until, source, ...others]): SinceRequest | null => {
    if (typeof date !== 'string' || topic === undefined || until === undefined || source === undefined) return null;
    return others.length > 0 ? null : { command: 'since', date, topic, until, source, offset: 0 };
  },
  who: ([name, since, until, source, ...others]): WhoRequest | null => {
    if (typeof name !== 'string' || since === undefined || until === undefined || source === undefined) return null;
    return others.length > 0 ? null : { command: 'who', name, since, until, source, offset: 0 };
  },
};

/** The request without its offset, which a button carries by itself. */
export function encodeRequest(request: Request): string {
  return [request.command, ...fields(request).map(encodeField)].join('|');
}

/** Null where `code` is none of `encodeRequest`'s. */
export function decodeRequest(code: string): Request | null {
  const [command = '', ...codes] = code.split('|');
  if (!Object.hasOwn(requestOf, command)) return null;
  const fields = codes.map(decodeField);
  return fields.includes(undefined) ? null : requestOf[command as Request['command']](fields as Fields);
}

function encodeField(field: string | null): string {
  if (field === null) return absent;
  return field.replace(special, (character) => `!${character.charCodeAt(0).toString(16)};`);
}

function decodeField(code: string): string | null | undefined {
  if (code === absent) return null;
  const rest = code.replace(/![0-9a-f]{1,4};/g, '');
  if (rest.includes('!')) return undefined;
  return code.replace(/!([0-9a-f]{1,4});/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
