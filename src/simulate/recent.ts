/** A map that forgets what was set longest ago, so that a long play needs no more memory than a short one. */
export class Recent<Value> {
  readonly #values = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = Math.max(1, most);
  }

  get(key: string): Value | undefined {
    return this.#values.get(key);
  }

  /** Sets a value anew, or again: what is set again is forgotten last. */
  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.#most) return;
    const oldest = this.#values.keys().next();
    if (oldest.done !== true) this.#values.delete(oldest.value);
  }
}
