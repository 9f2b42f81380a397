import { Churn } from '../../cache/expected/churn.ts';
import { PrefixIndex } from '../../cache/expected/prefix-index.ts';
import { type Cost, costOf } from '../../cache/prices/cost-of.ts';
import { type Billing, PLAIN_BILLING } from '../../cache/usage/billing.ts';
import type { Json } from '../../json/value.ts';
import { type Usage, inputTokens, withRead } from '../../cache/usage/usage.ts';
import { Ledger } from '../book/ledger.ts';
import type { Channel } from '../channel.ts';
import type { CallMetrics } from '../metrics.ts';
import type { TrackerOptions } from '../options.ts';
import { type RequestIdentity, NO_IDENTITY } from './identity.ts';
import { type Miss, missOf } from './miss.ts';
import { type Reference, referenceOf } from './reference.ts';

/** An attempt that ended. Times are milliseconds since 1970. */
export interface Ended {
  readonly identity: RequestIdentity;
  /** What calls are compared with each other for churn. */
  readonly site: string;
  readonly name: string | null;
  readonly run: string | null;
  readonly start: number;
  readonly firstByte: number | null;
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
  /** It read less of what it could have than the threshold asks for. */
  readonly isMiss: boolean;
  /** What it would have cost less, had it read all of that; null where no price is known. */
  readonly lostUsd: number | null;
}

interface Judged {
  readonly expected: number;
  readonly miss: Miss;
  readonly churning: boolean;
}

/** Turns ended attempts into metrics and writes them down. Everything here is deterministic. */
export class Recorder {
  readonly ledger: Ledger;
  readonly threshold: number;
  readonly #index = new PrefixIndex();
  readonly #sites = new Churn<Reference>({ sites: 1_000, prefixes: 200 });
  readonly #options: TrackerOptions;
  readonly #channel: Channel;

  constructor(options: TrackerOptions, channel: Channel) {
    this.ledger = new Ledger(options.retention);
    this.threshold = options.missAlertThreshold ?? 0.6;
    this.#options = options;
    this.#channel = channel;
  }

  /** @param now the time of recording, which for a log is not that of the call */
  record(ended: Ended, now: number): Recorded {
    const { identity, usage } = ended;
    const judged = usage === null ? null : this.#judge(ended, usage);
    const head = headOf(identity);
    const drift = this.#drifted(identity, head);
    const call = this.#metrics(ended, judged, drift);
    const isMiss =
      judged !== null && usage !== null && judged.expected > 0
        ? usage.read < this.threshold * judged.expected
        : false;
    const book = this.ledger.add(call, isMiss, ended.end ?? ended.start, now);
    if (head !== null) book.head = head;
    const lostUsd = isMiss ? this.#lost(ended, call) : 0;
    return { call, isMiss, lostUsd };
  }

  #judge(ended: Ended, usage: Usage): Judged {
    const { identity, site } = ended;
    const { chain, prefixId } = identity;
    const cold: Judged = { expected: 0, miss: { reason: null, changed: null }, churning: false };
    if (chain === null || prefixId === null) return cold;
    const at = ended.start / 1000;
    const readable = (ended.firstByte ?? ended.start) / 1000;
    const { churning, before } = this.#sites.visit(site, prefixId, chain, at);
    const found = this.#index.expected(chain, at);
    const outOfReach = found.tokens > 0 ? null : this.#index.outOfReach(chain, at);
    this.#index.leave(chain, usage, at, readable);
    const reference = this.#leave(ended, usage, at, readable);
    const head = churning ? headTokens(before, reference) : 0;
    const expected = Math.max(head, found.tokens);
    const miss = missOf({ request: chain, usage, expected: found, before, outOfReach, at });
    return { expected, miss, churning: head > found.tokens };
  }

  #leave({ identity, site }: Ended, usage: Usage, at: number, readable: number): Reference | null {
    if (identity.chain === null) return null;
    const total = inputTokens(usage);
    const { rules } = identity.chain;
    const left = rules.kind === 'prefix' ? total : usage.read + usage.write;
    const cached = left >= rules.minimum.tokens || usage.write > 0 ? left : 0;
    const reference = referenceOf(identity.chain, { total, cached, at, readable });
    this.#sites.leave(site, reference);
    return reference;
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
    const expected = judged?.expected ?? null;
    const read = usage?.read ?? null;
    return {
      at: new Date(ended.start).toISOString(),
      name: ended.name,
      run: ended.run,
      provider: identity.provider,
      model: identity.model ?? ended.model,
      prefixId: identity.prefixId,
      wireId: identity.wireId,
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
      costSavedUsd: cost?.savedUsd ?? null,
      latencyMs: ended.end === null ? null : ended.end - ended.start,
      ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
      attempt: ended.attempt,
      requestId: ended.requestId,
      status: ended.status,
      error: ended.error,
      missReason: judged?.miss.reason ?? null,
      changed: judged?.miss.changed ?? null,
      churning: judged?.churning ?? false,
      keyOrderDrift,
      partial: ended.partial,
      diagnostics: ended.diagnostics,
    };
  }

  #lost(ended: Ended, { costUsd, expected }: CallMetrics): number | null {
    if (costUsd === null || ended.usage === null) return null;
    const best = this.#cost(ended, withRead(ended.usage, expected ?? 0));
    return best.costUsd === null ? null : costUsd - best.costUsd;
  }

  #cost(ended: Ended, usage: Usage): Cost {
    const { identity, start, raw, billing } = ended;
    const cost = costOf(usage, {
      ...billing,
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

/** What a churning site could have read: its predecessor's tools and system. */
function headTokens(before: Reference | null, now: Reference | null): number {
  const tokens = before?.headTokens ?? 0;
  return now === null || before?.cached === 0 ? 0 : tokens;
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
  run: null,
  firstByte: null,
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
