import { Workroom, type WorkroomLimits } from '../../threads/workroom.ts';
import type { ReadFile, ReadItem, ReadingJob, ReadingOf, ReadWeb } from './readingJob.ts';

/** A page takes 20 to 100 ms; a long PDF some seconds. */
export const readingLimits: WorkroomLimits = { waiting: 256, each: 20_000, idle: 60_000, memory: 512, growth: 1_024 };

/** Reads documents one after the other in a thread, within memory and time. */
export class ReadingRoom implements AsyncDisposable {
  readonly #room: Workroom<ReadingJob, ReadWeb | ReadItem | ReadFile>;

  constructor(limits: WorkroomLimits = readingLimits) {
    this.#room = new Workroom({
      module: new URL('./readingThread.ts', import.meta.url),
      name: 'vigie-reading',
      limits,
    });
  }

  /** @throws NotDone when the document cannot be read, or not within the limits. */
  async read<J extends ReadingJob>(job: J): Promise<ReadingOf<J>> {
    return (await this.#room.do(job)) as ReadingOf<J>;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#room[Symbol.asyncDispose]();
  }
}
