import { type Json, get } from '../../json/value.ts';
import type { ProviderId } from '../../request/provider/provider.ts';
import { type Billed, PLAIN, billedOf } from '../usage/billed.ts';
import type { Billing } from '../usage/billing.ts';
import { readUsage } from '../usage/read.ts';
import type { Usage } from '../usage/usage.ts';
import { type Amount, amountOf, fullAmountOf } from './cost.ts';
import { listed } from './lookup.ts';
import { type Pricing, type Rates, rateAt } from './rates.ts';
import { served } from './served.ts';

/** What a request cost, in USD. A number is the exact price by its source; what cannot be priced is null. */
export interface Cost {
  /** Null where no price is known, or something that was used has none: `priceNote` says what. */
  readonly costUsd: number | null;
  /** What it would have cost without any cache: all input at the price of input. */
  readonly uncachedUsd: number | null;
  /** The difference; negative for a write that nobody has read yet. */
  readonly savedUsd: number | null;
  /** Where `costUsd` is null: the least that it cost, where that is known. */
  readonly atLeastUsd: number | null;
  /** Whose price it is: `pricing` (the user's own), `provider` (the response says so), or the list and its date. */
  readonly priceSource: string | null;
  readonly priceNote: string | null;
}

/** What a price depends on. */
export interface PriceQuery extends Partial<Billing> {
  /** Null or left out where it is not known: the model's name has to tell. */
  readonly provider?: ProviderId | null | undefined;
  /** As the request spells it. */
  readonly model: string | null;
  /** As the response names the one that answered, where it does: that one is billed. */
  readonly servedModel?: string | null | undefined;
  /** When it was sent: prices change by day, some by the hour. Now where left out. */
  readonly at?: Date | undefined;
  readonly pricing?: Pricing | undefined;
}

/** What a usage is priced with, beside its own counts. */
export interface CostQuery extends PriceQuery {
  /** The provider's own usage, where the counts are given in the one form. */
  readonly raw?: Json | undefined;
  /** What an explicit cache kept, in tokens and hours. */
  readonly storage?: { readonly tokens: number; readonly hours: number } | undefined;
}

/** Prices that hold for a request, however many usages are counted with them. */
export type Price =
  | { readonly kind: 'priced'; readonly rates: Rates; readonly source: string }
  | {
      readonly kind: 'unpriced';
      readonly note: string;
      readonly source: string | null;
      /** The least that it can be; null where even that is not known. */
      readonly atLeast: Rates | null;
    };

/**
 * The prices of a request: the user's own, by the name that was asked or the one that answered; else the
 * list price of the model that answered, as it was served.
 */
export function priceOf(query: PriceQuery): Price {
  const { provider, model, servedModel, tier, geo, speed, host, at, pricing = NO_PRICING } = query;
  const minute = Math.floor((at?.getTime() ?? Date.now()) / MINUTE);
  const key = [provider, model, servedModel, tier, geo, speed, host, minute].join('\0');
  const prices = known.get(pricing) ?? new Map<string, Price>();
  known.set(pricing, prices);
  const before = prices.get(key);
  if (before !== undefined) return before;
  const made = foundPrice(query);
  if (prices.size >= MOST_KNOWN) prices.clear();
  prices.set(key, made);
  return made;
}

/** Lists change by the day and by the hour of it, never within a minute. */
const MINUTE = 60_000;
const NO_PRICING: Pricing = {};
const MOST_KNOWN = 500;
/** What was found: by the user's own prices, which do not change, and all else that it hangs on. */
const known = new WeakMap<Pricing, Map<string, Price>>();

function foundPrice(query: PriceQuery): Price {
  const { pricing, provider = null, at = new Date() } = query;
  const names = namesOf(query);
  for (const name of names) {
    const own = pricing !== undefined && Object.hasOwn(pricing, name) ? pricing[name] : undefined;
    if (own !== undefined) return asServed(own, 'pricing', name, query);
  }
  for (const name of names.toReversed()) {
    const found = listed(provider, name, at);
    if (found !== null) return asServed(found.rates, found.source, name, query);
  }
  const asked = names.at(-1) ?? '';
  return {
    kind: 'unpriced',
    note: `no price is known for the model '${asked}'`,
    source: null,
    atLeast: null,
  };
}

/** The cost of a request's five counts at a price, in USD; null where something in it has none. */
export function counter(price: Price): (usage: Usage) => number | null {
  if (price.kind === 'unpriced') return () => null;
  return (usage) => {
    const { costUsd, unpriced } = amountOf(usage, price.rates);
    return unpriced.length > 0 ? null : costUsd;
  };
}

/** The one that was asked, and the one that answered. */
function namesOf({ provider, model, servedModel }: PriceQuery): readonly string[] {
  const asked = model ?? '';
  const answered = servedModel ?? '';
  // A name of Bedrock holds the region, which a response leaves out; an ARN holds no model.
  const isRegional = provider === 'bedrock' && listed('bedrock', asked, new Date()) !== null;
  const all = isRegional ? [answered, asked] : [asked, answered];
  return all.filter((name) => name !== '');
}

function asServed(rates: Rates, source: string, model: string, query: PriceQuery): Price {
  const { provider = null, tier, geo, speed, host } = query;
  const billing = {
    tier: tier ?? null,
    geo: geo ?? null,
    speed: speed ?? null,
    host: host ?? null,
  };
  const result = served(rates, provider, model, billing);
  return { ...result, source };
}

/**
 * What a usage costs.
 *
 * @param usage counts in the one form, or a provider's own usage of any form that `readUsage` knows; what that
 *   says of tiers, kinds of tokens, searches, inner requests and of the cost itself counts too
 */
export function costOf(usage: object | null, query: CostQuery): Cost {
  // What is no JSON in it (a class of an SDK's) is passed over by whoever reads it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const json = usage as Json;
  const counts = readUsage(json);
  if (counts === null) return unknown('the usage could not be read');
  const isOneForm = get(json, 'uncached') !== undefined;
  const raw = query.raw ?? (isOneForm ? undefined : json);
  return priced(counts, raw === undefined ? PLAIN : billedOf(raw), query);
}

function priced(usage: Usage, billed: Billed, query: CostQuery): Cost {
  const { webSearches = 0, tools = [] } = query;
  const own =
    billed.fallbackModel === null ? query : { ...query, servedModel: billed.fallbackModel };
  const price = priceOf(own);
  const all: Billed = { ...billed, webSearches: billed.webSearches + webSearches };
  const rates = price.kind === 'priced' ? price.rates : price.atLeast;
  const amount = rates === null ? null : fullAmountOf(usage, all, rates);
  const inner = billed.inner.map((request) => innerCost(request, own));
  const storage = storageCost(query, rates);
  const notes = [
    ...(price.kind === 'priced' ? [] : [price.note]),
    ...(amount?.unpriced ?? []).concat(billed.unpriced, tools).map(noPrice),
    ...inner.flatMap(({ note }) => note ?? []),
    ...(storage.note === null ? [] : [storage.note]),
  ];
  if (billed.costUsd !== null && price.source !== 'pricing')
    return fromProvider(billed.costUsd, notes.length === 0 ? amount : null);
  if (amount === null) return unknown(notes.join('; '));
  const more = inner.reduce((sum, { amount: each }) => added(sum, each), storage.amount);
  const whole = added({ ...amount, unpriced: [] }, more);
  if (notes.length > 0)
    return {
      ...unknown(notes.join('; ')),
      atLeastUsd: whole.costUsd,
      priceSource: price.source,
    };
  return {
    costUsd: whole.costUsd,
    uncachedUsd: whole.uncachedUsd,
    savedUsd: whole.uncachedUsd - whole.costUsd,
    atLeastUsd: null,
    priceSource: price.source,
    priceNote: null,
  };
}

/** What the provider charged wins; what the cache saved is the list's, where that is known whole. */
function fromProvider(costUsd: number, list: Amount | null): Cost {
  const savedUsd = list === null ? null : list.uncachedUsd - list.costUsd;
  return {
    costUsd,
    uncachedUsd: savedUsd === null ? null : costUsd + savedUsd,
    savedUsd,
    atLeastUsd: null,
    priceSource: 'provider',
    priceNote: null,
  };
}

/** What a request of the provider's own cost: at its own model's price, served like the outer one. */
function innerCost(
  { model, usage }: Billed['inner'][number],
  query: PriceQuery,
): { readonly amount: Amount; readonly note: string | null } {
  const price = priceOf(model === null ? query : { ...query, model, servedModel: null });
  const rates = price.kind === 'priced' ? price.rates : price.atLeast;
  const amount = rates === null ? NOTHING : amountOf(usage, rates);
  const note = price.kind === 'priced' ? null : price.note;
  return { amount, note: note ?? amount.unpriced.map(noPrice)[0] ?? null };
}

function storageCost(
  { storage }: CostQuery,
  rates: Rates | null,
): { readonly amount: Amount; readonly note: string | null } {
  if (storage === undefined) return { amount: NOTHING, note: null };
  const rate = rates?.storage;
  if (rate === undefined) return { amount: NOTHING, note: noPrice('what an explicit cache keeps') };
  const usd = (storage.tokens * storage.hours * rateAt(rate, storage.tokens)) / 1_000_000;
  // Without a cache there would be none to pay for.
  return { amount: { costUsd: usd, uncachedUsd: 0, unpriced: [] }, note: null };
}

const NOTHING: Amount = { costUsd: 0, uncachedUsd: 0, unpriced: [] };

function added(a: Amount, b: Amount): Amount {
  return {
    costUsd: a.costUsd + b.costUsd,
    uncachedUsd: a.uncachedUsd + b.uncachedUsd,
    unpriced: [],
  };
}

function noPrice(what: string): string {
  return `no price is known for ${what}`;
}

function unknown(note: string): Cost {
  return {
    costUsd: null,
    uncachedUsd: null,
    savedUsd: null,
    atLeastUsd: null,
    priceSource: null,
    priceNote: note,
  };
}
