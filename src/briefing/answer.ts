/**
 * What every question is answered with: plain data that Discord, the terminal, the page and `--json` render.
 * The JSON form is a contract, described in docs/answer.md.
 */
import type { ActorKind } from '../article/actorMention.ts';
import type { Citation } from '../article/citation.ts';
import type { Day, DayRange } from '../article/dating.ts';
import type { Span } from '../article/span.ts';

export interface Answer {
  readonly command: 'ask' | 'brief' | 'check' | 'since' | 'who';
  readonly understood: Understood;
  readonly found: boolean;
  /** Oldest first by their dates; those without one last. */
  readonly points: readonly Point[];
  readonly citations: readonly Citation[];
  readonly omitted: Omitted;
  /** Topics that the corpus does hold, when nothing was found. */
  readonly nearest: readonly string[];
  /** How many articles appeared, and how many events or mentions are in them, day by day; null where no picture helps. */
  readonly timeline: Timeline | null;
  /** Whom a question after somebody was taken to mean, and what is known of them; null for other questions. */
  readonly portrait: Portrait | null;
  /** Which points tell of one thing in different ways. */
  readonly divergences: readonly Divergence[];
  /** What some outlets alone call somebody, where it stands in a point (of `who`: anywhere): theirs, never Vigie's own words. */
  readonly wordings: readonly Wording[];
  /** Who is named most in the points of a brief, as `/who` is asked for them. */
  readonly people: readonly string[];
  /** What a question in a sentence was taken to ask; null for the other commands. */
  readonly reply: Reply | null;
  /** What a message that is checked says, claim by claim; none for the other commands. */
  readonly claims: readonly Claim[];
  /** The articles nearest to a question that none of them answers. */
  readonly near: readonly LeftOut[];
  /** A text over the points that a language model wrote, where one is set up and asked for. */
  readonly written: Written | null;
}

/** Points of which the speakers or outlets contradict each other, by their places in `points`; one where both stand in it. */
export interface Divergence {
  readonly kind: 'figures' | 'opposite';
  readonly points: readonly number[];
  /** The two claims, in the order of the points. */
  readonly sides: readonly DivergentSide[];
}

/** Who claims what: the words from `start` to `end` of a point's text. */
export interface DivergentSide extends Span {
  /** The place of the point. */
  readonly point: number;
  /** As the articles name them; null where the article says it itself. */
  readonly speaker: string | null;
}

/** What some outlets call somebody ("Entité sioniste"). */
export interface Wording {
  /** As it is written. */
  readonly form: string;
  /** Whom it means, as `/who` is asked for them. */
  readonly of: string;
  /** Whose wording it is; none where the articles' outlets are not known. */
  readonly outlets: readonly string[];
  /** How many of the articles that were looked through hold it. */
  readonly articles: number;
  /** The points in which it stands, by their places in `points`. */
  readonly points: readonly number[];
}

/** What kind of thing would answer a question. */
export type Expected =
  | 'person'
  | 'organisation'
  | 'place'
  | 'date'
  | 'number'
  | 'reason'
  | 'manner'
  | 'yes-or-no'
  | 'statement'
  | 'anything';

export interface Reply {
  readonly expects: Expected;
  /** A follow-up, completed from the question before it; null where the question stands by itself. */
  readonly takenAs: string | null;
  /** How likely the first point answers, 0 to 1, as measured on questions with known answers. */
  readonly confidence: number;
}

/** One claim of a message, and what the articles say about it. */
export interface Claim {
  /** In the words of the message. */
  readonly text: string;
  /** By their places in `points`; none where no source says anything about it. */
  readonly points: readonly number[];
}

export interface Written {
  readonly sentences: readonly { readonly text: string; readonly citations: readonly number[] }[];
  /** Sentences of the model's that were left out, because what they cite does not bear them. */
  readonly dropped: number;
}

/** How the question was read, and what was looked through. */
export interface Understood {
  /** As it was typed. */
  readonly question: string;
  readonly words: readonly UnderstoodWord[];
  readonly since: UnderstoodDate | null;
  readonly until: UnderstoodDate | null;
  readonly source: string | null;
  /** `matching` hold the words, of `searched` that the dates and source leave, of `total` that the asker may see. */
  readonly articles: { readonly matching: number; readonly searched: number; readonly total: number };
  /** The days that the dated articles of the corpus span; null when none is dated. */
  readonly corpus: DayRange | null;
  /** How many articles of the corpus have no date. */
  readonly undated: number;
}

export interface UnderstoodWord {
  readonly typed: string;
  /** `searched`: looked for and held by the corpus; `corrected`: in no article, but its `variants` are; `missing`: in no article; `ignored`: says nothing by itself ("le", "the"). */
  readonly use: 'searched' | 'corrected' | 'missing' | 'ignored';
  /** Other forms of it that were found in the articles. */
  readonly variants: readonly string[];
}

/** A date as typed, and the days it was read as, both included; an open end is null. */
export interface UnderstoodDate {
  readonly typed: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** The same in words, in the asker's language. */
  readonly understood: string;
}

/** Counts for a picture; days on which nothing was are left out. */
export interface Timeline extends DayRange {
  readonly days: readonly TimelineDay[];
}

export interface TimelineDay {
  readonly day: Day;
  /** How many appeared: of a portrait those that name them. */
  readonly articles: number;
  /** How many are told of; 0 in a portrait. */
  readonly events: number;
  /** How often these articles name them; 0 where nobody is asked after. */
  readonly mentions: number;
}

/** Somebody or something that the articles name. */
export interface Portrait {
  readonly name: string;
  readonly kind: ActorKind;
  /** Every spelling in the articles, most frequent first. */
  readonly forms: readonly NameForm[];
  /** What they were, by the gazetteer, newest first. */
  readonly roles: readonly PortraitRole[];
  /** Who is named in the same sentences, most often first. */
  readonly company: readonly { readonly name: string; readonly kind: ActorKind; readonly sentences: number }[];
  /** Which two of the company these sentences name together, by their places in it, most often first. */
  readonly ties: readonly { readonly between: readonly [number, number]; readonly sentences: number }[];
  readonly mentions: number;
  readonly articles: number;
  /** Others that the name could mean, for the asker to choose from. */
  readonly others: readonly { readonly name: string; readonly mentions: number }[];
}

export interface NameForm {
  readonly form: string;
  readonly count: number;
  /** False where it is only probably theirs. */
  readonly certain: boolean;
  /** Why it is taken for theirs; empty where it is their name. */
  readonly reasons: readonly string[];
}

/** A role with its dates; an open end is null. */
export interface PortraitRole {
  readonly title: string;
  readonly from: Day;
  readonly to: Day | null;
  /** A public page where it can be checked. */
  readonly source: string;
}

/** One thing that was written, by one article or several. */
export interface Point {
  /** Verbatim: the quote of its first citation. */
  readonly text: string;
  /** Numbers of its citations; those after the first say nearly the same. */
  readonly citations: readonly number[];
  readonly date: PointDate | null;
  /** Who says it, as the article names them; null where the article says it itself, or does not tell who. */
  readonly speaker: string | null;
  /** Where the searched words stand in `text`. */
  readonly highlights: readonly Span[];
  /** Where the words that answer a question stand in `text`: the number, the name, the day. */
  readonly answers: readonly Span[];
}

/** Of an `article`: when it appeared. Of an `event`: when what it tells of took place. */
export interface PointDate extends DayRange {
  readonly of: 'article' | 'event';
  readonly likely: Day;
  readonly approximate: boolean;
}

/** What is not shown, and why. */
export interface Omitted {
  /** Further points that `more` shows. */
  readonly points: number;
  /** Points shown before this page. */
  readonly before: number;
  /** Articles that could also fall within the dates asked for, but most likely do not, or of which no date is known. */
  readonly undated: readonly LeftOut[];
}

export interface LeftOut {
  readonly article: string;
  readonly title: string;
  /** The days on which it may have appeared, and the likeliest; null when nothing tells. */
  readonly dates: (DayRange & { readonly likely: Day }) | null;
}
