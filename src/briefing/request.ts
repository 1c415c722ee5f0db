/** What a user asks for: the value that a command's options become, whichever door they came through. */
export interface BriefRequest {
  readonly command: 'brief';
  readonly topic: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
  /** How many points to skip: 0 for the first page. */
  readonly offset: number;
}

export interface SinceRequest {
  readonly command: 'since';
  /** The date or period from which on. */
  readonly date: string;
  readonly topic: string | null;
  readonly until: string | null;
  readonly source: string | null;
  /** How many points to skip: 0 for the first page. */
  readonly offset: number;
}

export interface WhoRequest {
  readonly command: 'who';
  readonly name: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
  /** How many points to skip: 0 for the first page. */
  readonly offset: number;
}

export interface AskRequest {
  readonly command: 'ask';
  /** A question in a sentence. */
  readonly question: string;
  /** The question before it in the same conversation, as it was taken; null where there is none. */
  readonly before: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly source: string | null;
  /** How many points to skip: 0 for the first page. */
  readonly offset: number;
}

export interface CheckRequest {
  readonly command: 'check';
  /** A message of which the claims are looked up. */
  readonly text: string;
  /** How many points to skip: 0 for the first page. */
  readonly offset: number;
}

export type Request = AskRequest | BriefRequest | CheckRequest | SinceRequest | WhoRequest;

/** Who asks, as far as it shapes an answer. */
export interface Asker {
  /** The Discord server asked in, null in a direct message or a terminal. */
  readonly guild: string | null;
  readonly language: 'fr' | 'en';
  /** BCP 47, for the order of day and month: `en-US` is month first. */
  readonly locale: string;
  /** IANA time zone. */
  readonly zone: string;
}
