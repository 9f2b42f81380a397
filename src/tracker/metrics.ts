import type { MissReason } from '../cache/miss.ts';
import type { Json } from '../json/value.ts';
import type { Section } from '../request/unit.ts';
import type { ProviderId } from '../request/provider/provider.ts';

/** A hash of each section; null for one that is empty. Of the messages those that are cached. */
export interface SectionIds {
  readonly tools: string | null;
  readonly system: string | null;
  readonly messages: string | null;
}

/** What one attempt of one call did. Numbers that are not known are null, never 0 and never NaN. */
export interface CallMetrics {
  /** Unique among all processes: that of the tracker, and the call's number in it. */
  readonly id: string;
  readonly seq: number;
  /** The `id` of the call that missed, where a policy made this one because of it. */
  readonly retryOf: string | null;
  /** The process, and what it runs (`Service`). */
  readonly instance: string;
  readonly service: string | null;
  readonly env: string | null;
  readonly version: string | null;
  readonly commit: string | null;
  /** What calls are compared within: a name, or a client that nobody named. */
  readonly site: string;
  /** The conversation, where it was said. */
  readonly session: string | null;
  /** Which turn of its conversation it is: how often the assistant has spoken in it. */
  readonly turn: number | null;
  /** Whatever its sender says of it. */
  readonly tags: Readonly<Record<string, string>> | null;
  /** What is done, in the words of OpenTelemetry: `chat`, `generate_content`. */
  readonly operation: string | null;
  /** When it was sent, as an ISO time. */
  readonly at: string;
  readonly name: string | null;
  readonly run: string | null;
  readonly provider: ProviderId | null;
  readonly model: string | null;
  /** The model that answered, as the response names it. */
  readonly servedModel: string | null;
  readonly serviceTier: string | null;
  readonly batch: boolean;
  readonly geo: string | null;
  /** The host that it was sent to, where that is known. */
  readonly host: string | null;
  /** Tokens up to its last breakpoint: read and written. */
  readonly prefixTokens: number | null;
  /** Seconds that what it left lives. */
  readonly ttl: number | null;
  /** Which prefix it is; `fingerprint(request)`. */
  readonly prefixId: string | null;
  /**
   * Short hashes of the sections as they were written, for telling which one differs between processes; salted
   * with the service's name or `salt`, since a short text could be guessed. Null without an exporter that takes it.
   */
  readonly sections: SectionIds | null;
  /** Exactly which bytes: the same prefix id under two wire ids is a drift of the order of keys. */
  readonly wireId: string | null;
  readonly uncached: number | null;
  readonly read: number | null;
  /** All tokens written, and the part of them with the provider's longer life. */
  readonly write: number | null;
  readonly write1h: number | null;
  readonly output: number | null;
  /** E: tokens that could have been read; 0 for a cold start. */
  readonly expected: number | null;
  /** The token hit ratio: read / (uncached + read + write). */
  readonly hitRatio: number | null;
  /** min(read, expected) / expected. */
  readonly prefixHitRatio: number | null;
  readonly costUsd: number | null;
  /** Whose price that is, and why there is none. */
  readonly priceSource: string | null;
  readonly priceNote: string | null;
  /** What the provider itself says that it cost. */
  readonly providerCostUsd: number | null;
  /** Against the same request without any cache; negative for a write that nobody has read yet. */
  readonly costSavedUsd: number | null;
  readonly latencyMs: number | null;
  /** Until the headers of the response came. */
  readonly ttfbMs: number | null;
  /** Whether the answer came in pieces, and until the first of them that says something. */
  readonly streamed: boolean | null;
  readonly ttftMs: number | null;
  /** 1 for the first attempt of a call. */
  readonly attempt: number;
  readonly requestId: string | null;
  readonly status: number | null;
  /** The provider's type of the error, `aborted`, or the name of what was thrown. */
  readonly error: string | null;
  readonly missReason: MissReason | null;
  /** The first section that differs from the request before, where that is the reason. */
  readonly changed: Section | null;
  /** Content of earlier calls comes again, and no equal prefix leads to it: part of `expected` is owed so. */
  readonly headChanged: boolean;
  /** Tokens that another call was writing already when this one was sent, and that it wrote again. */
  readonly doubleWrite: number;
  /** It could have read something, and read less than `threshold` of it. */
  readonly isMiss: boolean;
  readonly threshold: number;
  /** What it would have cost less, had it read all of that; 0 where it did, null where no price is known. */
  readonly lostUsd: number | null;
  /** The same prefix came with its keys in another order than before. */
  readonly keyOrderDrift: boolean;
  /** The response was not read to its end: output and cost are what was known by then. */
  readonly partial: boolean;
  /** Anthropic's `diagnostics`, OpenAI's `prompt_cache_diagnostics`, as they came. */
  readonly diagnostics: Json;
}

/** The members of a call that are summed up. */
export type SummedCall = Pick<
  CallMetrics,
  | 'id'
  | 'instance'
  | 'session'
  | 'run'
  | 'version'
  | 'commit'
  | 'retryOf'
  | 'name'
  | 'model'
  | 'ttl'
  | 'prefixId'
  | 'sections'
  | 'uncached'
  | 'read'
  | 'write'
  | 'write1h'
  | 'output'
  | 'expected'
  | 'costUsd'
  | 'costSavedUsd'
  | 'latencyMs'
  | 'ttfbMs'
  | 'error'
  | 'missReason'
  | 'changed'
  | 'headChanged'
  | 'doubleWrite'
  | 'isMiss'
  | 'lostUsd'
  | 'keyOrderDrift'
>;
