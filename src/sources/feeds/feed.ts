/** What a feed says, whatever format it says it in. */
export interface Feed {
  readonly title: string | null;
  /** The page that it belongs to. */
  readonly site: string | null;
  /** What its relative addresses are relative to, where it says so itself. */
  readonly base: string | null;
  /** BCP 47, as stated. */
  readonly language: string | null;
  /** Minutes for which it need not be asked again, as it says. */
  readonly ttl: number | null;
  /** Hours of the day in UTC, 0 to 23, at which it does not want to be asked. */
  readonly skipHours: readonly number[];
  /** In the order in which it lists them. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** What the feed calls it, where it does. */
  readonly id: string | null;
  readonly link: string | null;
  /** Without markup. */
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  readonly updated: string | null;
  readonly author: string | null;
  /** HTML or text: the longest that it gives of its story. */
  readonly content: string | null;
}
