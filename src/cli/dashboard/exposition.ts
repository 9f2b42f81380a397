import type { Dashboard, PromptFigures } from './dashboard.ts';

/** As the tracker's own exporter names them (docs/tracker.md), so that one query serves both. */
const METRICS: readonly (readonly [string, 'counter' | 'gauge', (of: PromptFigures) => number])[] =
  [
    ['calls_total', 'counter', (of) => of.calls],
    ['errors_total', 'counter', (of) => of.errors],
    ['usage_unknown_total', 'counter', (of) => of.unknownUsage],
    ['read_tokens_total', 'counter', (of) => of.read],
    ['write_tokens_total', 'counter', (of) => of.write],
    ['uncached_tokens_total', 'counter', (of) => of.uncached],
    ['output_tokens_total', 'counter', (of) => of.output],
    ['lost_tokens_total', 'counter', (of) => of.lostTokens],
    ['cost_usd_total', 'counter', (of) => of.costUsd],
    ['lost_usd_total', 'counter', (of) => of.lostUsd],
    ['saved_usd', 'gauge', (of) => of.savedUsd],
  ];

/** The sums by prompt in Prometheus' text exposition format, version 0.0.4. */
export function exposition({ prompts }: Dashboard): string {
  return METRICS.flatMap(([name, type, value]) => [
    `# TYPE prompt_cache_${name} ${type}`,
    ...prompts.map((of) => `prompt_cache_${name}{name="${label(of.name)}"} ${value(of)}`),
  ])
    .map((line) => `${line}\n`)
    .join('');
}

function label(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
