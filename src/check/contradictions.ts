import type { SimulatedRequest } from '../cache/play/simulation.ts';
import type { Contradiction } from '../request/provider/assumptions.ts';
import { cacheModelOf } from '../request/provider/cache-model.ts';
import type { ReadLine } from './trace-input.ts';

/** Measurements that contradict what a trace gives, told where it came to what they are about. */
export class Contradictions {
  /** By the request's place in the trace; of most there are none. */
  readonly #known = new Map<number, Contradiction>();

  add({ index, segmented }: Pick<ReadLine, 'index' | 'segmented'>): void {
    const { contradicted } = cacheModelOf(segmented);
    // An explicit cache is read whole: no measurement says otherwise.
    if (contradicted !== undefined && (segmented.stored ?? null) === null)
      this.#known.set(index, contradicted);
  }

  /** The sentences for those requests that were read, or missed, as a measurement says otherwise. */
  notes(requests: readonly SimulatedRequest[]): readonly string[] {
    const notes = new Set<string>();
    for (const { index, read, expected } of requests) {
      const known = this.#known.get(index);
      if (known === undefined) continue;
      const { when, under = Infinity, note } = known;
      if (when === 'read' ? read > 0 && read < under : expected > read) notes.add(note);
    }
    return [...notes];
  }
}
