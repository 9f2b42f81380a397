import type { CallMetrics } from '../metrics.ts';
import { Book, type Kept } from './book.ts';
import { Counters } from './counters.ts';
import { type Figures, figuresOf } from './figures.ts';
import { Run, type RunFigures } from './run.ts';
import { DEFAULT_MAX_PREFIXES, type RetentionOptions, retentionFor } from './retention.ts';

/** The figures of the last seconds. */
export interface WindowFigures extends Figures {
  /** The seconds that they are complete for: less than what was asked where older calls are not kept apart. */
  readonly covers: number;
}

/** The figures of one prefix. */
export interface PrefixFigures extends Figures {
  /** The name that its latest named call gave. */
  readonly name: string | null;
}

/** Sums that never fall: by what a call says of itself, and none of them is ever evicted. */
export interface Series {
  readonly name: string;
  readonly provider: string;
  readonly model: string;
  readonly figures: Figures;
}

/** Series beyond so many are one from the first call on. */
const MOST_SERIES = 500;

/** Under which evicted prefixes are summed up, and calls whose prefix is not known. */
const OTHER = 'other';
const UNKNOWN = 'unknown';

const MOST_RUNS = 1_000;

/** All figures. Bounded: prefixes beyond the maximum, and idle ones, are folded into `other`. */
export class Ledger {
  readonly #options: RetentionOptions;
  readonly #most: number;
  /** In the order of their latest calls, the longest idle first. */
  #books = new Map<string, Book>();
  #totals = new Counters();
  #other: Book;
  readonly #series = new Map<
    string,
    { readonly labels: readonly string[]; readonly sums: Counters }
  >();
  #runs = new Map<string, Run>();
  #sequence = 0;
  /** Until then no prefix can have become idle. */
  #noneIdleUntil = Infinity;

  constructor(options: RetentionOptions = {}) {
    this.#options = options;
    this.#most = Math.max(1, options.maxPrefixes ?? DEFAULT_MAX_PREFIXES);
    this.#other = new Book(retentionFor(null, options), null);
  }

  /** The book of a prefix, without making one. */
  book(prefixId: string | null): Book | undefined {
    return this.#books.get(prefixId ?? UNKNOWN);
  }

  /** Writes a call down at `now` that ended at `at`, in milliseconds: a log holds calls of other days. */
  add(call: CallMetrics, at: number, now: number): Book {
    const key = call.prefixId ?? UNKNOWN;
    const book =
      this.#books.get(key) ?? new Book(retentionFor(call.name, this.#options), call.name);
    book.name = call.name ?? book.name;
    book.add({ call, at, sequence: this.#sequence++ });
    this.#books.delete(key);
    this.#books.set(key, book);
    this.#totals.add(call);
    this.#seriesOf(call).add(call);
    if (call.run !== null) this.#addToRun(call.run, call, at);
    book.touched = now;
    this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
    this.#evict(now);
    return book;
  }

  aggregate(): Figures {
    return figuresOf(this.#totals);
  }

  byPrefix(): Map<string, PrefixFigures> {
    const found = new Map<string, PrefixFigures>();
    for (const [key, { totals, name }] of this.#books)
      found.set(key, { ...figuresOf(totals), name });
    if (this.#other.totals.calls > 0)
      found.set(OTHER, { ...figuresOf(this.#other.totals), name: null });
    return found;
  }

  /** Figures of the calls that ended at `moment` or later, and since when these are all of them. */
  since(moment: number): { readonly figures: Figures; readonly complete: number } {
    const sums = new Counters();
    let complete = moment;
    for (const book of [...this.#books.values(), this.#other])
      complete = Math.max(complete, book.addSince(moment, sums));
    return { figures: figuresOf(sums), complete };
  }

  run(id: string): RunFigures {
    return (this.#runs.get(id) ?? new Run()).figures();
  }

  /** Sums by name, provider and model. */
  series(): readonly Series[] {
    return [...this.#series.values()].map(({ labels, sums }) => {
      const [name = '', provider = '', model = ''] = labels;
      return { name, provider, model, figures: figuresOf(sums) };
    });
  }

  #seriesOf({ name, provider, model }: CallMetrics): Counters {
    const labels = [name ?? '', provider ?? '', model ?? ''];
    const key = labels.join('\0');
    const known = this.#series.get(key);
    if (known !== undefined) return known.sums;
    const isOther = this.#series.size >= MOST_SERIES;
    const place = isOther ? OTHER : key;
    const made = this.#series.get(place) ?? {
      labels: isOther ? [OTHER, OTHER, OTHER] : labels,
      sums: new Counters(),
    };
    this.#series.set(place, made);
    return made.sums;
  }

  /** The kept calls, the earliest first. */
  calls(): readonly CallMetrics[] {
    const kept: Kept[] = [...this.#books.values(), this.#other].flatMap((book) => book.calls());
    return kept.toSorted((a, b) => a.sequence - b.sequence).map(({ call }) => call);
  }

  reset(): void {
    this.#books = new Map();
    this.#totals = new Counters();
    this.#other = new Book(retentionFor(null, this.#options), null);
    this.#runs = new Map();
  }

  #addToRun(id: string, call: CallMetrics, at: number): void {
    const run = this.#runs.get(id) ?? new Run();
    run.add(call, at);
    this.#runs.delete(id);
    this.#runs.set(id, run);
    if (this.#runs.size <= MOST_RUNS) return;
    const oldest = this.#runs.keys().next();
    if (oldest.done !== true) this.#runs.delete(oldest.value);
  }

  #evict(now: number): void {
    for (const [key, book] of this.#books) {
      if (this.#books.size <= this.#most) break;
      this.#fold(key, book);
    }
    // Names have times of their own: any of the books may be the next one.
    if (now <= this.#noneIdleUntil) return;
    this.#noneIdleUntil = Infinity;
    for (const [key, book] of this.#books) {
      if (now > idleFrom(book)) this.#fold(key, book);
      else this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
    }
  }

  #fold(key: string, book: Book): void {
    this.#books.delete(key);
    this.#other.absorb(book);
  }
}

/** After which moment a prefix is idle, in milliseconds. */
function idleFrom({ touched, retention }: Book): number {
  return touched + retention.idleTtlMs;
}
