import { UserError } from '../../errors.ts';
import type { Reason } from '../../texts/fileFaults.ts';
import { type Issue, innermost, lineOf, type Path, readYaml, valueAt } from '../../yaml/readYaml.ts';
import { faults } from './faults.ts';
import { type FileContents, fileSchema } from './schema.ts';

/** A gazetteer file that has the right shape; whether its references hold is for `assemble`. */
export interface GazetteerFile {
  readonly file: string;
  readonly contents: FileContents;
  /** A fault at a place in the file (`['people', 3, 'roles', 0]`), with its line. */
  readonly fault: (path: Path, reason: Reason) => UserError;
}

/**
 * Reads one file's text.
 *
 * @throws UserError `gazetteer-fault` with the line of the first fault.
 */
export function readGazetteerFile(file: string, text: string): GazetteerFile {
  const fault = (path: Path, reason: Reason) =>
    new UserError('gazetteer-fault', { file, line: lineOf(text, path), reason });
  const written = readYaml(
    text,
    (line, said) => new UserError('gazetteer-fault', { file, line, reason: faults.syntax(said) }),
  );
  const result = fileSchema.safeParse(written);
  if (result.success) return { file, contents: result.data, fault };
  const issue = innermost(result.error.issues[0], []);
  throw issue === null ? fault([], faults.value(file)) : fault(issue.path, reasonOf(issue, written));
}

function reasonOf(issue: Issue, written: unknown): Reason {
  const field = String(issue.path.findLast((key) => typeof key === 'string') ?? '');
  switch (issue.message) {
    case 'id':
    case 'wikidata':
    case 'source':
    case 'date':
    case 'reversed':
    case 'office-or-title':
      return faults[issue.message]();
  }
  if (issue.code === 'unrecognized_keys') return faults['unknown-field'](issue.keys[0] ?? '');
  if (field === '') return faults.shape();
  return valueAt(written, issue.path) === undefined ? faults.missing(field) : faults.value(field);
}
