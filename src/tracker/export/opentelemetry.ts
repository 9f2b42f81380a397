import type { ProviderId } from '../../request/provider/provider.ts';
import type { CallMetrics } from '../metrics.ts';
import type { Exporter } from '../options.ts';

/** What is used of `@opentelemetry/api`, so that the package is needed only by those who have it. */
export interface OpenTelemetryApi {
  readonly metrics: { getMeter(name: string, version?: string): Meter };
  readonly trace?: { getActiveSpan(): Span | undefined };
}
interface Meter {
  createCounter(name: string, options: Instrument): Counter;
  createHistogram(name: string, options: Instrument): Histogram;
}
interface Instrument {
  readonly description: string;
  readonly unit: string;
  readonly advice?: { explicitBucketBoundaries: number[] };
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

/** `gen_ai.provider.name` (open-telemetry/semantic-conventions-genai, read 2026-11-22). */
const NAMES: Partial<Record<ProviderId, string>> = {
  bedrock: 'aws.bedrock',
  gemini: 'gcp.gemini',
  azure: 'azure.ai.openai',
  xai: 'x_ai',
  mistral: 'mistral_ai',
};

/** Powers of four, as the conventions have them for tokens. */
const BUCKETS = Array.from({ length: 14 }, (_, power) => 4 ** power);

/** Powers of two from a hundredth of a second on, as the conventions have them for durations. */
const SECONDS = Array.from({ length: 14 }, (_, power) => 0.01 * 2 ** power);

/**
 * Metrics through `@opentelemetry/api`: numerators and denominators, never ratios, which cannot be summed.
 * `gen_ai.*` names are those of open-telemetry/semantic-conventions-genai at commit 024a4f9 (Development status, read
 * 2026-11-30): input tokens include what was cached. `prompt_cache.*` names are ours.
 */
export function openTelemetryExporter(
  api: OpenTelemetryApi,
  options: OpenTelemetryOptions = {},
): Exporter {
  const meter = api.metrics.getMeter('prompt-cache-guard');
  const tokens = (name: string, description: string) =>
    meter.createCounter(name, { description, unit: '{token}' });
  const usage = 'gen_ai.client.inference.usage';
  const input = tokens(`${usage}.input_tokens`, 'Input tokens, cached ones included.');
  const output = tokens(`${usage}.output_tokens`, 'Output tokens.');
  const read = tokens(`${usage}.cache_read.input_tokens`, 'Input tokens read from the cache.');
  const write = tokens(`${usage}.cache_write.input_tokens`, 'Input tokens written to the cache.');
  const expected = tokens('prompt_cache.expected_read_tokens', 'Tokens that could have been read.');
  const requests = meter.createCounter('prompt_cache.requests', {
    description: 'Attempts by what the cache did.',
    unit: '{request}',
  });
  const cost = meter.createCounter('prompt_cache.cost', {
    description: 'Cost as paid, and as it had been without any cache.',
    unit: 'USD',
  });
  const sizes = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: '{token}',
      advice: { explicitBucketBoundaries: BUCKETS },
    });
  const size = sizes(
    'gen_ai.client.inference.operation.input_tokens',
    'Input tokens of a request, cached ones included.',
  );
  const seconds = (name: string, description: string) =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: SECONDS },
    });
  const duration = seconds('gen_ai.client.inference.duration', 'Until the whole answer was there.');
  const first = seconds(
    'gen_ai.client.inference.time_to_first_chunk',
    'Until the first piece of a streamed answer was there.',
  );
  const legacy =
    options.legacy === true
      ? sizes('gen_ai.client.token.usage', 'Tokens by type (deprecated).')
      : null;

  return {
    // Behind the call the active span is another one, and that of the call has ended.
    isAwaited: options.spans === true,
    record(call) {
      const common = commonAttributes(call);
      requests.add(1, { ...common, outcome: outcomeOf(call) });
      const timed = { ...common, ...(call.error === null ? {} : { 'error.type': call.error }) };
      if (call.latencyMs !== null) duration.record(call.latencyMs / 1000, timed);
      if (call.ttftMs !== null) first.record(call.ttftMs / 1000, common);
      const { uncached } = call;
      if (call.read === null || uncached === null) return;
      const total = uncached + call.read + (call.write ?? 0);
      // Required by the conventions; usage does not tell text from images.
      const modal = { ...common, 'gen_ai.token.modality': 'unknown' };
      input.add(total, modal);
      size.record(total, modal);
      output.add(call.output ?? 0, modal);
      read.add(call.read, modal);
      write.add(call.write ?? 0, modal);
      expected.add(call.expected ?? 0, common);
      if (call.costUsd !== null) {
        cost.add(call.costUsd, { ...common, kind: 'actual' });
        cost.add(call.costUsd + (call.costSavedUsd ?? 0), { ...common, kind: 'uncached' });
      }
      legacy?.record(total, { ...common, 'gen_ai.token.type': 'input' });
      legacy?.record(call.output ?? 0, { ...common, 'gen_ai.token.type': 'output' });
      if (options.spans === true) api.trace?.getActiveSpan()?.setAttributes(spanOf(call, total));
    },
  };
}

function commonAttributes(call: CallMetrics): Attributes {
  return {
    'gen_ai.operation.name': call.operation ?? 'chat',
    'gen_ai.provider.name': providerName(call),
    'gen_ai.request.model': call.model ?? 'unknown',
    ...(call.servedModel === null ? {} : { 'gen_ai.response.model': call.servedModel }),
    ...(call.host === null ? {} : { 'server.address': call.host }),
    // A name is bounded by the code that gives it; prefix ids are bounded by nobody.
    ...(call.name === null ? {} : { 'prompt_cache.name': call.name }),
  };
}

function providerName({ provider, host }: CallMetrics): string {
  if (provider === null) return 'unknown';
  const isVertex = provider === 'gemini' && host?.endsWith('aiplatform.googleapis.com') === true;
  return isVertex ? 'gcp.vertex_ai' : (NAMES[provider] ?? provider);
}

function outcomeOf(call: CallMetrics): string {
  if (call.error !== null && call.read === null) return 'error';
  if (call.read === null || call.expected === null) return 'unknown';
  if (call.missReason === 'below_minimum' || call.missReason === 'no_breakpoint') {
    if (call.expected === 0) return 'ineligible';
  }
  if (call.expected === 0) return call.read > 0 ? 'hit' : 'cold';
  if (call.read === 0) return 'miss';
  return call.read >= 0.9 * call.expected ? 'hit' : 'partial';
}

function spanOf(call: CallMetrics, total: number): Attributes {
  return {
    'gen_ai.usage.input_tokens': total,
    'gen_ai.usage.output_tokens': call.output ?? 0,
    'gen_ai.usage.cache_read.input_tokens': call.read ?? 0,
    'gen_ai.usage.cache_write.input_tokens': call.write ?? 0,
    // The name until it was renamed; most receivers still read this one.
    'gen_ai.usage.cache_creation.input_tokens': call.write ?? 0,
  };
}
