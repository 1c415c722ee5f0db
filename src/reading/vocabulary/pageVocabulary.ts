/**
 * What pages say around their stories, as one language says it. All in folded form: lower case, no accents, straight
 * apostrophes, single blanks.
 */
export interface PageVocabulary {
  /** Lines that head a comment form or the comments; a count beside them does not matter. */
  readonly commentHeadings: readonly string[];
  /** Phrases that stand only in comment forms. */
  readonly formPhrases: readonly string[];
  /** Lines under each comment. */
  readonly commentButtons: readonly string[];
  /** Lines that head links to other stories. */
  readonly relatedHeadings: readonly string[];
  /** What announces a link to another story, and nothing else: a separator follows, then a headline. */
  readonly teaserOpenings: readonly string[];
  /** What may announce one, and may open a story: counts before a headline only, never before a sentence. */
  readonly mediaOpenings: readonly string[];
  /** Lines that lead to the story before and the one after. */
  readonly neighbourOpenings: readonly string[];
  readonly shareWords: string;
  /** What calls to the reader say behind a story; within one it may be the story's own. */
  readonly closingPhrases: readonly string[];
  /** Lines that head share buttons. */
  readonly shareLines: readonly string[];
  readonly sharePhrases: readonly string[];
  readonly navigationWords: string;
  /** Lines that lead around the page. */
  readonly navigationLines: readonly string[];
  /** What stands before a colon and the tags of an article. */
  readonly tagLabels: readonly string[];
  /** Words that join others without telling anything. */
  readonly glue: string;
  /** Notices that stand between paragraphs, and lines that ask for an address, money or consent. */
  readonly callPhrases: readonly string[];
  /** Verbs that a call to the reader opens with, … */
  readonly callVerbs: string;
  /** … and what it calls to. */
  readonly callObjects: readonly string[];
  /** Buttons and fields, each alone in its line. */
  readonly buttons: readonly string[];
  /** Notes of the desk about the article itself. */
  readonly notes: readonly RegExp[];
  /** What only lines of rights say. */
  readonly rights: readonly string[];
  /** How captions open. */
  readonly captions: readonly RegExp[];
  /** What stands before a colon and who made a picture. */
  readonly creditLabels: readonly string[];
  readonly months: string;
  readonly weekdays: string;
  /** Words that say that a date is the article's. */
  readonly publishedWords: string;
  /** Other words of date lines. */
  readonly dateGlue: string;
}
