import { LIMITS } from '../../limits.ts';
import { objectId } from './object-id.ts';
import type { ObjectFormat } from './object-id.ts';
import type { ObjectStore } from './objects.ts';
import type { PartialClone } from './partial-clone.ts';

/** The contents of a file, or why there are none. */
export type Contents =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'oversized'; readonly size: number }
  /** `reason`: why it could not be fetched either; null where that was not tried. */
  | { readonly kind: 'missing'; readonly reason: string | null }
  | { readonly kind: 'broken'; readonly reason: string };

/**
 * Blobs by object id. One that stands on both sides is read once, however many ask for it at the same
 * time; no more than LIMITS.blobCacheBytes are held. The bytes are shared: nobody may change them.
 */
export class Blobs {
  readonly #store: ObjectStore;
  readonly #format: ObjectFormat;
  readonly #partial: PartialClone;
  readonly #budget: number;
  readonly #known = new Map<string, Promise<Contents>>();
  /** Those that have arrived, by size, the one used longest ago first. */
  readonly #held = new Map<string, number>();
  #bytes = 0;

  constructor(
    store: ObjectStore,
    format: ObjectFormat,
    partial: PartialClone,
    budget: number = LIMITS.blobCacheBytes,
  ) {
    this.#store = store;
    this.#partial = partial;
    this.#format = format;
    this.#budget = budget;
  }

  /** @throws GuardError (usage) when git cannot be started. */
  async read(oid: string): Promise<Contents> {
    const known = this.#known.get(oid);
    const promise = known ?? this.#fetch(oid);
    if (known === undefined) this.#known.set(oid, promise);
    try {
      const contents = await promise;
      this.#touch(oid, contents.kind === 'bytes' ? contents.bytes.length : 0);
      return contents;
    } catch (error) {
      this.#known.delete(oid);
      throw error;
    }
  }

  async #fetch(oid: string): Promise<Contents> {
    let answer = await this.#store.ask(oid);
    if (answer.kind === 'missing') {
      const supplied = await this.#partial.supply(oid);
      if (supplied === null || !supplied.ok)
        return { kind: 'missing', reason: supplied?.reason ?? null };
      answer = await this.#store.ask(oid);
    }
    if (answer.kind === 'missing') return { kind: 'missing', reason: 'the remote lacks it too' };
    if (answer.kind !== 'object') return answer;
    if (answer.type !== 'blob')
      return { kind: 'broken', reason: `it is a ${answer.type}, not a file` };
    // git checks its own compression, not the id; a damaged or forged object must not pass for this one.
    if (objectId(this.#format, 'blob', answer.bytes) !== oid)
      return { kind: 'broken', reason: 'its contents do not match its id' };
    return { kind: 'bytes', bytes: answer.bytes };
  }

  #touch(oid: string, size: number): void {
    if (!this.#known.has(oid)) return;
    if (!this.#held.delete(oid)) this.#bytes += size;
    this.#held.set(oid, size);
    for (const [oldest, weight] of this.#held) {
      if (this.#bytes <= this.#budget) return;
      this.#held.delete(oldest);
      this.#known.delete(oldest);
      this.#bytes -= weight;
    }
  }
}
