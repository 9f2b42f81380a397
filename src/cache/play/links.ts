import { sha256 } from '../../request/hash.ts';

/** Links that are remembered; beyond it memory begins anew. */
const MOST = 20_000;

/**
 * Hash chains, as `chainOf` of a namespace and then the units. Links that are known are taken from memory:
 * equal beginnings are hashed once and share their strings.
 */
export class Links {
  #next = new Map<string, Map<string, string>>();
  #count = 0;

  chain(namespace: string, hashes: readonly string[]): readonly string[] {
    if (this.#count > MOST) {
      this.#next = new Map();
      this.#count = 0;
    }
    let link = namespace;
    return hashes.map((hash) => (link = this.#after(link, hash)));
  }

  #after(link: string, hash: string): string {
    let next = this.#next.get(link);
    if (next === undefined) this.#next.set(link, (next = new Map<string, string>()));
    const known = next.get(hash);
    if (known !== undefined) return known;
    const made = sha256(`${link}\0${hash}`);
    next.set(hash, made);
    this.#count += 1;
    return made;
  }
}
