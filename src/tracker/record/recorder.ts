import { type Cost, costOf } from '../../cache/prices/cost-of.ts';
import { type Billing, PLAIN_BILLING } from '../../cache/usage/billing.ts';
import type { Json } from '../../json/value.ts';
import { billedOf } from '../../cache/usage/billed.ts';
import { lifeOf } from '../../cache/expected/lifetime.ts';
import { type Usage, inputTokens, withRead } from '../../cache/usage/usage.ts';
import { Ledger } from '../book/ledger.ts';
import type { Channel } from '../channel.ts';
import type { CallMetrics } from '../metrics.ts';
import type { TrackerOptions } from '../options.ts';
import { type Service, serviceOf } from '../service.ts';
import { type RequestIdentity, NO_IDENTITY } from './identity.ts';
import { sectionIds, turnOf } from './sections.ts';
import { Judge, type Judged, UNJUDGED } from './judge.ts';

/** An attempt that ended. Times are milliseconds since 1970. */
export interface Ended {
  readonly identity: RequestIdentity;
  /** What calls are compared with each other: those of one site are versions of its prompts. */
  readonly site: string;
  readonly name: string | null;
  /** The conversation, where it is known. */
  readonly session: string | null;
  readonly tags: Readonly<Record<string, string>> | null;
  /** Its number in the tracker, and that of the call that it repeats. */
  readonly seq: number;
  readonly repeats: number | null;
  readonly run: string | null;
  readonly start: number;
  readonly firstByte: number | null;
  /** When the first piece came that says something; null for an answer that came whole. */
  readonly firstToken: number | null;
  readonly streamed: boolean | null;
  readonly end: number | null;
  readonly usage: Usage | null;
  /** The provider's own usage, for what the one form leaves out. */
  readonly raw: Json | undefined;
  readonly billing: Billing;
  readonly model: string | null;
  readonly attempt: number;
  readonly requestId: string | null;
  readonly status: number | null;
  readonly error: string | null;
  readonly partial: boolean;
  readonly diagnostics: Json;
}

/** What was written down. */
export interface Recorded {
  readonly call: CallMetrics;
  /** Whether it is to be said that it read too little. */
  readonly alerts: boolean;
  /** Which prompt it is a version of, by a number; null where that is not known. */
  readonly family: number | null;
}

/** What tells the calls of this process from those of others. */
const INSTANCE = Math.floor(Math.random() * 0x1_0000_0000)
  .toString(16)
  .padStart(8, '0');

/** Trackers of this process so far: each counts its own calls. */
let trackers = 0;

/** Turns ended attempts into metrics and writes them down. Everything here is deterministic. */
export class Recorder {
  readonly ledger: Ledger;
  readonly threshold: number;
  /** What stands in front of the numbers of its calls, so that no other tracker's call has the same id. */
  readonly #origin = `${INSTANCE}.${(trackers += 1)}`;
  readonly #judge: Judge;
  readonly #service: Service;
  /** Null where nobody takes the hashes that it is for. */
  readonly #salt: string | null;
  readonly #options: TrackerOptions;
  readonly #channel: Channel;

  constructor(options: TrackerOptions, channel: Channel) {
    this.ledger = new Ledger(options.retention);
    this.threshold = options.missAlertThreshold ?? 0.6;
    this.#judge = new Judge(this.threshold);
    this.#service = serviceOf(options.service);
    const isTold = (options.exporters ?? []).length > 0;
    this.#salt = isTold ? (options.salt ?? this.#service.service ?? '') : null;
    this.#options = options;
    this.#channel = channel;
  }

  /** @param now the time of recording, which for a log is not that of the call */
  record(ended: Ended, now: number): Recorded {
    const { identity, usage } = ended;
    const judged = usage === null ? null : this.#judge.of(ended, usage);
    const head = headOf(identity);
    const drift = this.#drifted(identity, head);
    const call = this.#metrics(ended, judged, drift);
    const book = this.ledger.add(call, ended.end ?? ended.start, now);
    if (head !== null) book.head = head;
    return { call, alerts: judged?.alerts ?? false, family: judged?.family ?? null };
  }

  #drifted({ prefixId }: RequestIdentity, head: string | null): boolean {
    if (prefixId === null || head === null) return false;
    const before = this.ledger.book(prefixId)?.head ?? null;
    return before !== null && before !== head;
  }

  #metrics(ended: Ended, judged: Judged | null, keyOrderDrift: boolean): CallMetrics {
    const { identity, usage } = ended;
    const cost = usage === null ? null : this.#cost(ended, usage);
    const total = usage === null ? 0 : inputTokens(usage);
    const { headChanged, doubleWrite, isMiss, reason, changed } = judged ?? UNJUDGED;
    const expected = judged?.expected ?? null;
    const read = usage?.read ?? null;
    const service = this.#service;
    return {
      id: `${this.#origin}-${ended.seq}`,
      seq: ended.seq,
      instance: INSTANCE,
      service: service.service,
      env: service.env,
      version: service.version,
      commit: service.commit,
      site: ended.site,
      retryOf: ended.repeats === null ? null : `${this.#origin}-${ended.repeats}`,
      session: ended.session,
      turn: identity.chain === null ? null : turnOf(identity.chain),
      tags: ended.tags,
      operation: identity.operation,
      at: new Date(ended.start).toISOString(),
      name: ended.name,
      run: ended.run,
      provider: identity.provider,
      model: identity.model ?? ended.model,
      servedModel: ended.model,
      serviceTier: ended.billing.tier,
      batch: ended.billing.tier === 'batch',
      geo: ended.billing.geo,
      host: ended.billing.host ?? null,
      prefixTokens: usage === null ? null : usage.read + usage.write,
      ttl: identity.chain === null ? null : lifeOf(identity.chain),
      prefixId: identity.prefixId,
      wireId: identity.wireId,
      sections: this.#salt === null ? null : sectionIds(identity, this.#salt),
      uncached: usage?.uncached ?? null,
      read,
      write: usage?.write ?? null,
      write1h: usage?.write1h ?? null,
      output: usage?.output ?? null,
      expected,
      hitRatio: read === null || total === 0 ? null : read / total,
      prefixHitRatio:
        read === null || expected === null || expected === 0
          ? null
          : Math.min(read, expected) / expected,
      costUsd: cost?.costUsd ?? null,
      priceSource: cost?.priceSource ?? null,
      priceNote: cost?.priceNote ?? null,
      providerCostUsd: billedOf(ended.raw).costUsd,
      costSavedUsd: cost?.savedUsd ?? null,
      latencyMs: ended.end === null ? null : ended.end - ended.start,
      ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
      streamed: ended.streamed,
      ttftMs: ended.firstToken === null ? null : ended.firstToken - ended.start,
      attempt: ended.attempt,
      requestId: ended.requestId,
      status: ended.status,
      error: ended.error,
      missReason: reason,
      changed,
      headChanged,
      doubleWrite,
      isMiss,
      threshold: this.threshold,
      lostUsd: isMiss ? this.#lost(ended, cost?.costUsd ?? null, expected ?? 0) : 0,
      keyOrderDrift,
      partial: ended.partial,
      diagnostics: ended.diagnostics,
    };
  }

  #lost(ended: Ended, costUsd: number | null, expected: number): number | null {
    if (costUsd === null || ended.usage === null) return null;
    const best = this.#cost(ended, withRead(ended.usage, expected));
    return best.costUsd === null ? null : costUsd - best.costUsd;
  }

  #cost(ended: Ended, usage: Usage): Cost {
    const { identity, start, raw, billing } = ended;
    const cost = costOf(usage, {
      tier: billing.tier,
      geo: billing.geo,
      speed: billing.speed,
      host: billing.host ?? null,
      webSearches: billing.webSearches ?? 0,
      tools: billing.tools ?? [],
      provider: identity.provider,
      model: identity.model,
      servedModel: ended.model,
      at: new Date(start),
      pricing: this.#options.pricing,
      raw,
    });
    if (cost.priceNote !== null) {
      const model = ended.model ?? identity.model ?? '';
      const words = `The cost of '${model}' is null: ${cost.priceNote}. Give its prices in \`pricing\`.`;
      this.#channel.once('unknown-model', `${model}\0${cost.priceNote}`, words);
    }
    return cost;
  }
}

function headOf({ chain }: RequestIdentity): string | null {
  if (chain === null) return null;
  const last = chain.sections.findLastIndex(
    (section) => section === 'tools' || section === 'system',
  );
  return last === -1 ? null : (chain.chain[last]?.slice(0, 16) ?? null);
}

/** An attempt of which nothing is known yet. */
export const NOTHING = {
  identity: NO_IDENTITY,
  name: null,
  session: null,
  tags: null,
  repeats: null,
  run: null,
  firstByte: null,
  firstToken: null,
  streamed: null,
  end: null,
  usage: null,
  raw: undefined,
  billing: PLAIN_BILLING,
  model: null,
  attempt: 1,
  requestId: null,
  status: null,
  error: null,
  partial: false,
  diagnostics: null,
} as const;
