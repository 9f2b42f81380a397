import { canonical } from '../json/canonical.ts';
import { LIMITS } from '../limits.ts';
import type { Budget } from './budget.ts';
import type { Caller } from './call/caller.ts';
import type { Clock } from './clock.ts';
import { type Outgoing, outgoing } from './outgoing.ts';
import { type Prices, pricesOf } from './price.ts';
import type { Reply } from './protocol-steps.ts';
import { opinionOf, opinionSource } from './request/opinion.ts';
import type { ProbeRequest, ProbeTarget } from './target.ts';

/** More than any token counter is wrong by from one answer to the next request of the same prompt. */
const MARGIN = 1.05;

interface Size {
  readonly bytes: number;
  readonly tokens: number;
}

/** The calls of one probe: what was found out about the endpoint on the way, and what they cost. */
export class Session {
  readonly #target: ProbeTarget;
  readonly #callers: Readonly<Record<'base' | 'head', Caller>>;
  readonly #budget: Budget;
  readonly #prices: Prices;
  readonly #nonce: string | null;
  /** Why no other prompt needs to try this address with this key; null where nothing says so. */
  dead: string | null = null;
  /** Whether renders differ behind the prefix, as the messages of different calls do. */
  readonly #differs: boolean;
  #asksDiagnostics = true;
  #outputTry = 0;
  #previous: string | null = null;
  #sent = 0;
  /** Input tokens of any request of the prompt: the upper end of an estimate. */
  readonly #mostInput: number;
  /** The largest that answers to requests of a side said of its size. */
  readonly #sizes: { base?: Size; head?: Size } = {};

  constructor(given: {
    readonly target: ProbeTarget;
    readonly callers: Readonly<Record<'base' | 'head', Caller>>;
    readonly budget: Budget;
    readonly clock: Clock;
    readonly nonce: string | null;
    readonly mostInput: number;
  }) {
    const { target, callers, budget, clock, nonce, mostInput } = given;
    this.#target = target;
    this.#differs = new Set(target.renders.map(({ body }) => canonical(body, 'written'))).size > 1;
    this.#callers = callers;
    this.#budget = budget;
    this.#nonce = nonce;
    this.#mostInput = mostInput;
    this.#prices = pricesOf(target.renders[0].segmented, new Date(clock.now()));
  }

  /** Sends base's request, or the next render of head's. What an endpoint does not know is left out. */
  async send(which: 'base' | 'head'): Promise<Reply> {
    const request = this.#requestOf(which);
    for (;;) {
      const sent = this.#dressed(request);
      if (sent === null) return refused();
      const bytes = Buffer.byteLength(canonical(sent.body, 'written'));
      const most = this.#prices.most(this.#mostOf(which, bytes), sent.output);
      const refusal = this.#budget.refusal(most);
      if (refusal !== null) return { kind: 'stopped', reason: refusal };
      const reply = await this.#call(which, request, sent, most);
      if (reply === 'again') continue;
      if (reply.kind === 'answered')
        this.#learn(which, { bytes, tokens: reply.uncached + reply.read + reply.write });
      return reply;
    }
  }

  /** An answer that says less than an earlier one, or than the estimate, lowers nothing: counts jump. */
  #learn(which: 'base' | 'head', size: Size): void {
    const known = this.#sizes[which];
    if (known === undefined || size.tokens > known.tokens) this.#sizes[which] = size;
  }

  /** The most tokens that a request of so many bytes has: no byte is more than a token. */
  #mostOf(which: 'base' | 'head', bytes: number): number {
    const size = this.#sizes[which];
    if (size === undefined) return this.#mostInput;
    const grown = Math.ceil(size.tokens * MARGIN) + Math.max(0, bytes - size.bytes);
    return Math.max(this.#mostInput, grown);
  }

  #requestOf(which: 'base' | 'head'): ProbeRequest {
    const { base, renders } = this.#target;
    if (which === 'base' && base !== null) return base;
    const render = renders[this.#sent % renders.length] ?? renders[0];
    this.#sent += 1;
    return render;
  }

  #dressed(request: ProbeRequest): Outgoing | null {
    const source = this.#asksDiagnostics ? opinionSource(request.segmented) : null;
    return outgoing(request, {
      nonce: this.#nonce,
      outputTry: this.#outputTry,
      mostOutput: this.#target.mostOutput,
      diagnostics: source === null ? null : { source, previous: this.#previous },
    });
  }

  async #call(
    which: 'base' | 'head',
    { segmented }: ProbeRequest,
    sent: Outgoing,
    most: number,
  ): Promise<Reply | 'again'> {
    const time = Math.min(LIMITS.probeCallMs, this.#budget.millisecondsLeft);
    const signal = AbortSignal.timeout(Math.max(1, Math.ceil(time)));
    this.#budget.sent();
    const called = await this.#callers[which].send(sent.body, segmented.model, signal);
    if (called.kind === 'failed') {
      const { failure } = called;
      const cost = failure.mayBeBilled ? most : 0;
      this.#budget.paid(cost);
      if (failure.concernsKey) this.dead = failure.words;
      if (failure.refuses !== null && this.#givesIn(failure.refuses)) return 'again';
      return { kind: 'failed', failure, costUsd: this.#prices.isKnown || cost === 0 ? cost : null };
    }
    const { metrics, id } = called;
    const [uncached, read, write] = [metrics.uncached ?? 0, metrics.read ?? 0, metrics.write ?? 0];
    this.#budget.paid(metrics.costUsd ?? most);
    const source = this.#asksDiagnostics ? opinionSource(segmented) : null;
    const opinion = source && opinionOf(source, metrics.diagnostics, this.#previous, this.#differs);
    this.#previous = id;
    return {
      kind: 'answered',
      uncached,
      read,
      write,
      expected: metrics.expected ?? 0,
      costUsd: metrics.costUsd,
      ttfbMs: metrics.ttfbMs,
      opinion,
    };
  }

  /** Leaves out of the next requests what the endpoint refuses, if it is ours; false where nothing is left. */
  #givesIn(refuses: 'output-limit' | 'diagnostics' | 'request'): boolean {
    const { renders, mostOutput } = this.#target;
    const { segmented, body } = renders[0];
    const asks = this.#asksDiagnostics && opinionSource(segmented) !== null;
    if (refuses !== 'output-limit' && asks) {
      this.#asksDiagnostics = false;
      return true;
    }
    const next = outgoing(
      { body, segmented },
      { nonce: null, outputTry: this.#outputTry + 1, mostOutput, diagnostics: null },
    );
    if (next === null) return false;
    this.#outputTry += 1;
    return true;
  }
}

function refused(): Reply {
  return { kind: 'stopped', reason: 'the request has no form in which the endpoint takes it' };
}
