import { acceptEntryYaml } from '../repository/config/accept-entry.ts';
import { codeSpan, fenced } from './escape/markdown.ts';
import { fold } from './markdown-finding.ts';
import type { Section } from './markdown-fit.ts';
import { times } from './view/counts.ts';
import type { Acceptable } from './view/view.ts';

/** Entries that are written out. */
const ENTRIES = 10;

/** How what blocks is accepted: the entries, ready to be pasted, and the command that writes them. */
export function acceptFold(acceptable: readonly Acceptable[]): readonly Section[] {
  if (acceptable.length === 0) return [];
  const shown = acceptable.slice(0, ENTRIES);
  const lines = shown.map(({ entry }) => `    - ${acceptEntryYaml(entry)}`);
  const more = acceptable.length - shown.length;
  const ids = shown.map(({ id }) => id).join(' ');
  const text = fold('Meant? Accept it', [
    `Add this to ${codeSpan('prompt-cache-guard.yml')}, or run ${codeSpan(`npx prompt-cache-guard check --accept ${ids} --reason "…"`)}. It holds for these bytes of the prompt only.`,
    fenced(['policy:', '  accept:', ...lines], 'yaml'),
    ...(more > 0
      ? [
          `And ${times(more, 'more entry').replace(/entrys$/, 'entries')}: the JSON report has all ids.`,
        ]
      : []),
  ]);
  return [{ full: text, brief: text }];
}
