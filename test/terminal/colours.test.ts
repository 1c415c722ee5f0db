import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { styleOf } from '../../src/terminal/style.ts';
import { runProcess } from './vigie.ts';

describe('colours', () => {
  it('are for terminals alone, and NO_COLOR and simple terminals go without', () => {
    const bold = (isTTY: boolean, env: Record<string, string>) => styleOf({ isTTY }, env).bold('x');
    expect(bold(true, {})).toBe('\u001b[1mx\u001b[22m');
    expect(bold(true, { NO_COLOR: '' })).toBe('\u001b[1mx\u001b[22m');
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(bold(true, env)).toBe('x');
    expect(bold(false, {})).toBe('x');
  });

  it('leave lines as wide as the window, neither too wide nor too narrow to read', () => {
    const width = (columns?: number) => styleOf(columns === undefined ? {} : { isTTY: true, columns }, {}).width;
    expect([width(), width(80), width(400), width(12)]).toEqual([100, 80, 100, 40]);
  });

  // util-linux's `script` gives a program a terminal of its own.
  it.runIf(existsSync('/usr/bin/script'))('show in a real terminal', async () => {
    const home = await mkdtemp(join(tmpdir(), 'vigie-colours-'));
    try {
      const { status, stdout } = await runProcess(
        '/usr/bin/script',
        ['-qec', `"${process.execPath}" src/cli.ts brief G7`, '/dev/null'],
        { VIGIE_HOME: home, TERM: 'xterm-256color' },
      );
      expect(status).toBe(0);
      expect(stdout).toContain('\u001b[1mG7\u001b[22m');
    } finally {
      await rm(home, { recursive: true });
    }
  });
});
