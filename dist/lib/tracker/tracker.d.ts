import type { Figures } from './book/figures.ts';
import type { PrefixFigures } from './book/ledger.ts';
import { type Fetch } from './fetch/tap.ts';
import type { CallMetrics } from './metrics.ts';
import type { TrackerOptions } from './options.ts';
import { type RecordedCall } from './record/fulfil.ts';
import { type WrapOptions } from './record/site.ts';
import { type VercelResult } from './record/vercel.ts';
/**
 * Records what a provider's prompt cache did, per call and per prefix. It never changes what a caller sees
 * and never throws into it; what it has to say about itself goes to `onDiagnostic`.
 */
export declare class CacheTracker {
    #private;
    /** @throws RangeError for a setting that is out of its range: the one thing that is said to the caller. */
    constructor(options?: TrackerOptions);
    /**
     * Wraps a function that calls a model, or taps a client of Anthropic, OpenAI, Azure, Bedrock or Gemini in
     * place. A function returns what it returned before: a value, a promise, an APIPromise, a stream.
     */
    wrap<T extends object>(target: T, options?: WrapOptions): T;
    /** A `fetch` for the `fetch` option of an SDK: every attempt is recorded, every byte passes as it is. */
    fetch(options?: WrapOptions & {
        readonly fetch?: Fetch;
    }): Fetch;
    /** Records a call that was made elsewhere, and returns its metrics; null where that failed. */
    record(call: RecordedCall): CallMetrics | null;
    /** Records a result or step of the Vercel AI SDK (`onStepFinish`, `onFinish`, `generateText`). */
    recordVercel(result: VercelResult, more?: Omit<RecordedCall, 'request' | 'usage'>): CallMetrics | null;
    /** The figures of all calls. Totals only ever grow, whatever is evicted. */
    aggregate(): Figures;
    /** The figures by prefix id; evicted prefixes are summed up under `other`. */
    byPrefix(): Map<string, PrefixFigures>;
    /** The figures of the calls that ended in the last seconds. */
    window(seconds: number): Figures;
    /** The calls that are still kept whole, the earliest first. */
    calls(): readonly CallMetrics[];
    /** Without work: the figures of a run. With work: does it, its calls belonging to the run. */
    run(id: string): Figures;
    run<T>(id: string, work: () => T): T;
    /** Forgets all figures and kept calls; what providers have in their caches is not forgotten. */
    reset(): void;
    /** The figures by prefix as Prometheus reads them. */
    prometheus(): string;
    /** How often each diagnostic was reported. */
    diagnostics(): Readonly<Record<string, number>>;
    /** Resolves when alerts and exports are handed on. */
    flush(): Promise<void>;
}
