import { LIMITS } from '../limits.ts';
import { parseJson } from '../json/parse.ts';
import { type Json, get, text } from '../json/value.ts';
import { billingFactor, costOf } from '../prices/cost.ts';
import { ratesFor } from '../prices/lookup.ts';
import { GuardError, analysisError } from '../errors.ts';
import { cacheModelOf } from '../provider/cache-model.ts';
import type { Segmented } from '../provider/provider.ts';
import { segment } from '../provider/registry.ts';
import { assemble } from '../render/conversations/assemble.ts';
import { readEntry } from '../render/sources/envelope.ts';
import type { SentRequest } from '../render/sources/source.ts';
import { Counts } from '../simulate/counts.ts';
import { Preparer } from '../simulate/prepare.ts';
import { type Simulation, type TracedRequest, simulate } from '../simulate/simulation.ts';
import { readUsage } from '../usage/read.ts';

/** A trace to be played. */
export interface TraceInput {
  /** What the trace is called in errors, usually its path. */
  readonly name: string;
  /** Its lines in order; they are read one after another, and none is kept. */
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Win over what the lines say. */
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  /** Whose prices hold for requests without a date. */
  readonly now: Date;
}

export interface PlayedTrace extends Simulation {
  /** What a reader should know: what was estimated or assumed. */
  readonly notes: readonly string[];
}

/** From start to start of requests whose time the trace does not tell (semantics, section 7). */
const PAUSE = 30;
/** Seconds since 1970 are beyond this, those of a trace that counts from its start are not. */
const REAL_CLOCK = 1e8;

/**
 * Plays a trace through the cache models of its providers.
 * Throws an analysis error that names the line for one that is no request, and for an empty trace.
 */
export async function simulateTrace(input: TraceInput): Promise<PlayedTrace> {
  const reader = new TraceReader(input);
  let line = 0;
  for await (const written of input.lines) {
    line += 1;
    if (written.trim() !== '') await reader.read(written, line);
  }
  const { trace, notes } = reader.finish();
  return { ...simulate(trace, (index) => reader.sessionOf(index)), notes };
}

class TraceReader {
  readonly #input: TraceInput;
  readonly #preparer = new Preparer();
  readonly #counts = new Counts();
  readonly #requests: TracedRequest[] = [];
  readonly #sessions: (string | null)[] = [];
  /** Bodies of lines without a session, by case: their content says how they belong together. */
  readonly #bare = new Map<string, { readonly indices: number[]; readonly bodies: Json[] }>();
  readonly #notes = new Set<string>();
  /** Code units of the lines whose bodies are kept for that. */
  #kept = 0;
  #previous: number | null = null;

  constructor(input: TraceInput) {
    this.#input = input;
  }

  async read(written: string, line: number): Promise<void> {
    const { name, provider, model } = this.#input;
    const sent = readEntry(parseJson(written, name, line), `${name}:${line}`, () => null);
    const segmented = this.#segment(sent, `${name}:${line}`, provider, model);
    const chain = this.#preparer.chain(segmented, sent.namespace ?? '');
    const tokens = await this.#counts.of(segmented, chain, sent.unitTokens);
    if (sent.unitTokens === null) this.#notes.add(ESTIMATED);
    for (const note of segmented.notes) this.#notes.add(note);
    const index = this.#requests.length;
    const sending = {
      at: this.#timeOf(sent),
      session: this.#sessionOf(sent, index, written.length),
      site: sent.prompt ?? '',
      namespace: sent.namespace ?? '',
    };
    const assumed = cacheModelOf(segmented.provider);
    const prepare = (mode: 'expected' | 'worst') =>
      this.#preparer.prepare(segmented, tokens, sending, { assumptions: assumed[mode] });
    const usage = sent.usage === null ? null : readUsage(sent.usage);
    const expected = prepare('expected');
    if (expected.refused) this.#notes.add(REFUSED);
    this.#requests.push({
      expected,
      worst: prepare('worst'),
      recorded:
        usage === null ? null : { read: usage.read, write: usage.write, uncached: usage.uncached },
      price: this.#priceOf(sent.body, segmented, sending.at, usage?.output ?? 0),
    });
  }

  finish(): { readonly trace: readonly TracedRequest[]; readonly notes: readonly string[] } {
    if (this.#requests.length === 0)
      throw analysisError(`${this.#input.name} holds no request: write one JSON object per line.`);
    this.#assemble();
    const first = Math.min(...this.#requests.map(({ expected }) => expected.at));
    const start = first >= REAL_CLOCK ? first : 0;
    const trace = this.#requests.map((each, index) => {
      const moved = { at: each.expected.at - start, session: this.#sessions[index] ?? null };
      return {
        ...each,
        expected: { ...each.expected, ...moved },
        worst: { ...each.worst, ...moved },
      };
    });
    return { trace, notes: [...this.#notes] };
  }

  /** The name of a request's conversation, as a person knows it. */
  sessionOf(index: number): string | null {
    return this.#sessions[index]?.split('\0').at(-1) ?? null;
  }

  #segment(
    sent: SentRequest,
    place: string,
    provider: string | undefined,
    model: string | undefined,
  ): Segmented {
    try {
      return segment(sent.body, {
        provider: provider ?? sent.provider,
        model: model ?? sent.model,
      });
    } catch (error) {
      const isAnalysis = error instanceof GuardError && error.kind === 'analysis';
      throw isAnalysis ? analysisError(`${place}: ${error.message}`, error) : error;
    }
  }

  #timeOf({ at }: SentRequest): number {
    if (at === null) this.#notes.add(UNTIMED);
    const time = at ?? (this.#previous === null ? 0 : this.#previous + PAUSE);
    this.#previous = time;
    return time;
  }

  #sessionOf(sent: SentRequest, index: number, size: number): string | null {
    const place = `${sent.prompt ?? ''}\0${sent.case ?? ''}`;
    const session = sent.session === null ? null : `${place}\0${sent.session}`;
    this.#sessions.push(session);
    if (session !== null) return session;
    this.#kept += size;
    if (this.#kept > LIMITS.fileBytes * 4) this.#notes.add(TOO_MANY);
    else {
      const bare = this.#bare.get(place) ?? { indices: [], bodies: [] };
      bare.indices.push(index);
      bare.bodies.push(sent.body);
      this.#bare.set(place, bare);
    }
    return session;
  }

  #assemble(): void {
    const taken = new Set(this.#sessions);
    let number = 0;
    for (const [place, { indices, bodies }] of this.#bare) {
      for (const thread of assemble(bodies)) {
        do number += 1;
        while (taken.has(`${place}\0${number}`));
        for (const at of thread) this.#sessions[indices[at] ?? 0] = `${place}\0${number}`;
      }
    }
    this.#bare.clear();
  }

  #priceOf(body: Json, { provider, model }: Segmented, at: number, output: number) {
    const date = at >= REAL_CLOCK ? new Date(at * 1000) : this.#input.now;
    const rates = ratesFor({ provider, model, at: date });
    const factor = billingFactor({
      tier: text(get(body, 'service_tier')) ?? null,
      geo: text(get(body, 'inference_geo')) ?? null,
      speed: text(get(body, 'speed')) ?? null,
    });
    if (rates === null || factor === null) {
      this.#notes.add(
        `No price is known for '${model}' as it is requested here: its cost is left out.`,
      );
      return () => null;
    }
    return (tokens: { uncached: number; read: number; write: number; write1h: number }) =>
      costOf({ ...tokens, output }, rates, factor)?.costUsd ?? null;
  }
}

const ESTIMATED = 'Tokens are estimated: give `unitTokens` for exact ones.';
const UNTIMED = `Lines without a time (\`at\`) are played ${PAUSE} seconds after the line before.`;
const TOO_MANY =
  'Lines without a `session` are put into conversations by their content for the first 64 MB only; the others are compared with what they have most in common with.';
const REFUSED =
  'The provider refuses requests whose markers are too many or in the wrong order: they are played as reading and writing nothing.';
