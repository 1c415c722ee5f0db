/**
 * Draws off the main thread: the libraries take a quarter of a second to load and their first picture blocks for a
 * twelfth, which a bot that must answer within three seconds cannot give away. Whoever draws nothing loads nothing.
 */
import type { TopLevelSpec } from 'vega-lite';
import { Workroom, type WorkroomLimits } from '../threads/workroom.ts';
import type { Picture } from './picture.ts';

/** One picture takes about 50 ms, 500 ms when it is the first; the thread has about 70 MB. */
export const drawingLimits: WorkroomLimits = { waiting: 16, each: 10_000, idle: 60_000, memory: 256 };

/** A thread that makes pictures of Vega-Lite descriptions, one after the other. */
export class DrawingRoom extends Workroom<TopLevelSpec, Picture> {
  constructor(limits: WorkroomLimits = drawingLimits) {
    super({ module: new URL('./drawingThread.ts', import.meta.url), name: 'vigie-drawing', limits });
  }
}
