/**
 * Draws off the main thread: the libraries take a quarter of a second to load and their first picture blocks for a
 * twelfth, which a bot that must answer within three seconds cannot give away. Whoever draws nothing loads nothing.
 */
import { Worker } from 'node:worker_threads';
import type { TopLevelSpec } from 'vega-lite';
import type { Drawn } from './drawingThread.ts';
import type { Picture } from './picture.ts';

export interface DrawingLimits {
  /** How many may wait behind the one being drawn. */
  readonly waiting: number;
  /** Milliseconds for one picture, with the start of the thread. */
  readonly each: number;
  /** Milliseconds without work after which the thread ends and gives its memory (about 70 MB) back. */
  readonly idle: number;
}

/** One picture takes about 50 ms, 500 ms when it is the first. */
export const drawingLimits: DrawingLimits = { waiting: 16, each: 10_000, idle: 60_000 };

interface Order {
  readonly spec: TopLevelSpec;
  readonly resolve: (picture: Picture) => void;
  readonly reject: (why: Error) => void;
}

/** A thread that draws pictures one after the other, started by the first and ended when idle. */
export class DrawingRoom implements AsyncDisposable {
  readonly #limits: DrawingLimits;
  readonly #waiting: Order[] = [];
  #current: Order | null = null;
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(limits: DrawingLimits = drawingLimits) {
    this.#limits = limits;
  }

  /**
   * The picture of a Vega-Lite description.
   *
   * @throws {Error} when the description cannot be drawn, too many are waiting, or it takes too long.
   */
  draw(spec: TopLevelSpec): Promise<Picture> {
    if (this.#waiting.length >= this.#limits.waiting) {
      return Promise.reject(new Error(`${this.#limits.waiting} pictures are waiting to be drawn already`));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ spec, resolve, reject });
      this.#next();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const orders = this.#waiting.splice(0);
    const thread = this.#end(new Error('No more pictures are drawn'));
    for (const order of orders) order.reject(new Error('No more pictures are drawn'));
    await thread?.terminate();
  }

  #next(): void {
    if (this.#current !== null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const order = this.#waiting.shift();
    if (order === undefined) {
      this.#thread?.unref();
      this.#timer = setTimeout(() => void this.#end(null)?.terminate(), this.#limits.idle).unref();
      return;
    }
    this.#current = order;
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#timer = setTimeout(() => {
      void this.#end(new Error(`A picture was not drawn within ${this.#limits.each} ms`))?.terminate();
      this.#next();
    }, this.#limits.each);
    try {
      this.#thread.postMessage(order.spec);
    } catch (error) {
      this.#settle((failed) => failed.reject(error as Error));
    }
  }

  #start(): Worker {
    const thread = new Worker(new URL('./drawingThread.ts', import.meta.url), {
      name: 'vigie-drawing',
      resourceLimits: { maxOldGenerationSizeMb: 256 },
    });
    thread.on('message', (drawn: Drawn) => {
      if (this.#thread !== thread) return;
      this.#settle((order) => {
        if (drawn.kind === 'drawn') order.resolve(drawn.picture);
        else order.reject(new Error(`A picture was not drawn: ${drawn.why}`));
      });
    });
    const ended = (why: Error): void => {
      if (this.#thread !== thread) return;
      this.#end(why);
      this.#next();
    };
    thread.on('error', ended);
    thread.on('exit', (code) => ended(new Error(`The drawing thread ended with code ${code}`)));
    return thread;
  }

  #settle(how: (order: Order) => void): void {
    const order = this.#current;
    this.#current = null;
    if (order !== null) how(order);
    this.#next();
  }

  /** Lets go of the thread, and fails what it was drawing. */
  #end(why: Error | null): Worker | null {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const thread = this.#thread;
    const order = this.#current;
    this.#thread = null;
    this.#current = null;
    if (order !== null && why !== null) order.reject(why);
    return thread;
  }
}
