import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, itemKey } from '../../src/gathering/identity.ts';

const item = { id: null, link: null, title: null };
const page = 'https://gazette.example/accord?page=2';

describe('an item', () => {
  it('is what its feed calls it, wherever it moves and whatever its title becomes', () => {
    const key = itemKey({ id: 'tag:gazette.example,2026:1', link: page, title: 'Accord' });
    expect(itemKey({ id: ' tag:gazette.example,2026:1\n', link: 'https://other.example/', title: 'Désaccord' })).toBe(
      key,
    );
    expect(itemKey({ id: 'tag:gazette.example,2026:2', link: page, title: 'Accord' })).not.toBe(key);
  });

  it('is its address where it has no name, without what tracks readers', () => {
    const key = itemKey({ ...item, link: page });
    for (const link of [
      `${page}#comments`,
      `${page}&utm_source=rss&utm_medium=feed`,
      'https://GAZETTE.example:443/accord?xtor=RSS-1&page=2&fbclid=abc',
    ]) {
      expect(itemKey({ ...item, link, title: 'whatever' })).toBe(key);
      expect(itemKey({ ...item, id: link })).toBe(key);
    }
    expect(itemKey({ ...item, link: 'https://gazette.example/accord?page=3' })).not.toBe(key);
  });

  it('is its title where it has nothing else', () => {
    expect(itemKey({ ...item, title: 'Accord à Genève' })).toBe(itemKey({ ...item, title: 'ACCORD À GENÈVE' }));
    expect(itemKey({ ...item, title: 'Accord' })).not.toBe(itemKey({ ...item, title: 'Grève' }));
    expect(() => itemKey(item)).not.toThrow();
  });

  it('has a key of the same short length whatever a feed writes', () => {
    const any = fc.option(fc.string());
    fc.assert(fc.property(any, any, any, (id, link, title) => itemKey({ id, link, title }).length === 16));
  });
});

describe('the fingerprint of an item', () => {
  it('changes with its words alone', () => {
    const kept = fingerprint('Accord', '<p>Les délégations  ont <b>signé</b>.</p>');
    expect(fingerprint('Accord', '<div class="x">Les délégations\n ont <i>signé</i>.</div>')).toBe(kept);
    expect(fingerprint('Accord', '<p>Les délégations ont <b>refusé</b>.</p>')).not.toBe(kept);
    expect(fingerprint('Désaccord', '<p>Les délégations ont <b>signé</b>.</p>')).not.toBe(kept);
  });

  it('is there for nothing too', () => {
    expect(fingerprint(null, null)).toBe(fingerprint('', ' \n'));
  });
});
