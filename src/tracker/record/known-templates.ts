import type { Segmented } from '../../request/provider/provider.ts';
import type { Shape } from './shape.ts';
import { type Cut, type Template, templateOf } from './templates.ts';

/** Code units of all keys that are remembered; beyond it memory begins anew. */
const MOST_KEPT = 1_000_000;

/**
 * Templates by the shapes of requests. Most calls of a service differ from those before them in what was asked:
 * they are neither cut nor hashed again but for that. A shape that comes once is no template: conversations have a
 * new one with each turn.
 */
export class Templates {
  /** False for a shape that came once, null for one that makes no template. */
  readonly #known = new Map<string, Template | null | false>();
  #kept = 0;

  get(key: string): Template | null {
    const found = this.#known.get(key);
    return found === undefined || found === false ? null : found;
  }

  /** @param marked the request with marks for its texts, cut; null where it is no request then */
  learn(key: string, { texts }: Shape, cut: Cut | null, marked: () => Segmented | null): void {
    const before = this.#known.get(key);
    if (before === undefined) {
      this.#kept += key.length;
      if (this.#kept > MOST_KEPT) {
        this.#known.clear();
        this.#kept = key.length;
      }
      this.#known.set(key, false);
      return;
    }
    if (before !== false) return;
    const shown = cut === null ? null : marked();
    this.#known.set(key, cut === null || shown === null ? null : templateOf(cut, texts, shown));
  }
}
