/**
 * A map that forgets what was not used for longest, so that a long play needs no more memory than a short
 * one. Two generations: what is used moves into the younger one, and when that is full the older one goes.
 * It holds at least the `most` last used values, and at most twice as many.
 */
export class Recent<Value, Key = string> {
  readonly #most: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = Math.max(1, most);
  }

  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: Key, value: Value): void {
    this.#young.set(key, value);
    if (this.#young.size < this.#most) return;
    this.#old = this.#young;
    this.#young = new Map();
  }
}
