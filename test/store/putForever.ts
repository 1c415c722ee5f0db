/** Run as a child: puts articles one after the other, by itself or in groups, and says each on standard output once it is kept. */
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import { article } from './articles.ts';

const [, , home = '', name = '', most = '0', group = '1'] = argv;
const store = await openSqliteStore({ home });
for (let n = 0; n < Number(most); n += Number(group)) {
  const articles = Array.from({ length: Number(group) }, (_, i) =>
    article(`${name}-${n + i}.txt`, `${name} ${n + i}. ${'Et puis encore. '.repeat(500)}`),
  );
  if (articles.length === 1 && articles[0] !== undefined) await store.put(articles[0]);
  else await store.putMany(articles);
  writeSync(1, articles.map(({ id }) => `${id}\n`).join(''));
}
await store[Symbol.asyncDispose]();
