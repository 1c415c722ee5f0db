/** A thread that does what it is told, also what no thread should. */
import { work } from '../../src/threads/work.ts';

work(async (job: string): Promise<string> => {
  switch (job) {
    case 'never end':
      for (;;);
    case 'throw':
      throw new Error('no');
    case 'exit':
      return process.exit(3);
    case 'take everything': {
      const held: number[][] = [];
      for (;;) held.push(Array.from({ length: 100_000 }, (_, at) => at));
    }
    case 'take much outside of the heap': {
      const held: Buffer[] = [];
      const pause = new Int32Array(new SharedArrayBuffer(4));
      for (;;) {
        held.push(Buffer.alloc(1024 * 1024, 1));
        Atomics.wait(pause, 0, 0, 1);
      }
    }
    default:
      return `${job} done`;
  }
});
