import { describe, expect, it } from 'vitest';
import { feedLinks } from '../../../src/sources/pages/feedLinks.ts';
import { readPage } from '../../../src/sources/pages/readPage.ts';
import { walls } from './walls.ts';

const address = 'https://gazette.example/2026/03/01/accord-geneve.html';
const paragraphs = [
  'Les délégations ont trouvé un accord à Genève dans la nuit de samedi à dimanche, a annoncé le ministère des Affaires étrangères.',
  'Le texte, long de douze pages, doit encore être approuvé par les parlements des trois pays, ce qui pourrait prendre plusieurs mois.',
  '« Nous avons fait un pas, rien de plus », a prévenu une diplomate qui a participé aux discussions et souhaite rester anonyme.',
  'Les observateurs rappellent que deux accords semblables ont été signés puis abandonnés au cours des dix dernières années.',
];
const page = (
  head: string,
  more = '',
): string => `<!doctype html><html lang="fr-FR"><head><title>Accord à Genève | La Gazette</title>${head}</head><body>
<header><a href="/">La Gazette</a><nav><a href="/monde">Monde</a> <a href="/sport">Sport</a></nav></header>
<article><h1>Accord à Genève</h1>${more}${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<aside><h3>À lire aussi</h3><ul><li><a href="/2">Grève à Lyon</a></li></ul></aside><footer>© La Gazette</footer></body></html>`;

describe('a page', () => {
  it('gives its story paragraph by paragraph, and nothing of what stands around it', () => {
    const read = readPage(page(''), address);
    expect(read).toMatchObject({ kind: 'article', language: 'fr-FR', published: '2026-03-01' });
    expect(read.kind === 'article' && read.text.split('\n\n')).toEqual(paragraphs);
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"Accord","author":[{"name":"Anne Onyme"}],"publisher":{"name":"La Gazette"},"datePublished":"2026-02-28T23:10:00+01:00"}]}</script>',
      '2026-02-28T23:10:00+01:00',
    ],
    [
      'Open Graph',
      '<meta property="og:site_name" content="La Gazette"><meta property="article:published_time" content="2026-02-28 23:10"><meta name="author" content="Anne Onyme">',
      '2026-02-28T23:10:00',
    ],
    [
      'Dublin Core',
      '<meta name="DC.date.issued" content="2026-02-28"><meta name="author" content="Anne Onyme"><meta property="og:site_name" content="La Gazette">',
      '2026-02-28',
    ],
  ])('believes what %s says of day, author and outlet', (_, head, published) => {
    const read = readPage(page(head), address);
    expect(read.published?.startsWith(published)).toBe(true);
    expect(read).toMatchObject({ author: 'Anne Onyme', outlet: 'La Gazette' });
  });

  it('takes the day of a time beside its headline, but of no two', () => {
    const time = (day: string) => `<time datetime="${day}T08:00:00Z">le matin</time>`;
    const plain = 'https://gazette.example/accord';
    expect(readPage(page('', time('2026-02-27')), plain).published).toBe('2026-02-27T08:00:00Z');
    expect(readPage(page('', time('2026-02-27') + time('2026-02-20')), plain).published).toBeNull();
  });

  it('may call another address of its own site its own, but none of another', () => {
    const canonical = (href: string) => readPage(page(`<link rel="canonical" href="${href}">`), address).canonical;
    expect(canonical('/accord')).toBe('https://gazette.example/accord');
    expect(canonical('https://other.example/accord')).toBeNull();
    expect(canonical('/')).toBeNull();
  });

  it('runs nothing, and shows no markup', () => {
    const evil =
      '<script>globalThis.pwned = true</script><p onclick="x()">Un paragraphe <b>gras</b> avec &lt;script&gt; écrit, et assez long pour compter comme du texte de l’article.</p>';
    const read = readPage(page('', evil), address);
    expect(read.kind === 'article' && read.text).toContain('Un paragraphe gras avec <script> écrit');
    expect((globalThis as Record<string, unknown>)['pwned']).toBeUndefined();
  });

  it.each(walls)('that is a wall (%s: %s) is told as such', (why, _, html) => {
    expect(readPage(html, 'https://gazette.example/a')).toMatchObject({ kind: 'unreadable', why });
  });

  it('is read within bounds however deep or broken it is', () => {
    const deep = `<html><body>${'<div>'.repeat(3_000)}<p>Fin.</p>`;
    expect(() => readPage(deep, address)).not.toThrow();
    expect(readPage('', address)).toMatchObject({ kind: 'unreadable' });
    expect(readPage('<<<>>><a href=', address)).toMatchObject({ kind: 'unreadable' });
  });

  it('names its feeds, those of comments last', () => {
    const links = `<link rel="alternate" type="application/rss+xml" title="Commentaires" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="atom.xml"><link rel="alternate" hreflang="en" href="/en">`;
    expect(feedLinks(page(links), address)).toEqual([
      { address: 'https://gazette.example/2026/03/01/atom.xml', title: null },
      { address: 'https://gazette.example/comments/feed', title: 'Commentaires' },
    ]);
  });
});
