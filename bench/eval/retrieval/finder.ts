/** What is compared on a set: something that finds documents for a question. */
export interface Document {
  readonly id: string;
  /** Empty where it is left out. */
  readonly title: string;
  readonly text: string;
}

export interface Finder {
  readonly name: string;
  /** Identifiers of the documents found, best first, each once; at least ten where there are as many. */
  find(question: string): Promise<readonly string[]>;
}

/** How many documents are looked at. */
export const DEPTH = 10;
