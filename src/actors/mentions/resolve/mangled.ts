import { editDistance } from '../../../language/editDistance.ts';
import { skeletonKey } from '../../names/spellingKeys.ts';
import type { Identified } from './knownPerson.ts';
import type { LocalPerson } from './people.ts';

/** A person of an article whose identity is settled. */
export interface Settled {
  readonly id: string;
  readonly name: string;
  /** The last word of the fullest name. */
  readonly surname: string;
}

/**
 * A lone surname that nobody bears, in an article that names one person whose surname sounds like it ("Kelant" beside
 * Yoav Gallant): probably that one.
 */
export function mangledName(local: LocalPerson, settled: readonly Settled[]): Identified | null {
  const word = local.fullest.name.words[0]?.text ?? '';
  if (local.fullest.name.words.length !== 1 || word.length < 5) return null;
  const alike = settled.filter(({ surname }) => surname.length > 4 && soundsLike(word, surname));
  const [only, another] = alike;
  if (only === undefined || another !== undefined) return null;
  return {
    id: only.id,
    certainty: 'probable',
    confidence: 0.6,
    reasons: [
      { kind: 'sound-alike', words: [word, only.surname] },
      { kind: 'same-article', name: only.name },
    ],
  };
}

function soundsLike(a: string, b: string): boolean {
  const key = skeletonKey(a);
  if (key.length > 2 && key === skeletonKey(b)) return true;
  const most = Math.max(a.length, b.length) >= 7 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}
