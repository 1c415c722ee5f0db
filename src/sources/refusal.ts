import { UserError } from '../errors.ts';
import type { SourceEvent } from './sourceEvent.ts';

/** A failure while `file` was read, as the refusal of it; what is no fault of the file is thrown on. */
export function refusalOf(error: unknown, file: string): SourceEvent & { readonly kind: 'refused' } {
  if (error instanceof UserError) return { kind: 'refused', file, error };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return { kind: 'refused', file, error: new UserError('file-unreadable', { file, code }) };
}
