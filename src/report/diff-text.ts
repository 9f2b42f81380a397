import type { DiffLine, GapOf } from './diff-lines.ts';

export function signOf(kind: 'removed' | 'added' | 'same'): '-' | '+' | ' ' {
  if (kind === 'same') return ' ';
  return kind === 'removed' ? '-' : '+';
}

/** `… 12 unchanged lines …` */
export function gapText(lines: number, of: GapOf): string {
  if (of === 'excerpt') return '… cut here: the change goes on …';
  if (of === 'space')
    return `… ${lines} more ${lines === 1 ? 'line differs' : 'lines differ'} in white space only …`;
  const more = of === 'unchanged' ? '' : 'more ';
  return `… ${lines} ${more}${of} ${lines === 1 ? 'line' : 'lines'} …`;
}

/** A diff as lines for a reader who sees them in colour: nothing is marked inside of a line. */
export function plainDiff(lines: readonly DiffLine[]): readonly string[] {
  return lines.map((line) =>
    line.kind === 'gap'
      ? `  ${gapText(line.lines, line.of)}`
      : `${signOf(line.kind)} ${line.spans.map(({ text }) => text).join('')}`,
  );
}
