import type { Cause, Finding } from '../findings/finding.ts';
import type { DiffLimits, DiffLine } from './diff-lines.ts';
import { wordDiff } from './word-diff.ts';

/** The change that a finding quotes, as a word-level diff; nothing where it quotes none. */
export function excerptDiff(finding: Finding, limits: DiffLimits): readonly DiffLine[] {
  const { before, after, cut } = finding;
  if (before === null && after === null) return [];
  const lines = whiteSpaceOnly(finding, limits) ?? wordDiff(before, after, limits);
  return cut === null ? lines : [...lines, { kind: 'gap', lines: 0, of: 'excerpt' }];
}

const SPACE: ReadonlySet<Cause> = new Set<Cause>(['whitespace', 'line-endings']);

/** One pair of lines stands for all of them, where many differ in nothing but white space; else null. */
function whiteSpaceOnly(
  { before, after, causes }: Finding,
  limits: DiffLimits,
): readonly DiffLine[] | null {
  if (before === null || after === null || !causes.every((cause) => SPACE.has(cause))) return null;
  const [old, now] = [before.split('\n'), after.split('\n')];
  if (old.length !== now.length) return null;
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]));
  const [first] = changed;
  if (first === undefined || changed.length < 3) return null;
  // With its break, which is what differs where endings do.
  const pair = wordDiff(`${old[first] ?? ''}\n`, `${now[first] ?? ''}\n`, limits);
  return [...pair, { kind: 'gap', lines: changed.length - 1, of: 'space' }];
}
