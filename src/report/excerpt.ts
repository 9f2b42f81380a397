import type { Finding } from '../findings/finding.ts';
import type { DiffLimits, DiffLine } from './diff-lines.ts';
import { wordDiff } from './word-diff.ts';

/** The change that a finding quotes, as a word-level diff; nothing where it quotes none. */
export function excerptDiff(finding: Finding, limits: DiffLimits): readonly DiffLine[] {
  if (finding.before === null && finding.after === null) return [];
  const lines = wordDiff(finding.before, finding.after, limits);
  return finding.cut === null ? lines : [...lines, { kind: 'gap', lines: 0, of: 'excerpt' }];
}
