import type { Dating, Day } from './dating.ts';
import type { Scope } from './scope.ts';
import type { Span } from './span.ts';

/** Sixteen hexadecimal digits of the SHA-256 of scope and raw text: the same document in the same scope is the same article. */
export type ArticleId = string;

/** `other` is any language that Vigie has no rules for: such an article is kept and searchable by its plain words. */
export type Language = 'fr' | 'en' | 'other';

/** A document as a source delivers it, before anyone has looked at what it says. */
export interface RawDocument {
  readonly scope: Scope;
  /** What the source calls it: a file name (with a line number for JSON lines), later an address. */
  readonly file: string;
  /** The whole text as decoded, front matter excluded; spans point into it, it is never changed. */
  readonly text: string;
  /** What the source states beside the text. */
  readonly stated: StatedMetadata;
}

/** Metadata from front matter, a JSON line or a feed: taken as it stands. */
export interface StatedMetadata {
  readonly title?: string;
  readonly source?: string;
  readonly url?: string;
  readonly author?: string;
  /** ISO 8601 date or date and time. */
  readonly published?: string;
  readonly language?: Language;
}

/** A headline, or the first words standing in for one. */
export type Title =
  | { readonly kind: 'stated'; readonly text: string }
  | { readonly kind: 'headline'; readonly text: string; readonly span: Span }
  | { readonly kind: 'first-words'; readonly text: string; readonly span: Span };

/** `title` is the headline where it stands in the text, `item` an entry of a list, `heading` a line over what follows. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: 'title' | 'text' | 'heading' | 'item';
}

/** Why a part of the text is no part of the story. */
export type CutReason =
  | 'teaser'
  | 'comment-form'
  | 'navigation'
  | 'share-bar'
  | 'copyright'
  | 'related'
  | 'title-repeated'
  | 'repeated'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'date-line'
  | 'subscription'
  | 'update-note';

export interface Cut {
  readonly span: Span;
  readonly reason: CutReason;
}

/** A person or organisation that the text names as its maker, where it does so. */
export interface Byline {
  readonly name: string;
  readonly span: Span | null;
}

export interface Article {
  readonly id: ArticleId;
  readonly scope: Scope;
  readonly file: string;
  readonly title: Title;
  readonly bylines: readonly Byline[];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: Language;
  /** As the source stated it (ISO 8601), else null. */
  readonly published: string | null;
  /** When Vigie first took it in, ISO 8601 in UTC: the latest it can be. */
  readonly received: string;
  readonly text: string;
  /** What is kept of the text, in order, without overlaps. */
  readonly paragraphs: readonly Paragraph[];
  /** What was set aside of the text, in order; kept and cut together cover everything but white space. */
  readonly cuts: readonly Cut[];
  /** The day that a person set in place of what Vigie found, else null. */
  readonly dateSet: Day | null;
  /** When it appeared; null until it is dated, which needs the other articles. */
  readonly dating: Dating | null;
}
