import type { Finding } from '../findings/finding.ts';
import { aboutTokens, describeTokens, grouped } from '../request/tokens/words.ts';
import type { PromptReport, SideReport } from './report.ts';

/** What one finding costs, in words; null where it costs nothing. */
export function costOf(finding: Finding, exact: boolean): string | null {
  if (!(finding.lostTokens > 0)) return null;
  const tokens = exact ? `${grouped(finding.lostTokens)} tokens` : aboutTokens(finding.lostTokens);
  if (finding.code === 'stranded-tokens') return `${tokens} are paid for in full every time`;
  if (finding.code === 'hit-ratio-dropped') return `${tokens} are no longer read from the cache`;
  if (finding.code === 'breakpoint-lost') return `${tokens} are no longer cached`;
  if (finding.code === 'suspect-value')
    return `${tokens} miss the cache whenever the value changes`;
  if (isOnce(finding)) return `${tokens} are written to the cache again, once`;
  if (finding.axis === 'repeat') return `${tokens} miss the cache ${often(finding)}`;
  if (finding.axis === 'turn') return `${tokens} are written again instead of read at such a turn`;
  if (finding.axis === 'sibling') return `${tokens} could be shared and are not`;
  if (finding.code === 'below-minimum') return `${tokens} are paid for in full every time`;
  return tokens;
}

function isOnce(finding: Finding): boolean {
  return (
    finding.axis === 'commit' &&
    finding.code !== 'breakpoint-lost' &&
    finding.code !== 'suspect-value'
  );
}

function often(finding: Finding): string {
  switch (finding.varies) {
    case 'call':
      return 'on every call';
    case 'minute':
    case 'hour':
    case 'day':
      return `every ${finding.varies}`;
    case 'process':
      return 'in every new process';
    case 'machine':
      return 'on every other machine';
    case null:
      return 'whenever it varies';
  }
}

/** How large a side's cached prefix is, in words. */
export function prefixSize(side: SideReport): string {
  const { kind, prefixLow, prefixHigh } = side.tokens;
  const isNothing = prefixHigh === 0;
  const range = {
    kind: isNothing ? ('exact' as const) : kind,
    low: prefixLow,
    mid: side.prefixTokens,
    high: prefixHigh,
  };
  const isCached = side.prefixTokens >= side.minimumTokens;
  return isCached
    ? `${describeTokens(range)} cached`
    : `${describeTokens(range)}, fewer than the ${grouped(side.minimumTokens)} that are cached`;
}

/** What stands beside a prompt's name: its case and conversation where there are several, its old name. */
export function nameParts(prompt: PromptReport): readonly string[] {
  return [
    ...(prompt.case === 'default' ? [] : [`case ${prompt.case}`]),
    ...(prompt.conversation === '1' ? [] : [`conversation ${prompt.conversation}`]),
    ...(prompt.renamedFrom === null ? [] : [`renamed from ${prompt.renamedFrom}`]),
  ];
}

/** Where a person goes: the file and line, else the place in the request. Null where there is none. */
export function placeOf(
  finding: Finding,
): { readonly place: string; readonly inRequest: string | null } | null {
  const where = finding.where ?? finding.whereBefore;
  const turn = where !== null && where.turn > 0 ? ` of turn ${where.turn + 1}` : '';
  const pointer =
    where === null ? null : `${where.pointer === '' ? 'the body' : where.pointer}${turn}`;
  if (finding.file !== null) {
    const line = finding.fileLine === null ? '' : `:${finding.fileLine}`;
    // The whole body is a system prompt: a text that no request is known for.
    const isText = where?.pointer === '' && where.section === 'system';
    return { place: `${finding.file}${line}`, inRequest: isText ? null : pointer };
  }
  if (where === null || pointer === null) return null;
  return {
    place: where.line === null ? pointer : `${pointer}, line ${where.line}`,
    inRequest: null,
  };
}

/** Says whether a prompt is new, and therefore fails nothing yet. */
export function isAdopted(prompt: PromptReport): boolean {
  return prompt.status === 'added' && !prompt.findings.some((finding) => finding.fails);
}
