import type { RequestMemory } from '../../src/discord/requestMemory.ts';

/** The part of a store that buttons use, in memory. */
export function requestMemory(): RequestMemory & { size(): number; forget(): void } {
  const kept = new Map<string, string>();
  return {
    rememberRequest: async (json) => {
      const key = `key${kept.size}`;
      kept.set(key, json);
      return key;
    },
    recallRequest: async (key) => kept.get(key) ?? null,
    size: () => kept.size,
    forget: () => kept.clear(),
  };
}
