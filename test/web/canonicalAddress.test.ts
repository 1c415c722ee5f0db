import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../src/web/canonicalAddress.ts';

describe('the canonical address of a page', () => {
  it.each([
    ['https://Example.ORG:443/a#top', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&utm_medium=rss', 'https://example.org/a'],
    ['https://example.org/a?xtor=RSS-3208', 'https://example.org/a'],
    ['https://example.org/a?b=2&fbclid=abc&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/a?id=7#comments', 'https://example.org/a?id=7'],
    ['  https://example.org  ', 'https://example.org/'],
    ['https://user:secret@example.org/', 'https://example.org/'],
  ])('%s is %s', (given, canonical) => {
    expect(canonicalAddress(given)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  it.each(['', 'not an address', 'ftp://example.org/a', 'javascript:alert(1)', 'https://'])('%s has none', (given) => {
    expect(canonicalAddress(given)).toBeNull();
  });
});
