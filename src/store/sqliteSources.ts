import type Database from 'better-sqlite3';
import { SourceRows } from './sourceRows.ts';
import type { SourceStore } from './sourceStore.ts';

/** How the store runs what reads and what writes: failures told, and writing in one transaction. */
export interface Runs {
  guard<T>(work: () => T): T;
  write<T>(work: () => T): T;
}

/** The part of the SQLite store that keeps sources. */
export function sqliteSources(database: Database.Database, { guard, write }: Runs): SourceStore {
  const rows = new SourceRows(database);
  return {
    addSource: async (source) => write(() => rows.add(source)),
    sourcesOf: async (scopes) => guard(() => rows.of(scopes)),
    source: async (id) => guard(() => rows.get(id)),
    changeSource: async (id, change) => write(() => rows.change(id, change)),
    removeSource: async (id) => write(() => rows.remove(id)),
    dueSources: async (now, limit) => guard(() => rows.due(now, limit)),
    nextDue: async () => guard(() => rows.nextDue()),
    itemsOf: async (source, keys) => guard(() => rows.items(source, keys)),
    keepItems: async (source, items) => write(() => rows.keep(source, items)),
    seeItems: async (source, keys, seen) => write(() => rows.see(source, keys, seen)),
    itemsAt: async (address, scopes) => guard(() => rows.at(address, scopes)),
  };
}
