/** What the bot asked that Discord would have refused: a test fails when there is any that it did not ask for. */
import type { DiscordError, Problem } from '../validation/problems.ts';

export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Discord's code, for example 50035. */
  readonly code: number;
  readonly message: string;
  readonly problems: readonly Problem[];
  /** The body that was refused, for the one who looks for the cause. */
  readonly body: unknown;
}

/** Enough to see what is wrong; a bot gone wild must not fill the memory. */
const keptViolations = 200;

/** Codes that a faultless bot meets too: what it means was deleted, or it was shut out. */
const blameless = new Set([10003, 10004, 10007, 10008, 10013, 50001, 50007, 50013, 160004]);

export function recordViolation(
  violations: Violation[],
  error: DiscordError,
  request: { readonly method: string; readonly path: string; readonly body: unknown },
): void {
  if (blameless.has(error.code) || violations.length >= keptViolations) return;
  // The message replied to was deleted meanwhile.
  if (error.problems.some(({ code: problem }) => problem === 'REPLIES_UNKNOWN_MESSAGE')) return;
  const { status, code, message, problems } = error;
  // A webhook's address holds its token.
  const path = request.path.replace(/(\/(?:interactions|webhooks)\/\d+\/)[^/]+/, '$1…');
  violations.push({ method: request.method, path, body: request.body, status, code, message, problems });
}

/** One line for each, for the message of a failing test. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ method, path, status, code, message, problems }) => {
      const details = problems.map((problem) => `  ${problem.path.join('.')}: ${problem.message} (${problem.code})`);
      return [`${method} ${path} was answered ${status} (${code}): ${message}`, ...details].join('\n');
    })
    .join('\n');
}
