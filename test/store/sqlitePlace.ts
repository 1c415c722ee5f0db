import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/openSqliteStore.ts';
import type { StorePlace } from './storeContract.ts';

export async function newSqlitePlace(): Promise<StorePlace & { readonly home: string }> {
  const home = mkdtempSync(join(tmpdir(), 'vigie-store-'));
  return {
    home,
    open: () => openSqliteStore({ home }),
    clear: async () => rmSync(home, { recursive: true, force: true }),
  };
}
