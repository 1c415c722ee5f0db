/**
 * Work that would hold the event loop up, or that may never end, done in a thread of its own: one job after the other,
 * within memory and time. Whoever has no such work loads nothing of it.
 */
import { Worker } from 'node:worker_threads';

export interface WorkroomLimits {
  /** How many jobs may wait behind the one that is being done. */
  readonly waiting: number;
  /** Milliseconds for one job, with the start of the thread. */
  readonly each: number;
  /** Milliseconds without work after which the thread ends and gives its memory back. */
  readonly idle: number;
  /** Megabytes of heap. */
  readonly memory: number;
  /**
   * Megabytes by which the whole process may grow while one job is done, where that is watched: buffers lie outside of the
   * heap, and what is packed small may unpack to more of them than the machine has.
   */
  readonly growth?: number;
}

/** Milliseconds between two looks at how large the process is: in so many a thread fills some hundred megabytes. */
const LOOK_AGAIN = 50;
const MEGABYTE = 1024 * 1024;

export interface WorkroomSettings {
  /** The module that the thread runs: it calls `work`. */
  readonly module: URL;
  readonly name: string;
  readonly limits: WorkroomLimits;
}

/** What a thread answers a job with. */
export type Done<R> = { readonly kind: 'done'; readonly result: R } | { readonly kind: 'failed'; readonly why: string };

/** Why a job was not done: what it was given could not be worked on, it took too long or too much, or there were too many. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
  readonly reason: 'failed' | 'late' | 'ended' | 'busy' | 'closed';

  constructor(reason: NotDone['reason'], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

interface Order<J, R> {
  readonly job: J;
  readonly resolve: (result: R) => void;
  readonly reject: (why: Error) => void;
}

/** A thread that is started by the first job and ended when idle; one that fails is replaced for the next job. */
export class Workroom<J, R> implements AsyncDisposable {
  readonly #settings: WorkroomSettings;
  readonly #waiting: Order<J, R>[] = [];
  #current: Order<J, R> | null = null;
  #thread: Worker | null = null;
  #timer: NodeJS.Timeout | null = null;
  #watch: NodeJS.Timeout | null = null;

  constructor(settings: WorkroomSettings) {
    this.#settings = settings;
  }

  /** @throws NotDone */
  do(job: J): Promise<R> {
    const { name, limits } = this.#settings;
    if (this.#waiting.length >= limits.waiting) {
      return Promise.reject(new NotDone('busy', `${name}: ${limits.waiting} jobs are waiting already`));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#next();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new NotDone('closed', `${this.#settings.name}: no more jobs are done`);
    const orders = this.#waiting.splice(0);
    const thread = this.#end(closed);
    for (const order of orders) order.reject(closed);
    await thread?.terminate();
  }

  #next(): void {
    if (this.#current !== null) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const { name, limits } = this.#settings;
    const order = this.#waiting.shift();
    if (order === undefined) {
      this.#thread?.unref();
      this.#timer = setTimeout(() => void this.#end(null)?.terminate(), limits.idle).unref();
      return;
    }
    this.#current = order;
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#timer = setTimeout(() => {
      void this.#end(new NotDone('late', `${name}: a job was not done within ${limits.each} ms`))?.terminate();
      this.#next();
    }, limits.each);
    if (limits.growth !== undefined) this.#watchGrowth(limits.growth);
    try {
      this.#thread.postMessage(order.job);
    } catch (error) {
      this.#settle(({ reject }) => reject(new NotDone('failed', `${name}: a job could not be handed over`, error)));
    }
  }

  #watchGrowth(most: number): void {
    const before = process.memoryUsage.rss();
    this.#watch = setInterval(() => {
      if (process.memoryUsage.rss() - before <= most * MEGABYTE) return;
      const { name } = this.#settings;
      void this.#end(new NotDone('ended', `${name}: a job took more than ${most} MB`))?.terminate();
      this.#next();
    }, LOOK_AGAIN).unref();
  }

  #start(): Worker {
    const { module, name, limits } = this.#settings;
    const thread = new Worker(module, { name, resourceLimits: { maxOldGenerationSizeMb: limits.memory } });
    thread.on('message', (done: Done<R>) => {
      if (this.#thread !== thread) return;
      this.#settle(({ resolve, reject }) => {
        if (done.kind === 'done') resolve(done.result);
        else reject(new NotDone('failed', `${name}: ${done.why}`));
      });
    });
    const ended = (why: Error): void => {
      if (this.#thread !== thread) return;
      this.#end(new NotDone('ended', `${name}: the thread ended`, why));
      this.#next();
    };
    thread.on('error', ended);
    thread.on('exit', (code) => ended(new Error(`exit code ${code}`)));
    return thread;
  }

  #settle(how: (order: Order<J, R>) => void): void {
    if (this.#watch !== null) clearInterval(this.#watch);
    const order = this.#current;
    this.#current = null;
    if (order !== null) how(order);
    this.#next();
  }

  /** Lets go of the thread, and fails what it was doing. */
  #end(why: Error | null): Worker | null {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#watch !== null) clearInterval(this.#watch);
    const thread = this.#thread;
    const order = this.#current;
    this.#thread = null;
    this.#current = null;
    if (order !== null && why !== null) order.reject(why);
    return thread;
  }
}
