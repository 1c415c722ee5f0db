/** The thread of the drawing room. */
import type { TopLevelSpec } from 'vega-lite';
import { work } from '../threads/work.ts';
import { specToSvg } from './specToSvg.ts';
import { svgToPng } from './svgToPng.ts';

work(async (spec: TopLevelSpec) => svgToPng(await specToSvg(spec)));
