/** An operator's files of actors over time: while the newest version of one has a fault, the last that had none stays. */
import type { UserError } from '../../errors.ts';
import { assembleGazetteer } from './assemble.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { GazetteerFile } from './readFile.ts';

/** One state of a file's text. */
export interface Version {
  /** The same as long as the file is not written. */
  readonly stamp: string;
  readonly text: string;
  readonly read: GazetteerFile;
}

export interface OwnFile {
  readonly path: string;
  /** Of the file as it is now. */
  readonly stamp: string;
  /** Null where its text cannot be read. */
  readonly newest: Version | null;
  /** The last that was taken whole. */
  readonly good: Version | null;
  /** What is wrong with the newest. */
  readonly fault: UserError | null;
}

export interface Settled {
  readonly gazetteer: Gazetteer;
  readonly own: readonly OwnFile[];
}

/** Joins the operator's files to the bundled ones, of each the newest version that contradicts nothing. */
export function settle(bundled: readonly GazetteerFile[], own: readonly OwnFile[]): Settled {
  const faults = new Map(own.flatMap(({ path, fault }) => (fault === null ? [] : [[path, fault] as const])));
  const taken = new Map(own.map((file) => [file.path, file.newest ?? file.good]));
  // Each round takes an older version of a file or none at all; there are no more than these.
  for (let round = 0; round <= own.length * 2; round += 1) {
    const refused = new Map<UserError, string>();
    const files = own.flatMap(({ path }) => {
      const version = taken.get(path) ?? null;
      return version === null ? [] : [whoseFaultsTell(version.read, (error) => refused.set(error, path))];
    });
    const gazetteer = assembleGazetteer([...bundled, ...files]);
    const wrong = gazetteer.refused.filter((error) => refused.has(error));
    if (wrong.length === 0) {
      const now = own.map((file): OwnFile => {
        const good = taken.get(file.path) ?? null;
        return { ...file, good, fault: faults.get(file.path) ?? null };
      });
      return { gazetteer: { ...gazetteer, refused: [...gazetteer.refused, ...faults.values()] }, own: now };
    }
    for (const error of wrong) {
      const path = refused.get(error) ?? '';
      if (!faults.has(path)) faults.set(path, error);
      const file = own.find((one) => one.path === path);
      taken.set(path, file !== undefined && taken.get(path) !== file.good ? file.good : null);
    }
  }
  throw new Error('The files of actors could not be joined');
}

function whoseFaultsTell(file: GazetteerFile, tell: (error: UserError) => void): GazetteerFile {
  return {
    ...file,
    fault: (path, reason) => {
      const error = file.fault(path, reason);
      tell(error);
      return error;
    },
  };
}
