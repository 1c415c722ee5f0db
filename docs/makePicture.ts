/** Makes docs/page.png of the real page: `npm run picture`. Needs a Chromium, as the browser tests do. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../test/browser/browser.ts';

const PORT = '8499';
const page = new URL('page.png', import.meta.url).pathname;

const home = await mkdtemp(join(tmpdir(), 'vigie-picture-'));
const program = spawn(process.execPath, ['src/main.ts'], {
  cwd: new URL('..', import.meta.url).pathname,
  env: { ...process.env, DISCORD_TOKEN: '', PORT, VIGIE_HOME: home, LANG: 'fr_FR.UTF-8' },
});
await using browser = await startBrowser();
try {
  // The greeting is written when the bot is there.
  await new Promise<void>((resolve, reject) => {
    program.stdout.once('data', () => resolve());
    program.once('exit', () => reject(new Error('the program ended before it greeted')));
  });
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1100, height: 760 } });
  const tab = await context.newPage();
  await tab.goto(`http://127.0.0.1:${PORT}`);
  const input = tab.getByRole('combobox');
  await input.fill('/brief iran');
  await input.press('Enter');
  await tab.getByText('Sources').first().waitFor();
  await tab.getByText('/brief').first().scrollIntoViewIfNeeded();
  await tab.screenshot({ path: page });
} finally {
  program.kill('SIGTERM');
  await rm(home, { recursive: true, force: true });
}
