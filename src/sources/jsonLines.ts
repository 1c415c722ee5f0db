/** A `.jsonl` file: an article a line, `{"text": …}` with the fields that front matter has. */
import { createReadStream } from 'node:fs';
import type { RawDocument } from '../article/article.ts';
import type { Scope } from '../article/scope.ts';
import { UserError } from '../errors.ts';
import { decode, holdsNoText, isBinary } from './decode.ts';
import { type Line, linesOf } from './lines.ts';
import { refusalOf } from './refusal.ts';
import type { SourceEvent } from './sourceEvent.ts';
import { readStated } from './statedMetadata.ts';
import { largestText } from './textFile.ts';

/** Reads line by line, so that the file may be larger than memory; a broken line is refused and the next one read. */
export async function* readJsonLines(path: string, file: string, scope: Scope): AsyncGenerator<SourceEvent> {
  let empty = true;
  try {
    for await (const line of linesOf(createReadStream(path, { highWaterMark: 256 * 1024 }), largestText)) {
      if (line.number === 1) refuseForeign(line, file);
      try {
        const document = readLine(line, file, scope);
        if (document === null) continue;
        yield { kind: 'document', document };
      } catch (error) {
        yield { ...refusalOf(error, file), line: line.number };
      }
      empty = false;
    }
    if (empty) throw new UserError('file-empty', { file });
  } catch (error) {
    yield refusalOf(error, file);
  }
}

/** Refuses the whole file at its first line, where every line would be refused. */
function refuseForeign({ bytes }: Line, file: string): void {
  const start = Buffer.from(bytes?.subarray(0, 2) ?? []).toString('latin1');
  if (['\xff\xfe', '\xfe\xff', '{\0', '\0{'].includes(start)) throw new UserError('jsonl-encoding', { file });
  if (bytes !== null && decode(bytes) === null) throw new UserError('file-binary', { file });
}

/** Null for a blank line. */
function readLine({ number, bytes }: Line, file: string, scope: Scope): RawDocument | null {
  const where = `${file}:${number}`;
  if (bytes === null) throw new UserError('line-too-long', { where, most: largestText / 1024 / 1024 });
  const decoded = decode(bytes);
  if (decoded === null) throw new UserError('line-broken', { where, reason: 'binary' });
  if (decoded.trim() === '') return null;
  const { text, ...fields } = parse(decoded, where);
  if (typeof text !== 'string') throw new UserError('line-without-text', { where });
  if (isBinary(text)) throw new UserError('line-broken', { where, reason: 'binary' });
  if (holdsNoText(text)) throw new UserError('file-empty', { file: where });
  // JSON can spell half a character (\ud83d), which neither UTF-8 nor a database can hold.
  return { scope, file: where, text: text.toWellFormed(), stated: readStated(fields, () => where) };
}

function parse(line: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : '';
    throw new UserError('line-broken', { where, reason });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('line-without-text', { where });
  }
  return { ...value };
}
