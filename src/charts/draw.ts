import { DrawingRoom } from './drawingRoom.ts';
import { drawnLately } from './drawnLately.ts';

// One room for the whole program: each has a thread with the libraries loaded. It ends by itself when idle and keeps no
// program from ending.
const room = new DrawingRoom();

/** Draws with the program's one thread, unless the same was drawn lately. */
export const draw = drawnLately((spec) => room.do(spec));
