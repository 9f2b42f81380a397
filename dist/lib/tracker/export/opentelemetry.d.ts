import type { Exporter } from '../options.ts';
/** What is used of `@opentelemetry/api`, so that the package is needed only by those who have it. */
export interface OpenTelemetryApi {
    readonly metrics: {
        getMeter(name: string, version?: string): Meter;
    };
    readonly trace?: {
        getActiveSpan(): Span | undefined;
    };
}
interface Meter {
    createCounter(name: string, options: Instrument): Counter;
    createHistogram(name: string, options: Instrument): Histogram;
}
interface Instrument {
    readonly description: string;
    readonly unit: string;
    readonly advice?: {
        explicitBucketBoundaries: number[];
    };
}
interface Counter {
    add(value: number, attributes: Attributes): void;
}
interface Histogram {
    record(value: number, attributes: Attributes): void;
}
interface Span {
    setAttributes(attributes: Attributes): unknown;
}
type Attributes = Record<string, string | number>;
export interface OpenTelemetryOptions {
    /** Emits the names from before the conventions moved as well (`gen_ai.client.token.usage` and others). */
    readonly legacy?: boolean;
    /** Sets `gen_ai.usage.*` on the span that is active when a call ends; false by default. */
    readonly spans?: boolean;
}
/**
 * Metrics through `@opentelemetry/api`: numerators and denominators, never ratios, which cannot be summed.
 * `gen_ai.*` names are those of open-telemetry/semantic-conventions-genai (Development status, read
 * 2026-11-22): input tokens include what was cached. `prompt_cache.*` names are ours.
 */
export declare function openTelemetryExporter(api: OpenTelemetryApi, options?: OpenTelemetryOptions): Exporter;
export {};
