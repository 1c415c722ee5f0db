import { describe, expect, it } from 'vitest';
import { createLog } from '../src/log.ts';

const token = 'MTIwMDAw.abc.loopback-only-secret';

describe.each(['json', 'people'] as const)('the log, in the form for %s', (format) => {
  async function logged(level: string, write: (log: Awaited<ReturnType<typeof createLog>>) => void): Promise<string> {
    const lines: string[] = [];
    write(await createLog({ level, format }, [token, ''], { write: (line: string) => void lines.push(line) }));
    return lines.join('');
  }

  it('never holds the token, wherever it stands', async () => {
    const text = await logged('info', (log) => {
      log.info({ token, deep: { list: [`Bot ${token}`] } }, `token ${token}`);
      log.error({ err: Object.assign(new Error(`refused: ${token}`), { requestBody: token }) }, 'refused');
    });
    expect(text).toContain('refused');
    expect(text).not.toContain(token);
  });

  it('never holds the token of an interaction', async () => {
    const text = await logged('info', (log) =>
      log.error({ url: 'https://discord.com/api/v10/webhooks/123/aW50ZXJ-_%40/messages/@original' }, 'refused'),
    );
    expect(text).toContain('/webhooks/123/[secret]/messages');
    expect(text).not.toContain('aW50ZXJ');
  });

  it('holds what is at least as grave as its level', async () => {
    const text = await logged('warn', (log) => {
      log.info('quiet');
      log.warn('heard');
    });
    expect(text).toContain('heard');
    expect(text).not.toContain('quiet');
  });
});
