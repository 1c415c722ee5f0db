/** What is read in a thread of its own: documents from outside, which may be large, broken or made to do harm. */
import type { Feed } from '../feeds/feed.ts';
import type { ReadPage } from '../pages/readPage.ts';

export type ReadingJob =
  /** `contentType` as the server said; `address` is where it was found. */
  | { readonly kind: 'web'; readonly bytes: Uint8Array; readonly contentType: string | null; readonly address: string }
  | { readonly kind: 'feed-item'; readonly html: string }
  | { readonly kind: 'pdf' | 'docx'; readonly bytes: Uint8Array };

/** A feed, or a page with the feeds that it names. */
export type ReadWeb =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'page'; readonly page: ReadPage; readonly feeds: readonly FeedLink[] }
  /** No text, or none that is a page. */
  | { readonly kind: 'other' };

export interface FeedLink {
  readonly address: string;
  readonly title: string | null;
}

/** Why a file gives no text. */
export type UnreadFile = 'encrypted' | 'damaged' | 'without-text' | 'too-long';

/** The text of a file, and its title where it states one. */
export type ReadFile =
  | { readonly kind: 'text'; readonly text: string; readonly title: string | null }
  | { readonly kind: 'unread'; readonly why: UnreadFile };

/** The paragraphs of a feed's item. */
export interface ReadItem {
  readonly text: string;
}

/** What a job gives. */
export type ReadingOf<J extends ReadingJob> = J extends { kind: 'web' }
  ? ReadWeb
  : J extends { kind: 'feed-item' }
    ? ReadItem
    : ReadFile;
