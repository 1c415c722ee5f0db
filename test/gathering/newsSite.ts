/** A news site on the loopback: a feed and its pages, which a test changes as it goes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../web/loopback.ts';

export interface Story {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly guid?: string;
  /** What the feed gives of it; its first words by default. */
  readonly teaser?: string;
}

export interface NewsSite extends AsyncDisposable {
  readonly url: string;
  readonly stories: Story[];
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Answers in place of the site where it is set. */
  answer: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
}

export async function newsSite(): Promise<NewsSite> {
  const stories: Story[] = [];
  const asked: string[] = [];
  const state: Pick<NewsSite, 'answer'> = { answer: null };
  const server = await serve((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (state.answer?.(request, response) === true) return;
    const story = stories.find((each) => each.path === path);
    if (path === '/feed') {
      const xml = feedOf(stories, server.url);
      const etag = `"${xml.length}-${stories.length}"`;
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(xml);
    } else if (path === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(frontPage);
    else if (story === undefined) response.writeHead(404).end('nothing here');
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(story));
  });
  return Object.assign(state, {
    url: server.url,
    stories,
    asked,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  });
}

/** A story of several paragraphs, as long as a short piece of news. */
export function story(path: string, title: string, more: Partial<Story> = {}): Story {
  const sentences = [
    `${title}, ont annoncé mardi les autorités au terme d’une réunion qui a duré jusque tard dans la nuit.`,
    'Les délégations doivent se retrouver la semaine prochaine pour examiner le texte ligne par ligne, selon un diplomate.',
    'Rien n’est encore signé, a prévenu le ministre des Affaires étrangères, pour qui chaque mot compte désormais.',
    'À Genève, les observateurs disent leur prudence : plusieurs accords semblables ont échoué au dernier moment.',
  ];
  return { path, title, text: sentences.map((sentence) => `<p>${sentence}</p>`).join('\n'), ...more };
}

const frontPage = `<!doctype html><html><head><title>La Gazette</title>
<link rel="alternate" type="application/rss+xml" title="Commentaires" href="/comments/feed">
<link rel="alternate" type="application/rss+xml" title="La Gazette" href="/feed"></head><body><h1>La Gazette</h1></body></html>`;

function feedOf(stories: readonly Story[], url: string): string {
  const items = stories.map(
    ({
      path,
      title,
      published,
      guid,
      teaser,
      text,
    }) => `<item><title>${escaped(title)}</title><link>${url}${path}</link>
${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid>`}${published === undefined ? '' : `<pubDate>${published}</pubDate>`}
<description>${escaped(teaser ?? `${text.slice(0, 80)}…`)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>La Gazette</title><link>${url}/</link><language>fr</language>
${items.join('\n')}</channel></rss>`;
}

function pageOf({ title, text }: Story): string {
  return `<!doctype html><html lang="fr"><head><title>${title} | La Gazette</title><meta property="og:site_name" content="La Gazette"></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>${title}</h1>${text}</article><footer>Mentions légales</footer></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
