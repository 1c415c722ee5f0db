/** Why a document could not be had; each is told to people in a sentence of its own. */
export type FetchProblem =
  /** It is no address, or one with a name and password in it. */
  | 'address'
  /** Only http and https are fetched. */
  | 'scheme'
  /** It leads to a machine that is not on the public internet. */
  | 'not-public'
  /** No such name. */
  | 'dns'
  | 'tls'
  | 'connection'
  /** Nothing came, or not all, within the time. */
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  /** What came was no valid HTTP, or its compression was broken. */
  | 'garbled'
  /** robots.txt asks programs to leave it alone. */
  | 'robots'
  | 'status';

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
  readonly problem: FetchProblem;
  /** The HTTP status where there was one, else null. */
  readonly status: number | null;
  /** Seconds after which the server wants to be asked again, as it said; null where it did not. */
  readonly retryAfter: number | null;

  constructor(
    problem: FetchProblem,
    details: { readonly status?: number; readonly retryAfter?: number | null; readonly cause?: unknown } = {},
  ) {
    super(details.status === undefined ? problem : `${problem} ${details.status}`, { cause: details.cause });
    this.problem = problem;
    this.status = details.status ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}
