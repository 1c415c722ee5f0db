import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/sources/opml.ts';

describe('a list of feeds', () => {
  it('is read through its folders, each feed once', () => {
    const opml = `<?xml version="1.0"?><opml version="1.1"><head><title>Mes flux</title></head><body>
      <outline text="Presse"><outline text="Monde"><outline type="rss" text="La Gazette" xmlUrl="https://gazette.example/feed"/></outline>
      <outline type="rss" title="L’Écho &amp; Cie" text="autre" xmlUrl="http://echo.example/rss?a=1&amp;b=2"/></outline>
      <outline type="rss" text="Encore" xmlUrl="https://gazette.example/feed"/><outline type="link" text="Site" url="https://x.example/"/>
    </body></opml>`;
    expect(readOpml(opml)).toEqual([
      { address: 'https://gazette.example/feed', title: 'Encore' },
      { address: 'http://echo.example/rss?a=1&b=2', title: 'L’Écho & Cie' },
    ]);
  });

  it('leaves out what is no web address', () => {
    const outlines = ['javascript:alert(1)', 'file:///etc/passwd', 'ftp://a.example/', '', 'nothing']
      .map((address) => `<outline text="x" xmlUrl="${address}"/>`)
      .join('');
    expect(readOpml(`<opml version="2.0"><body>${outlines}</body></opml>`)).toEqual([]);
  });

  it('opens no entity of its own', () => {
    const opml = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY x SYSTEM "file:///etc/hostname">]>
      <opml version="2.0"><body><outline text="&x;&a;" xmlUrl="https://gazette.example/feed"/></body></opml>`;
    expect(readOpml(opml)).toEqual([{ address: 'https://gazette.example/feed', title: '&x;&a;' }]);
  });

  it.each(['', 'nothing', '<html><body>x</body></html>', '<rss version="2.0"><channel/></rss>', '{"a":1}'])(
    'is not what reads %j',
    (text) => expect(readOpml(text)).toBeNull(),
  );

  it('is read within bounds however deep or long it is', () => {
    const deep = `<opml version="2.0"><body>${'<outline text="a">'.repeat(2_000)}</body></opml>`;
    expect(() => readOpml(deep)).not.toThrow();
    const many = Array.from({ length: 5_000 }, (_, at) => `<outline xmlUrl="https://a.example/${at}"/>`).join('');
    expect(readOpml(`<opml version="2.0"><body>${many}</body></opml>`)?.length).toBeLessThan(5_000);
  });

  it('comes back as it was written', () => {
    const words = fc.stringMatching(/^[\p{L}\p{N}&<>"'’ ]{0,20}[\p{L}]$/u).map((title) => title.trim());
    const feeds = fc.uniqueArray(
      fc.record({ address: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href), title: words }),
      { selector: ({ address }) => address, maxLength: 8, minLength: 1 },
    );
    fc.assert(
      fc.property(feeds, (list) => {
        expect(readOpml(writeOpml(list))).toEqual(list);
      }),
    );
  });
});
