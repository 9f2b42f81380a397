import type { DiffLine, DiffSpan, GapOf } from './diff-lines.ts';

/**
 * A diff as lines of text. Where a line has both, what changed in it stands in the brackets of git's
 * word diff: `[-removed-]`, `{+added+}`. Every line begins with `-`, `+` or a space.
 */
export function diffText(lines: readonly DiffLine[]): readonly string[] {
  return lines.map((line) => {
    if (line.kind === 'gap') return `  ${gapText(line.lines, line.of)}`;
    return `${signOf(line.kind)} ${marked(line.kind, line.spans)}`;
  });
}

export function signOf(kind: 'removed' | 'added' | 'same'): '-' | '+' | ' ' {
  if (kind === 'same') return ' ';
  return kind === 'removed' ? '-' : '+';
}

/** `… 12 unchanged lines …` */
export function gapText(lines: number, of: GapOf): string {
  if (of === 'excerpt') return '… cut here: the change goes on …';
  const more = of === 'unchanged' ? '' : 'more ';
  return `… ${lines} ${more}${of} ${lines === 1 ? 'line' : 'lines'} …`;
}

function marked(kind: 'removed' | 'added' | 'same', spans: readonly DiffSpan[]): string {
  const whole = spans.every((span) => span.changed) || spans.every((span) => !span.changed);
  return spans
    .map((span) => {
      if (whole || !span.changed) return span.text;
      return kind === 'removed' ? `[-${span.text}-]` : `{+${span.text}+}`;
    })
    .join('');
}
