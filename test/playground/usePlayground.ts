/**
 * A playground for a test file: started before its tests, closed after them, and a test fails when the bot asked
 * something that Discord would have refused.
 *
 * @example
 * const playground = usePlayground();
 * test('answers', async () => { await playground().user().command('news', 'brief', { topic: 'iran' }); });
 */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../src/playground/playground.ts';

/** Tests that cause a violation on purpose take it away with `takeViolations()`. */
export function usePlayground(options: Partial<PlaygroundOptions> = {}): () => Playground {
  let playground: Playground | null = null;
  beforeAll(async () => {
    playground = await startPlayground({ port: 0, ...options });
  });
  afterEach(() => playground?.assertNoViolations());
  afterAll(async () => {
    await playground?.close();
  });
  return () => {
    if (!playground) throw new Error('the playground starts before the first test, not while they are declared');
    return playground;
  };
}
