import { LIMITS } from '../limits.ts';
import type { Order } from '../render/conversations/order.ts';
import type { SentRequest } from '../render/sources/sent-request.ts';

/** A line of a trace as it was read. */
export interface TraceEntry {
  readonly sent: SentRequest;
  /** Which request of the trace it is. */
  readonly index: number;
  readonly line: number;
  /** Code units of the line. */
  readonly size: number;
}

/** Code units of lines that wait: all that `check` reads of a trace, so that both order it alike. */
const MOST_WAITING = LIMITS.fileBytes;

/** A line in whose place another one of its session may come. */
interface Place {
  readonly session: Session | null;
  readonly entry: TraceEntry;
}

/**
 * Puts the lines of each session into the order of their turns (or times, `Order`), in the places that the
 * session has in the trace. A line waits until 16 MB stand behind it: what comes later than that follows
 * where it stands.
 */
export class TurnOrder {
  readonly #sessions = new Map<string, Session>();
  /** What has gone is null: a line holds a whole conversation. */
  #places: (Place | null)[] = [];
  #first = 0;
  #waiting = 0;
  #late: TraceEntry | null = null;

  /** The first line that came too late for its place; null where all stand in order. */
  get late(): TraceEntry | null {
    return this.#late;
  }

  /** Takes the next line of the trace; returns what need not wait any longer. */
  add(entry: TraceEntry): readonly TraceEntry[] {
    const { prompt, case: name, side, session } = entry.sent;
    if (session === null && this.#first === this.#places.length) return [entry];
    const key = JSON.stringify([prompt, name, side, session]);
    const own = session === null ? null : (this.#sessions.get(key) ?? new Session());
    if (own !== null) {
      this.#sessions.set(key, own);
      if (own.add(entry)) this.#late ??= entry;
    }
    this.#places.push({ session: own, entry });
    this.#waiting += entry.size;
    const due: TraceEntry[] = [];
    while (this.#waiting > MOST_WAITING) due.push(...this.#next());
    return due;
  }

  /** What still waits, once the trace is over. */
  *rest(): Generator<TraceEntry> {
    while (this.#first < this.#places.length) yield* this.#next();
  }

  #next(): readonly TraceEntry[] {
    const place = this.#places[this.#first] ?? null;
    if (place === null) return [];
    this.#places[this.#first] = null;
    this.#first += 1;
    if (this.#first > 1_000 && this.#first * 2 > this.#places.length) {
      this.#places = this.#places.slice(this.#first);
      this.#first = 0;
    }
    this.#waiting -= place.entry.size;
    return [place.session?.next() ?? place.entry];
  }
}

/** What lines are put in order by. */
interface Placed extends Pick<TraceEntry, 'index'> {
  readonly sent: Pick<SentRequest, 'turn' | 'at'>;
}

/** The lines of one session that wait. */
class Session {
  #entries: (TraceEntry | null)[] = [];
  #first = 0;
  #by: Order | null = 'turn';
  #hasTurns = true;
  #hasTimes = true;
  /** What the line that went last was ordered by: no more of it, a session may be silent for the rest of the trace. */
  #last: Placed | null = null;

  /** Whether the line comes too late for its place. */
  add(entry: TraceEntry): boolean {
    this.#hasTurns &&= entry.sent.turn !== null;
    this.#hasTimes &&= entry.sent.at !== null;
    const by = this.#hasTurns ? 'turn' : this.#hasTimes ? 'at' : null;
    if (by !== this.#by) {
      this.#by = by;
      this.#entries = this.#entries
        .slice(this.#first)
        .filter((each) => each !== null)
        .toSorted((a, b) => this.#compare(a, b));
      this.#first = 0;
    }
    this.#entries.splice(this.#placeOf(entry), 0, entry);
    return this.#last !== null && this.#compare(this.#last, entry) > 0;
  }

  /** The first of them. */
  next(): TraceEntry | null {
    const entry = this.#entries[this.#first] ?? null;
    this.#entries[this.#first] = null;
    this.#first += 1;
    if (this.#first > 1_000 && this.#first * 2 > this.#entries.length) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
    if (entry !== null)
      this.#last = { index: entry.index, sent: { turn: entry.sent.turn, at: entry.sent.at } };
    return entry;
  }

  #placeOf(entry: TraceEntry): number {
    let [low, high] = [this.#first, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#entries[middle] ?? null;
      if (other !== null && this.#compare(other, entry) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #compare(a: Placed, b: Placed): number {
    const by = this.#by;
    if (by === null) return a.index - b.index;
    return (a.sent[by] ?? 0) - (b.sent[by] ?? 0) || a.index - b.index;
  }
}
