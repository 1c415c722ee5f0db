/** Talks to an OpenAI-compatible endpoint. The SDK is loaded when the first text is asked for. */
import { z } from 'zod';
import type { WritingSettings } from '../config.ts';
import { boundedFetch } from './boundedFetch.ts';
import type { Draft } from './check/checkDrafts.ts';
import { parseDrafts } from './parseDrafts.ts';
import type { Prompt } from './prompt.ts';

/** Why there is no text. `status` is that of HTTP, null where there was no answer at all. */
export type Trouble =
  | { readonly kind: 'time' }
  | { readonly kind: 'form' }
  | { readonly kind: 'status'; readonly status: number | null };

export class NoText extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.name = 'NoText';
    this.trouble = trouble;
  }
}

export type AskModel = (prompt: Prompt, signal: AbortSignal) => Promise<readonly Draft[]>;

const MOST_TOKENS = 700;
/** One retry. */
const MOST_TRIES = 2;
/** Milliseconds before it. */
const PAUSE = 300;

const schema = z.object({
  sentences: z.array(z.object({ text: z.string(), citations: z.array(z.number().int()) })),
});

/** Settings that not every endpoint takes; one that refuses a request is asked without what its refusal names. */
type Extra = 'response_format' | 'max_tokens' | 'temperature';

/** @returns what asks; it throws `NoText` where there is no text, and the signal's reason where it was aborted. */
export function modelAt({ url, model, key }: WritingSettings): AskModel {
  const refused = new Set<Extra>();
  const ask = async ({ instructions, data }: Prompt, signal: AbortSignal): Promise<string> => {
    const [{ generateText, NoObjectGeneratedError, Output }, { createOpenAICompatible }] = await Promise.all([
      import('ai'),
      import('@ai-sdk/openai-compatible'),
    ]);
    // It would write to the console what an endpoint does not support.
    globalThis.AI_SDK_LOG_WARNINGS = false;
    const provider = createOpenAICompatible({
      name: 'vigie',
      baseURL: url,
      ...(key === null ? {} : { apiKey: key }),
      supportsStructuredOutputs: true,
      fetch: boundedFetch,
    });
    try {
      const { text } = await generateText({
        model: provider(model),
        instructions,
        prompt: data,
        maxRetries: 0,
        abortSignal: signal,
        ...(refused.has('max_tokens') ? {} : { maxOutputTokens: MOST_TOKENS }),
        ...(refused.has('temperature') ? {} : { temperature: 0 }),
        ...(refused.has('response_format') ? {} : { output: Output.object({ schema, name: 'text' }) }),
      });
      return text;
    } catch (error) {
      if (NoObjectGeneratedError.isInstance(error) && error.text !== undefined) return error.text;
      throw error;
    }
  };
  return async (prompt, signal) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const drafts = parseDrafts(await ask(prompt, signal));
        if (drafts !== null) return drafts;
        if (tries >= MOST_TRIES) throw new NoText({ kind: 'form' });
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof NoText) throw error;
        const refusal = refusalIn(error);
        for (const extra of refusal.extras) refused.add(extra);
        if (tries >= MOST_TRIES || !refusal.mayPass) throw new NoText(refusal.trouble);
        await pause(signal);
      }
    }
  };
}

interface Refusal {
  readonly trouble: Trouble;
  readonly extras: readonly Extra[];
  /** Whether asking again can help. */
  readonly mayPass: boolean;
}

/** Read from the SDK's error by its form, so that nothing of the SDK need be loaded to know it. */
const callError = z.object({ statusCode: z.number().optional(), responseBody: z.string().optional() });

function refusalIn(error: unknown): Refusal {
  const { statusCode: status = null, responseBody = '' } = callError.catch({}).parse(error);
  const trouble: Trouble = { kind: 'status', status };
  if (status === null) return { trouble, extras: [], mayPass: true };
  // It agreed, and then sent no chat completion, or one without end.
  if (status < 300) return { trouble: { kind: 'form' }, extras: [], mayPass: true };
  if (status === 400 || status === 422 || status === 501) {
    const named = (['max_tokens', 'temperature'] as const).filter((extra) => responseBody.includes(extra));
    return { trouble, extras: named.length > 0 ? named : ['response_format'], mayPass: true };
  }
  return { trouble, extras: [], mayPass: status === 408 || status === 429 || status >= 500 };
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, PAUSE);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
  });
}
