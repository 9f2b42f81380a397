import type { RecordedTokens, TracedRequest } from '../cache/play/simulation.ts';
import type { Held } from '../render/sources/source.ts';
import type { Segmented } from '../request/provider/provider.ts';
import type { Beside } from './beside.ts';
import type { Size } from './open-conversations.ts';

/** A trace to be played. */
export interface TraceInput {
  /** What the trace is called in errors, usually its path. */
  readonly name: string;
  /** Requests of a recording, which is read as a whole. */
  readonly recorded?: Held | undefined;
  /** Its lines in order; they are read one after another, and none is kept. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Win over what the lines say. */
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  /** Exact token counts, for lines without `unitTokens`, and what is said of models. */
  readonly beside?: Beside | undefined;
  /** Whose prices hold for requests without a date. */
  readonly now: Date;
}

/** A line of a trace, cut into units and counted. */
export interface ReadLine {
  /** Which request of the trace it is. */
  readonly index: number;
  readonly line: number;
  /** What tells its conversation apart; null for one that belongs to none. */
  readonly conversation: string | null;
  /** Whose it is, as far as the line says so: its prompt, case and side. */
  readonly owner: string;
  /** Whose entries it sees, as the line says; '' where it says nothing. */
  readonly namespace: string;
  readonly segmented: Segmented;
  /** Tokens of each unit. */
  readonly tokens: readonly number[];
  /** How much its conversation takes to hold. */
  readonly held: Size;
  /** What the provider reported; null without a usage that can be read. */
  readonly recorded: RecordedTokens | null;
  readonly price: TracedRequest['price'];
}
