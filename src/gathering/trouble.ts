import type { Trouble } from '../store/sourceStore.ts';
import { NotDone } from '../threads/workroom.ts';
import { FetchFailure } from '../web/fetchFailure.ts';

/** What went wrong with a source or one of its items; null for a fault of the program. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof FetchFailure) {
    if (error.problem !== 'status') return { id: error.problem, values: {} };
    const status = error.status ?? 0;
    return { id: [403, 404, 410, 429].includes(status) ? `status-${status}` : 'status', values: { status } };
  }
  if (error instanceof NotDone)
    return { id: error.reason === 'busy' || error.reason === 'closed' ? 'busy' : 'unreadable', values: {} };
  return null;
}

const passing = new Set(['busy', 'connection', 'dns', 'timeout', 'tls', 'status', 'status-429', 'robots', 'script']);

/** Whether trying again later may help. */
export function isPassing({ id }: Trouble): boolean {
  return passing.has(id);
}
