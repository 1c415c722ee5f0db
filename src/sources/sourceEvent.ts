import type { RawDocument } from '../article/article.ts';
import type { UserError } from '../errors.ts';

/** What a source has to tell, one after the other: a refusal ends nothing, what follows is still read. */
export type SourceEvent =
  | { readonly kind: 'document'; readonly document: RawDocument }
  | {
      readonly kind: 'refused';
      /** Named as in `RawDocument.file`, without the line. */
      readonly file: string;
      /** From 1, where one line is to blame. */
      readonly line?: number;
      readonly error: UserError;
    };
