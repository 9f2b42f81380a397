import type { Json } from '../../../src/json/value.ts';
import type { CacheAssumptions } from '../../../src/request/provider/assumptions.ts';
import { cacheModelOf } from '../../../src/request/provider/cache-model.ts';
import type { ModelOverride, Segmented } from '../../../src/request/provider/provider.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { type Played, Player } from '../../../src/cache/play/player.ts';
import { Preparer } from '../../../src/cache/play/prepare.ts';
import type { PlayedRequest } from '../../../src/cache/play/request.ts';
import { printUnits } from '../../../src/cache/expected/request.ts';
import { exactUnits } from '../../../src/request/tokens/estimate.ts';

/** A request with exact token counts of its tools, system blocks and message blocks. */
export interface Sent {
  readonly at: number;
  readonly body: Json;
  readonly tokens: readonly number[];
  readonly session?: string;
  readonly namespace?: string;
  readonly site?: string;
  readonly assume?: Partial<CacheAssumptions>;
  /** Where the body does not tell. */
  readonly provider?: string;
  /** What a config says of its model. */
  readonly model?: ModelOverride;
}

const preparer = new Preparer();

export function prepared(sent: Sent): PlayedRequest {
  const segmented = segmentedOf(sent);
  const counts = exactUnits(segmented.units, sent.tokens);
  if (counts === null) throw new Error('token counts that do not fit the units');
  return preparer.prepare(
    segmented,
    counts.map(({ mid }) => mid),
    {
      at: sent.at,
      session: sent.session ?? null,
      site: sent.site ?? '',
      namespace: sent.namespace ?? '',
    },
    { assumptions: { ...cacheModelOf(segmented).expected, ...sent.assume } },
  );
}

function segmentedOf({ body, provider, model }: Sent): Segmented {
  const hints = provider === undefined ? {} : { provider };
  const found = segment(body, hints);
  return model === undefined
    ? found
    : segment(body, { ...hints, overrides: { [found.model]: model } });
}

/** Plays requests through one cache. */
export function played(sent: readonly Sent[], expiryCounts = false): readonly Played[] {
  const player = new Player({ expiryCounts });
  return sent.map((each) => player.play(prepared(each)));
}

/** [read, written, uncached] of each request. */
export function bill(sent: readonly Sent[]): readonly (readonly [number, number, number])[] {
  return played(sent).map(({ read, write, uncached }) => [read, write, uncached]);
}

const MARKER = { type: 'ephemeral' } as const;

/** A text block; marked with a lifetime where one is given. */
export function block(text: string, ttl?: '5m' | '1h'): Json {
  if (ttl === undefined) return { type: 'text', text };
  return { type: 'text', text, cache_control: ttl === '5m' ? MARKER : { ...MARKER, ttl } };
}

/**
 * Exact counts where a token is a byte of what a unit is printed to: the tracker, which knows no tokens of the
 * parts of a request and scales by their bytes, then counts as the simulator does.
 */
export function byteTokens(body: Json): readonly number[] {
  const segmented = segment(body);
  const { lengths } = printUnits(segmented);
  return segmented.units.flatMap(({ section }, unit) =>
    section === 'params' ? [] : [(lengths[unit] ?? 0) - (lengths[unit - 1] ?? 0)],
  );
}

/** Lines of about so many letters, those of each `words` of their own. */
export function lines(words: string, letters: number): string {
  const count = Math.ceil(letters / (words.length + 20));
  return Array.from({ length: count }, (_, at) => `${words}, line ${at} of many.\n`).join('');
}

/** A request to Claude Sonnet 5 (minimum 1,024 tokens, look-back 20). */
export function claude(system: readonly Json[], messages: readonly Json[], more = {}): Json {
  return { model: 'claude-sonnet-5', max_tokens: 100, system, messages, ...more };
}

export function user(...content: readonly Json[]): Json {
  return { role: 'user', content };
}

export function assistant(...content: readonly Json[]): Json {
  return { role: 'assistant', content };
}
