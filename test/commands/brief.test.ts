import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { brief } from '../../commands/brief.ts';
import { readOptions } from '../../commands/options.ts';

describe('/brief', () => {
  it('becomes a request for the first page', () => {
    const options = readOptions(
      brief.declaration,
      new Map([
        ['topic', 'iran'],
        ['since', '2024'],
      ]),
    );
    expect(brief.request(options)).toEqual({
      command: 'brief',
      topic: 'iran',
      since: '2024',
      until: null,
      source: null,
      offset: 0,
    });
  });

  it('is for everyone unless the one who asks wants it alone', () => {
    const ask = (visible: string | null) =>
      brief.isPrivate(
        readOptions(brief.declaration, new Map([['topic', 'x'], ...(visible ? [['visible', visible] as const] : [])])),
      );
    expect([ask(null), ask('everyone'), ask('me')]).toEqual([false, false, true]);
  });

  it.each([
    ['without its topic', new Map([['since', '2024']])],
    ['with a number for a topic', new Map([['topic', 5]])],
    [
      'with a choice that it does not offer',
      new Map([
        ['topic', 'x'],
        ['visible', 'nobody'],
      ]),
    ],
  ])('is not read %s', (_, given) => {
    expect(() => readOptions(brief.declaration, new Map<string, string | number>(given))).toThrow(/Option/);
  });

  it('loads nothing of discord.js', () => {
    const loaded = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `
        import { registerHooks } from 'node:module';
        registerHooks({ load(url, context, next) { console.log(url); return next(url, context); } });
        await import(${JSON.stringify(new URL('../../commands/index.ts', import.meta.url).href)});
      `,
      ],
      { encoding: 'utf8' },
    );
    expect(loaded).toContain('commands/brief.ts');
    expect(loaded).not.toContain('node_modules');
  });
});
