import type { SeenAddress } from './recording.ts';

/** More kinds than any message can name; a client that makes up paths must not fill the memory. */
const KINDS = 200;
const LENGTH = 300;

/** Counts the requests that came in, by method, host and path. */
export class SeenAddresses {
  readonly #seen = new Map<string, SeenAddress>();

  add(method: string, host: string, path: string, known: boolean): void {
    const [where, what] = [host.slice(0, LENGTH), path.slice(0, LENGTH)];
    const key = JSON.stringify([method, where, what]);
    const before = this.#seen.get(key);
    if (before === undefined && this.#seen.size >= KINDS) return;
    const count = (before?.count ?? 0) + 1;
    this.#seen.set(key, { method, host: where, path: what, known, count });
  }

  /** In the order in which they came first. */
  list(): readonly SeenAddress[] {
    return [...this.#seen.values()];
  }
}
