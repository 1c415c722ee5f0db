import type { Answer, Written } from './answer.ts';
import type { Asker } from './request.ts';

/** Writes a short text over the points of an answer, where the operator has set a language model up for it. */
export interface Writer {
  /**
   * Resolves within the time that the operator gives the model and never rejects: null where it gave no text. Each sentence
   * cites citations of the answer that bear it.
   */
  write(answer: Answer, asker: Asker): Promise<Written | null>;
}

/** The answer with a text over its points: of a question or a brief, on its first page. */
export async function withWriting(answer: Answer, asker: Asker, writer: Writer | null): Promise<Answer> {
  const wanted =
    (answer.command === 'ask' || answer.command === 'brief') && answer.found && answer.omitted.before === 0;
  return writer === null || !wanted ? answer : { ...answer, written: await writer.write(answer, asker) };
}
