/** A map that forgets its oldest entries, so that a playground left running for weeks stays small. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #most: number;
  readonly #forgotten: (key: K, value: V) => void;

  /** @param most the number of entries kept, at least 1. */
  constructor(most: number, forgotten: (key: K, value: V) => void = () => {}) {
    super();
    this.#most = most;
    this.#forgotten = forgotten;
  }

  override set(key: K, value: V): this {
    super.set(key, value);
    while (this.size > this.#most) {
      const [oldest] = this.entries();
      if (!oldest) break;
      this.delete(oldest[0]);
      this.#forgotten(...oldest);
    }
    return this;
  }
}
