/** The writer behind the port: a question becomes a prompt, the model's answer drafts, and what the citations bear is kept. */
import { createHash } from 'node:crypto';
import type { Gazetteer } from '../actors/gazetteer/gazetteer.ts';
import type { Answer, Written } from '../briefing/answer.ts';
import type { Asker } from '../briefing/request.ts';
import type { Writer } from '../briefing/writer.ts';
import type { WritingSettings } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Wordbook } from '../search/wordbook.ts';
import { modelAt, NoText } from './askModel.ts';
import { checkDrafts, type Source } from './check/checkDrafts.ts';
import { type Prompt, promptFor, sourcesOf } from './prompt.ts';
import { Turns } from './turns.ts';

export interface WriterAids {
  gazetteer(): Promise<Gazetteer>;
  wordbook(): Promise<Wordbook>;
  /** Hears why there is no text: a `UserError` for what the operator can mend, anything else is a bug. Never a secret. */
  told(trouble: unknown): void;
}

/** Requests at one time, and questions that may wait for one: a local model answers one at a time anyway. */
const AT_ONCE = 2;
const WAITING = 6;
/** After so many failures in a row nothing is asked for so many milliseconds: an answer need not wait for a model that is down. */
const FAILURES_BEFORE_REST = 3;
const REST = 60_000;
/** Texts remembered: paging back and asking again need no second request. */
const MOST_REMEMBERED = 100;

export interface OpenWriter extends Writer, AsyncDisposable {}

export function openWriter(settings: WritingSettings, { gazetteer, wordbook, told }: WriterAids): OpenWriter {
  const ask = modelAt(settings);
  const turns = new Turns(AT_ONCE, WAITING);
  const closing = new AbortController();
  const remembered = new Map<string, Written>();
  const underWay = new Map<string, Promise<Written | null>>();
  let failures = 0;
  let restingUntil = 0;

  const draftAndCheck = async (
    prompt: Prompt,
    sources: readonly Source[],
    language: Asker['language'],
    signal: AbortSignal,
  ): Promise<Written | null> => {
    if (!(await turns.take(signal))) throw new NoText({ kind: 'time' });
    try {
      const [drafts, aids] = await Promise.all([
        ask(prompt, signal),
        Promise.all([gazetteer(), wordbook()]).then(([known, book]) => ({ gazetteer: known, wordbook: book })),
      ]);
      if (drafts.length === 0) return null;
      const { kept, dropped } = checkDrafts(drafts, sources, language, aids);
      return { sentences: kept, dropped: dropped.length };
    } finally {
      turns.leave();
    }
  };

  const attempt = async (
    prompt: Prompt,
    sources: readonly Source[],
    language: Asker['language'],
  ): Promise<Written | null> => {
    const late = AbortSignal.timeout(settings.seconds * 1000);
    const signal = AbortSignal.any([late, closing.signal]);
    try {
      const written = await orAborted(draftAndCheck(prompt, sources, language, signal), signal);
      failures = 0;
      return written;
    } catch (error) {
      if (closing.signal.aborted) return null;
      const busy = error instanceof NoText && error.trouble.kind === 'time';
      if (!busy) failures += 1;
      if (failures >= FAILURES_BEFORE_REST) restingUntil = performance.now() + REST;
      told(troubleOf(error, late.aborted, settings.seconds));
      return null;
    }
  };

  return {
    async write(answer: Answer, { language }: Asker): Promise<Written | null> {
      const sources = sourcesOf(answer);
      const prompt = promptFor(answer, sources, language);
      if (prompt === null || closing.signal.aborted || performance.now() < restingUntil) return null;
      const key = createHash('sha256').update(prompt.instructions).update('\n').update(prompt.data).digest('base64');
      const known = remembered.get(key);
      if (known !== undefined) return known;
      const running = underWay.get(key);
      if (running !== undefined) return running;
      const starting = attempt(prompt, sources, language).finally(() => underWay.delete(key));
      underWay.set(key, starting);
      const written = await starting;
      if (written !== null) {
        const [oldest] = remembered.keys();
        if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
        remembered.set(key, written);
      }
      return written;
    },

    async [Symbol.asyncDispose]() {
      closing.abort(new Error('closed'));
      await Promise.allSettled(underWay.values());
    },
  };
}

/** Settles when `promise` does, and at once when the signal aborts, whatever the promise then does. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function troubleOf(error: unknown, late: boolean, seconds: number): unknown {
  if (late) return new UserError('model-late', { seconds });
  if (!(error instanceof NoText)) return error;
  const { trouble } = error;
  switch (trouble.kind) {
    case 'time':
      return new UserError('model-busy');
    case 'form':
      return new UserError('model-form');
    case 'status':
      return trouble.status === null
        ? new UserError('model-unreachable')
        : new UserError('model-refused', { status: trouble.status });
  }
}
