import type { Finding, Severity } from '../../findings/finding.ts';
import type { PromptReport, Totals } from '../report.ts';

/** Counts what the report holds; findings that head no longer has are not counted. */
export function totalsOf(prompts: readonly PromptReport[], run: readonly Finding[]): Totals {
  const statuses = count(prompts.map(({ status }) => status));
  const shown = [...run, ...prompts.flatMap(({ findings }) => findings)].filter(
    ({ status }) => status !== 'fixed',
  );
  const severities = count<Severity>(shown.map(({ severity }) => severity));
  return {
    prompts: prompts.length,
    unchanged: statuses.get('unchanged') ?? 0,
    changed: statuses.get('changed') ?? 0,
    volatile: statuses.get('volatile') ?? 0,
    added: statuses.get('added') ?? 0,
    removed: statuses.get('removed') ?? 0,
    error: statuses.get('error') ?? 0,
    findings: {
      error: severities.get('error') ?? 0,
      warning: severities.get('warning') ?? 0,
      note: severities.get('note') ?? 0,
    },
  };
}

function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
