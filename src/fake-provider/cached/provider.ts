import { setTimeout as wait } from 'node:timers/promises';
import { GuardError } from '../../errors.ts';
import type { CacheAssumptions } from '../../request/provider/assumptions.ts';
import { cacheModelOf } from '../../request/provider/cache-model.ts';
import type { ModelOverride, Segmented } from '../../request/provider/provider.ts';
import { segment } from '../../request/provider/registry.ts';
import { Counts } from '../../cache/play/counts.ts';
import type { Tokens } from '../../cache/play/entry-cache.ts';
import { Player } from '../../cache/play/player.ts';
import { Preparer } from '../../cache/play/prepare.ts';
import type { Call } from '../exchange.ts';
import { ExplicitCaches, NO_CACHE } from '../explicit-caches.ts';
import { type Replier, defaultReply, tokensOf } from '../replies.ts';
import type { ReplyUsage } from '../reply.ts';
import { type FakeServer, startFakeServer } from '../fake-server.ts';
import { Diagnostics } from './diagnostics.ts';
import { type Faults, Rate, brokenOff, refusedWith } from './faults.ts';

/** How a loopback provider behaves; every member has a default. */
export interface LoopbackOptions {
  /** 0, the default, for any free port. */
  readonly port?: number;
  /** Its time in seconds; by default the clock's. */
  readonly now?: () => number;
  /** What differs from what is expected of the provider's cache. */
  readonly assumptions?: Partial<CacheAssumptions>;
  readonly faults?: Faults;
  /** What a config says about models. */
  readonly models?: Readonly<Record<string, ModelOverride>>;
  /** Milliseconds that each answer takes. */
  readonly delayMs?: number;
}

/**
 * Starts a provider on 127.0.0.1 whose prompt cache is the model of the real one: the usage that it
 * reports, and its diagnostics, are what the model makes of the requests. What it says is a short text, or
 * a call of each declared tool. Requests of an API that the models do not know are answered without a cache.
 */
export async function startLoopback(options: LoopbackOptions = {}): Promise<FakeServer> {
  const { faults = {}, delayMs = 0, port = 0 } = options;
  const { models = {} } = options;
  const now = options.now ?? (() => Date.now() / 1000);
  const caches = new ExplicitCaches(now);
  const preparer = new Preparer();
  const counts = new Counts();
  const player = new Player({ expiryCounts: false });
  const diagnostics = new Diagnostics();
  const rates = {
    limited: new Rate(faults.rateLimited ?? 0),
    overloaded: new Rate(faults.overloaded ?? 0),
    dropped: new Rate(faults.dropped ?? 0),
    missed: new Rate(faults.silentMisses ?? 0),
  };

  async function counted(segmented: Segmented): Promise<readonly number[]> {
    return await counts.of(segmented, preparer.chain(segmented), null);
  }

  const reply: Replier = async (call, turn) => {
    if (rates.limited.next()) return refusedWith(429);
    if (rates.overloaded.next()) return refusedWith(529);
    const said = defaultReply(call, turn);
    const segmented = segmentOf(call, models);
    if (segmented === null) return said;
    const read = storedTokens(segmented, caches);
    if (read === null) return NO_CACHE;
    const at = now();
    const assumptions = { ...cacheModelOf(segmented).expected, ...options.assumptions };
    const tokens = await counted(segmented);
    const sending = { at, session: turn.conversation.tag, site: '' };
    const request = preparer.prepare(segmented, tokens, sending, { assumptions });
    const played = player.play(request);
    const own = rates.missed.next() ? missed(played, segmented) : played;
    // An explicit cache is read whole, or it is not there.
    const shown = { ...own, read: own.read + read };
    return {
      ...said,
      usage: { ...usageOf(shown), output: said.usage.output },
      diagnostics: diagnostics.of(call.body, request, shown.read, said.id),
    };
  };

  return await startFakeServer({
    port,
    reply,
    caches,
    async count(call) {
      const segmented = segmentOf(call, models);
      if (segmented === null) return tokensOf(call.bytes);
      return (await counted(segmented)).reduce((sum, tokens) => sum + tokens, 0);
    },
    async deliver(answer) {
      if (delayMs > 0) await wait(delayMs);
      return answer.status === 200 && rates.dropped.next() ? brokenOff(answer) : answer;
    },
  });
}

type Overrides = NonNullable<LoopbackOptions['models']>;

/** The request as its provider caches it; null for an API that the models do not know. */
function segmentOf({ body, route, model }: Call, overrides: Overrides): Segmented | null {
  const named = model === '' ? {} : { model };
  try {
    return segment(body, { provider: route.provider, ...named, overrides });
  } catch (error) {
    if (error instanceof GuardError) return null;
    throw error;
  }
}

/** Tokens of the explicit cache that a request names, 0 for one that names none; null for one that is not there. */
function storedTokens({ stored }: Segmented, caches: ExplicitCaches): number | null {
  if ((stored ?? null) === null) return 0;
  return caches.find(stored?.value ?? '')?.tokens ?? null;
}

/** What a provider reports that has lost the entry: all of it is written again, where writes are reported. */
function missed(tokens: Tokens, { rules }: Segmented): Tokens {
  const { read, write, write1h, uncached } = tokens;
  return rules.kind === 'entries'
    ? { read: 0, write: write + read, write1h, uncached }
    : { read: 0, write, write1h, uncached: uncached + read };
}

function usageOf({ uncached, read, write, write1h }: Tokens): Omit<ReplyUsage, 'output'> {
  return { uncached, read, write5m: write - write1h, write1h };
}
