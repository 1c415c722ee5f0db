/** Preloaded with `--import`: when the process ends, writes every module that it loaded to the file that LOADED names. */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const loaded: string[] = [];
registerHooks({
  load(url, context, nextLoad) {
    loaded.push(url);
    return nextLoad(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env['LOADED'] ?? '', loaded.join('\n')));
