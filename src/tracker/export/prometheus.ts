import type { Figures } from '../book/figures.ts';
import type { PrefixFigures, Series } from '../book/ledger.ts';

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly value: (figures: Figures) => number;
}

/** Numerators and denominators, never ratios: only those can be summed over processes and windows. */
const METRICS: readonly Metric[] = [
  { name: 'calls', help: 'Attempts, failed ones included.', value: (f) => f.calls },
  { name: 'errors', help: 'Attempts that failed.', value: (f) => f.errors },
  {
    name: 'usage_unknown',
    help: 'Calls whose usage could not be read.',
    value: (f) => f.usageUnknown,
  },
  {
    name: 'eligible',
    help: 'Calls that could have read from the cache.',
    value: (f) => f.eligible,
  },
  { name: 'misses', help: 'Eligible calls that read too little.', value: (f) => f.misses },
  {
    name: 'read_tokens',
    help: 'Input tokens read from the cache.',
    value: (f) => f.tokensReadFromCache,
  },
  {
    name: 'write_tokens',
    help: 'Input tokens written to the cache.',
    value: (f) => f.tokensWrittenToCache,
  },
  {
    name: 'uncached_tokens',
    help: 'Input tokens that were neither.',
    value: (f) => f.tokensUncached,
  },
  {
    name: 'expected_read_tokens',
    help: 'Input tokens that could have been read.',
    value: (f) => f.tokensExpected,
  },
  {
    name: 'head_changes',
    help: 'Calls whose head had changed.',
    value: (f) => f.headChanges,
  },
  { name: 'output_tokens', help: 'Output tokens.', value: (f) => f.tokensOutput },
];

/** A series, and its labels as they are printed. */
type Labelled = readonly [labels: string, figures: Figures];

/**
 * The sums by name, provider and model in Prometheus' text exposition format, version 0.0.4: counters that only
 * calls raise. By prefix as well where that is asked for: a series for each, which ends when it is evicted.
 */
export function prometheusText(
  series: readonly Series[],
  byPrefix: ReadonlyMap<string, PrefixFigures> = new Map(),
): string {
  const lines: string[] = [];
  const named = series.map(({ name, provider, model, figures }): Labelled => [
    labelsOf({ name, provider, model }),
    figures,
  ]);
  const prefixes = [...byPrefix]
    .filter(([prefix]) => prefix !== 'other')
    .map(([prefix, figures]): Labelled => [
      labelsOf({ prefix, name: figures.name ?? '' }),
      figures,
    ]);
  for (const [kind, labelled] of [
    ['', named],
    ['prefix_', prefixes],
  ] as const) {
    if (labelled.length === 0) continue;
    for (const { name, help, value } of METRICS)
      family(
        lines,
        { name: `prompt_cache_${kind}${name}_total`, help, type: 'counter' },
        labelled,
        value,
      );
    family(
      lines,
      {
        name: `prompt_cache_${kind}cost_usd_total`,
        help: 'Cost of the calls whose price is known.',
        type: 'counter',
      },
      labelled,
      ({ costUsd }) => costUsd,
    );
    // What was saved can fall: a write that nobody has read yet is a loss. So it is no counter.
    family(
      lines,
      {
        name: `prompt_cache_${kind}saved_usd`,
        help: 'Cost saved against no cache at all.',
        type: 'gauge',
      },
      labelled,
      ({ costSavedUsd }) => costSavedUsd,
    );
  }
  return `${lines.join('\n')}\n`;
}

function family(
  lines: string[],
  { name, help, type }: { readonly name: string; readonly help: string; readonly type: string },
  labelled: readonly Labelled[],
  value: (figures: Figures) => number | null,
): void {
  lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
  for (const [labels, figures] of labelled) {
    const found = value(figures);
    if (found !== null) lines.push(`${name}${labels} ${found}`);
  }
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels)
    .map(([label, value]) => `${label}="${escape(value)}"`)
    .join(',')}}`;
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
