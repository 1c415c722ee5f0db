import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/sources/feeds/readFeed.ts';

const at = 'https://gazette.example/feed';
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>La Gazette</title><link>/</link>${channel}${items}</channel></rss>`;

describe('a feed', () => {
  it.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>Accord</title><link>/1</link><guid isPermaLink="false">g1</guid><pubDate>Sun, 01 Mar 2026 08:00:00 +0100</pubDate></item>',
      ),
    ],
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>La Gazette</title><link href="https://gazette.example/"/><entry><id>g1</id><title>Accord</title><link rel="self" href="/x"/><link href="https://gazette.example/1"/><published>2026-03-01T07:00:00Z</published></entry></feed>',
    ],
    [
      'RDF',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>La Gazette</title><link>https://gazette.example/</link></channel><item rdf:about="g1"><title>Accord</title><link>https://gazette.example/1</link><dc:date>2026-03-01T07:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","title":"La Gazette","home_page_url":"https://gazette.example/","items":[{"id":"g1","url":"https://gazette.example/1","title":"Accord","date_published":"2026-03-01T07:00:00Z"}]}',
    ],
  ])('of %s says the same', (_, text) => {
    const feed = readFeed(text, at);
    expect(feed).toMatchObject({ title: 'La Gazette', site: 'https://gazette.example/' });
    expect(feed?.items).toHaveLength(1);
    expect(feed?.items[0]).toMatchObject({ id: 'g1', link: 'https://gazette.example/1', title: 'Accord' });
    expect(Date.parse(feed?.items[0]?.published ?? '')).toBe(Date.parse('2026-03-01T07:00:00Z'));
  });

  it('shows titles as a person sees them, however they were escaped', () => {
    const titles = [
      '<![CDATA[L&#8217;<i>été</i> arrive]]>',
      'L&amp;#8217;été arrive',
      'L’été\n  arrive',
      '&lt;b&gt;L’été&lt;/b&gt; arrive',
    ];
    const feed = readFeed(rss(titles.map((title) => `<item><title>${title}</title></item>`).join('')), at);
    expect(feed?.items.map(({ title }) => title)).toEqual(titles.map(() => 'L’été arrive'));
  });

  it.each([
    ['Sun, 01 Mar 2026 02:00:00 EST', '2026-03-01T07:00:00Z'],
    ['1 March 2026 07:00 GMT', '2026-03-01T07:00:00Z'],
    ['dim. 01 mars 2026 08:00:00 +0100', '2026-03-01T07:00:00Z'],
    ['2026-03-01 08:00:00+01', '2026-03-01T07:00:00Z'],
    ['March 1, 2026', '2026-03-01'],
  ])('is understood where it dates an item “%s”', (written, meant) => {
    const published = readFeed(rss(`<item><title>x</title><pubDate>${written}</pubDate></item>`), at)?.items[0]
      ?.published;
    if (meant.length === 10) expect(published?.slice(0, 10)).toBe(meant);
    else expect(Date.parse(published ?? '')).toBe(Date.parse(meant));
  });

  it.each(['yesterday', '0000-00-00', '31 février 2026 12:00', 'Sun, 01 Mar 1926 00:00:00 GMT', ''])(
    'dates no item by “%s”',
    (written) => {
      expect(
        readFeed(rss(`<item><title>x</title><pubDate>${written}</pubDate></item>`), at)?.items[0]?.published,
      ).toBeNull();
    },
  );

  it('is read as far as it goes where it is cut or not well formed', () => {
    const whole = rss(
      '<item><title>Un</title><link>/1</link></item><item><title>Deux & trois</title><link>/2?a=1&b=2</link></item><item><title>Quatre</title></item>',
    );
    for (const text of [whole.slice(0, whole.indexOf('Quatre')), whole.replace('</channel>', '')])
      expect(
        readFeed(text, at)
          ?.items.map(({ title }) => title)
          .slice(0, 2),
      ).toEqual(['Un', 'Deux & trois']);
  });

  it('expands no entity of its own, and reads no file', () => {
    const text = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b;&f;</title></item>').slice(21)}`;
    expect(JSON.stringify(readFeed(text, at))).not.toMatch(/aaaaaaaaaa|root:/);
  });

  it.each(['', 'nothing', '<html><body><p>Une page</p></body></html>', '{"items":[]}', '[1,2,3]', '%PDF-1.7'])(
    'is not “%s”',
    (text) => {
      expect(readFeed(text, at)).toBeNull();
    },
  );

  it('opens nothing but the web', () => {
    const feed = readFeed(
      rss(
        '<item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>ftp://a.example/</link></item>',
      ),
      at,
    );
    expect(feed?.items.map(({ link }) => link)).toEqual([null, null]);
  });

  it('of ten thousand items is read to a thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `<item><title>${n}</title></item>`).join('');
    expect(readFeed(rss(many), at)?.items.length).toBe(1_000);
  });

  it('never throws, whatever stands in it', () => {
    const parts = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&',
      '<',
      '>',
      '"',
      'x',
      '\u0000',
      '<feed>',
      '<entry>',
      '<link href="',
      '{',
      '}',
      '[',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chosen) => {
        expect(() => readFeed(chosen.join(''), at)).not.toThrow();
      }),
    );
  });
});
