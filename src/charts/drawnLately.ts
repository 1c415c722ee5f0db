/**
 * Pictures drawn lately: the pages of an answer, its copy for everyone and the next one who asks the same show one picture,
 * which takes fifty times as long to draw as the answer beside it to write.
 */
import type { TopLevelSpec } from 'vega-lite';
import type { Picture } from './picture.ts';

/** Each is under 100 kB. */
const mostKept = 32;

/** The same as `draw`, which is not asked again for what it has drawn lately; what failed is tried again. */
export function drawnLately(draw: (spec: TopLevelSpec) => Promise<Picture>): typeof draw {
  const kept = new Map<string, Picture>();
  return async (spec) => {
    const key = JSON.stringify(spec);
    const picture = kept.get(key) ?? (await draw(spec));
    // Taken out and put back, so that the order of the map is the order of use.
    kept.delete(key);
    kept.set(key, picture);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return picture;
  };
}
