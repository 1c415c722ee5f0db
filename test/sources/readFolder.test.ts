import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticlesFolder, readFolder } from '../../src/sources/readFolder.ts';
import type { SourceEvent } from '../../src/sources/sourceEvent.ts';
import { errorTexts } from '../../src/texts/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function read(paths: string | readonly string[] = folder): Promise<SourceEvent[]> {
  const events: SourceEvent[] = [];
  for await (const event of readFolder(paths, { scope: 'shared' })) events.push(event);
  return events;
}

/** What happened, in short: `a.txt` taken, `b.txt:3 line-broken` refused. */
function told(events: readonly SourceEvent[]): string[] {
  return events.map((event) => {
    if (event.kind === 'document') return event.document.file;
    // Every refusal can be said.
    for (const language of ['fr', 'en'] as const) expect(event.error.say(language)).not.toContain('undefined');
    return `${event.file}${event.line === undefined ? '' : `:${event.line}`} ${event.error.id}`;
  });
}

describe('a folder source', () => {
  it('reads the bundled articles as they stand', async () => {
    const events = await read(fileURLToPath(new URL('../../data/articles', import.meta.url)));
    expect(told(events)).toHaveLength(5);
    expect(told(events)[0]).toBe('000_d5724ed22aae5597.txt');
    for (const event of events) {
      expect(event).toMatchObject({ kind: 'document', document: { scope: 'shared', stated: {} } });
    }
  });

  it('reads folders within folders in one order, by path, passing over hidden files and other kinds', async () => {
    for (const file of [
      'b.txt',
      'a/z.md',
      'a/b/c.TXT',
      'Z.txt',
      'é.txt',
      '.hidden.txt',
      '.git/a.txt',
      'photo.png',
      'Makefile',
      'x.txt/y.txt',
    ]) {
      write(file, 'Un texte.');
    }
    expect(told(await read())).toEqual(['Z.txt', 'a/b/c.TXT', 'a/z.md', 'b.txt', 'x.txt/y.txt', 'é.txt']);
  });

  it('names a file the same whichever way its accents are spelt', async () => {
    write('e\u0301te\u0301.txt', 'Un texte.');
    expect(told(await read())).toEqual(['\u00e9t\u00e9.txt']);
  });

  it('takes a file by its bare name, several paths one after the other', async () => {
    const paths = [write('in/b.txt', 'Un.'), write('in/.a.md', 'Deux.'), join(folder, 'in')];
    expect(told(await read(paths))).toEqual(['b.txt', '.a.md', 'b.txt']);
  });

  it('yields nothing for a folder without articles', async () => {
    expect(await read()).toEqual([]);
  });

  it('follows links and ends where they go round', async () => {
    write('a/1.txt', 'Un.');
    symlinkSync(folder, join(folder, 'a', 'up'));
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync(join(folder, 'a', '1.txt'), join(folder, '2.txt'));
    symlinkSync('loop.txt', join(folder, 'loop.txt'));
    symlinkSync('nowhere', join(folder, 'gone.txt'));
    symlinkSync('nowhere', join(folder, 'gone'));
    expect(told(await read())).toEqual(['2.txt', 'a/1.txt', 'gone.txt file-unreadable', 'loop.txt file-unreadable']);
  });

  it('keeps the text to the last character and takes front matter off', async () => {
    write('a.md', '\ufeff---\r\ntitle: Un titre\r\n---\r\n\r\n  Le texte. \r\n\r\n');
    expect(await read()).toEqual([
      {
        kind: 'document',
        document: { scope: 'shared', file: 'a.md', text: '\r\n  Le texte. \r\n\r\n', stated: { title: 'Un titre' } },
      },
    ]);
  });

  it('refuses what holds no article and goes on', async () => {
    write('1-empty.txt', '');
    write('2-blank.txt', ' \n\u00a0\ufeff\u200b\r\n… —\n');
    write('3-only-front.md', '---\ntitle: Un\n---\n');
    write('4-picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    write('5-program.txt', Buffer.from('7f454c460201010000000000000000000200', 'hex'));
    write('6-front.md', '---\npublished: 2024-13-45\n---\nTexte');
    truncateSync(write('7-large.txt', ''), 50 * 1024 * 1024);
    execFileSync('mkfifo', [join(folder, '8-pipe.txt')]);
    write('9-good.txt', 'Un texte.');
    expect(told(await read())).toEqual([
      '1-empty.txt file-empty',
      '2-blank.txt file-empty',
      '3-only-front.md file-empty',
      '4-picture.txt file-binary',
      '5-program.txt file-binary',
      '6-front.md stated-date',
      '7-large.txt file-too-large',
      '8-pipe.txt file-not-plain',
      '9-good.txt',
    ]);
  });

  it('refuses a path that leads nowhere and a kind that is not read, when named', async () => {
    const paths = [
      join(folder, 'none'),
      write('a.txt', 'Un.'),
      join(folder, 'a.txt', 'b'),
      write('a.pdf', 'Un.'),
      '/dev/null',
    ];
    expect(told(await read(paths))).toEqual([
      `${paths[0]} path-missing`,
      'a.txt',
      `${paths[2]} path-missing`,
      'a.pdf file-kind-unread',
      'null file-not-plain',
    ]);
  });

  it('demands the folder that the operator has set, empty or not', async () => {
    for (const missing of [join(folder, 'none'), write('a.txt', 'Un.')]) {
      const reading = readArticlesFolder(missing, { scope: 'shared' }).next();
      await expect(reading).rejects.toMatchObject({ id: 'articles-folder-missing' });
    }
    mkdirSync(join(folder, 'empty'));
    expect(await readArticlesFolder(join(folder, 'empty'), { scope: 'shared' }).next()).toMatchObject({ done: true });
  });

  it('has for each of its refusals a sentence in both languages', () => {
    expect(Object.keys(errorTexts.fr).sort()).toEqual(Object.keys(errorTexts.en).sort());
  });
});

describe('JSON lines', () => {
  const good = '{"text":"Un texte.","title":"Un titre","published":"2024-04-13","id":7}';

  it('are an article each, named by their line', async () => {
    write('sub/feed.jsonl', `\ufeff${good}\r\n\n{"text":"D\u00e9j\u00e0 \\ud83d."}`);
    expect(await read()).toEqual([
      {
        kind: 'document',
        document: {
          scope: 'shared',
          file: 'sub/feed.jsonl:1',
          text: 'Un texte.',
          stated: { title: 'Un titre', published: '2024-04-13' },
        },
      },
      {
        kind: 'document',
        document: { scope: 'shared', file: 'sub/feed.jsonl:3', text: 'Déjà \ufffd.', stated: {} },
      },
    ]);
  });

  it('are taken when others are broken', async () => {
    const lines = [
      '{"text":',
      good,
      '[1]',
      'null',
      '"text"',
      '{"title":"Un"}',
      '{"text":12}',
      '{"text":" \\n"}',
      '{"text":"a\\u0000b"}',
      '{"text":"Un.","url":"x"}',
      '{"text":"Un.","published":"2024-13-45"}',
      good,
    ];
    const path = write('feed.jsonl', lines.join('\n'));
    const events = await read(path);
    expect(told(events)).toEqual([
      'feed.jsonl:1 line-broken',
      'feed.jsonl:2',
      'feed.jsonl:3 line-without-text',
      'feed.jsonl:4 line-without-text',
      'feed.jsonl:5 line-without-text',
      'feed.jsonl:6 line-without-text',
      'feed.jsonl:7 line-without-text',
      'feed.jsonl:8 file-empty',
      'feed.jsonl:9 line-broken',
      'feed.jsonl:10 stated-address',
      'feed.jsonl:11 stated-date',
      'feed.jsonl:12',
    ]);
    const last = events[10];
    expect(last?.kind === 'refused' && last.error.say('fr')).toContain('feed.jsonl:11');
  });

  it('may be in Windows-1252', async () => {
    const path = write('feed.jsonl', Buffer.from('{"text":"L\x92\xe9t\xe9 \xe0 T\xe9h\xe9ran"}\n', 'latin1'));
    expect(await read(path)).toMatchObject([{ document: { text: 'L’été à Téhéran' } }]);
  });

  it('are refused as a whole when the file is empty, binary or UTF-16', async () => {
    write('1.jsonl', '');
    write('2.jsonl', '\n\n \n');
    write('3.jsonl', Buffer.from(`\ufeff${good}\n`, 'utf16le'));
    write('4.jsonl', Buffer.from(`${good}\n`, 'utf16le'));
    write('5.jsonl', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    write('6.jsonl', `${good}\n`);
    expect(told(await read())).toEqual([
      '1.jsonl file-empty',
      '2.jsonl file-empty',
      '3.jsonl jsonl-encoding',
      '4.jsonl jsonl-encoding',
      '5.jsonl file-binary',
      '6.jsonl:1',
    ]);
  });

  it('are refused when longer than an article may be, without being held in memory', async () => {
    const path = write('feed.jsonl', `${good}\n`);
    // 300 MB without a line end, then a good line.
    truncateSync(path, 300 * 1024 * 1024);
    writeFileSync(path, `\n${good}\n`, { flag: 'a' });
    const before = process.memoryUsage().rss;
    let most = 0;
    const seen: SourceEvent[] = [];
    for await (const event of readFolder(path, { scope: 'shared' })) {
      seen.push(event);
      most = Math.max(most, process.memoryUsage().rss);
    }
    expect(told(seen)).toEqual(['feed.jsonl:1', 'feed.jsonl:2 line-too-long', 'feed.jsonl:3']);
    expect(most - before).toBeLessThan(120 * 1024 * 1024);
  });

  it('nested as deep as a line is long do no harm', async () => {
    const path = write('feed.jsonl', `{"text":"Un.","x":${'['.repeat(1_000_000)}\n${good}`);
    expect(told(await read(path))).toEqual(['feed.jsonl:1 line-broken', 'feed.jsonl:2']);
  });
});
