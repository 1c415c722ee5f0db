/** The worker thread that draws: it is sent descriptions one at a time and answers each with a picture or a reason. */
import { parentPort } from 'node:worker_threads';
import type { TopLevelSpec } from 'vega-lite';
import type { Picture } from './picture.ts';
import { specToSvg } from './specToSvg.ts';
import { svgToPng } from './svgToPng.ts';

export type Drawn =
  | { readonly kind: 'drawn'; readonly picture: Picture }
  | { readonly kind: 'failed'; readonly why: string };

async function draw(spec: TopLevelSpec): Promise<Drawn> {
  try {
    return { kind: 'drawn', picture: svgToPng(await specToSvg(spec)) };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', async (spec: TopLevelSpec) => parentPort?.postMessage(await draw(spec)));
