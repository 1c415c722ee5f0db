import Database from 'better-sqlite3';
import { UserError } from '../errors.ts';

/** What a failure of SQLite means for the one who runs Vigie; anything that they cannot mend stays as it is. */
export function sqliteFailure(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = error.code.split('_').slice(0, 2).join('_');
  switch (code) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new UserError('state-busy', { file });
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return new UserError('state-damaged', { file });
    case 'SQLITE_FULL':
      return new UserError('state-full', { file });
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
    case 'SQLITE_IOERR':
      return new UserError('state-unwritable', { path: file });
    default:
      return error;
  }
}

/** True while another process holds what is needed. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
