/** Lets a few work at once and a few more wait; whoever comes when even the queue is full is told at once. */
export class Turns {
  readonly #most: number;
  readonly #longest: number;
  #working = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number, longest: number) {
    this.#most = most;
    this.#longest = longest;
  }

  /** Resolves to true when it is the caller's turn, to false when there is no room; true must be given back by `leave`. */
  async take(signal: AbortSignal): Promise<boolean> {
    if (this.#working < this.#most) {
      this.#working += 1;
      return true;
    }
    if (this.#waiting.length >= this.#longest || signal.aborted) return false;
    return new Promise((resolve) => {
      const come = () => {
        signal.removeEventListener('abort', go);
        resolve(true);
      };
      const go = () => {
        const at = this.#waiting.indexOf(come);
        if (at !== -1) this.#waiting.splice(at, 1);
        resolve(false);
      };
      this.#waiting.push(come);
      signal.addEventListener('abort', go, { once: true });
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#working -= 1;
    else next();
  }
}
