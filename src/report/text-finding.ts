import type { Finding } from '../findings/finding.ts';
import { type DiffLine, type DiffSpan } from './diff-lines.ts';
import { gapText, signOf } from './diff-text.ts';
import { sentence, terminal } from './escape/terminal.ts';
import { excerptDiff } from './excerpt.ts';
import type { Paint, Style } from './paint.ts';
import { relatedNames, tagOf } from './tags.ts';
import { costOf, placeOf } from './wording.ts';
import { clip, wrap } from './wrap.ts';

export interface FindingLayout {
  readonly paint: Paint;
  readonly width: number;
  /** Whether the prompt's token counts are exact. */
  readonly exact: boolean;
  readonly indent: string;
}

const SIGNS: Readonly<Record<Finding['severity'], string>> = {
  error: '✗',
  warning: '!',
  note: '·',
};
const COLORS: Readonly<Record<Finding['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

/** One finding: mark and code, a sentence, the place, the change, the cost, the fix. */
export function findingLines(finding: Finding, layout: FindingLayout): readonly string[] {
  const { paint, indent } = layout;
  const fixed = finding.status === 'fixed';
  const color = fixed ? 'green' : COLORS[finding.severity];
  const tag = tagOf(finding);
  const word = fixed ? '✓ fixed' : `${SIGNS[finding.severity]} ${finding.severity}`;
  const title = `${paint(color, `${word}: ${finding.code}`)}${paint('dim', tag === '' ? '' : ` · ${sentence(tag)}`)}`;
  const inner = `${indent}  `;
  const left = layout.width - inner.length;
  const lines = [`${indent}${title}`];
  for (const line of wrap(sentence(finding.message), left)) lines.push(`${inner}${line}`);
  const place = placeOf(finding);
  if (place !== null) {
    const where = paint('cyan', clip(terminal(place.place), 200));
    const inRequest =
      place.inRequest === null ? '' : paint('dim', ` · ${clip(terminal(place.inRequest), 120)}`);
    lines.push(`${inner}${where}${inRequest}`);
  }
  for (const line of excerptDiff(finding, DIFF)) lines.push(`${inner}${painted(line, paint)}`);
  const related = relatedNames(finding);
  const pairs: readonly (readonly [string, string | null])[] = [
    ['cost', costOf(finding, layout.exact)],
    ['also', related.length === 0 ? null : related.join(', ')],
    ['fix', fixed || finding.fix === '' ? null : finding.fix],
  ];
  for (const [name, value] of pairs)
    if (value !== null) lines.push(...labelled(name, value, layout));
  return lines;
}

const DIFF = { lines: 6, context: 40 };

function labelled(name: string, value: string, layout: FindingLayout): readonly string[] {
  const indent = `${layout.indent}  `;
  const lines = wrap(sentence(value), layout.width - indent.length - 6);
  return lines.map((line, index) =>
    index === 0
      ? `${indent}${layout.paint('bold', name)}${' '.repeat(6 - name.length)}${line}`
      : `${indent}      ${line}`,
  );
}

function painted(line: DiffLine, paint: Paint): string {
  if (line.kind === 'gap') return paint('dim', `  ${gapText(line.lines, line.of)}`);
  const style = line.kind === 'same' ? 'dim' : line.kind === 'removed' ? 'red' : 'green';
  const strong = line.kind === 'removed' ? 'removed' : 'added';
  const whole =
    line.spans.every((span) => span.changed) || line.spans.every((span) => !span.changed);
  const spans = line.spans.map((span) =>
    paint(span.changed && !whole ? strong : style, bracketed(span, line.kind, whole, paint)),
  );
  return `${paint(style, `${signOf(line.kind)} `)}${spans.join('')}`;
}

// Without colour, git's brackets say what changed; with colour, inverse text does.
function bracketed(
  span: DiffSpan,
  kind: 'removed' | 'added' | 'same',
  whole: boolean,
  paint: Paint,
): string {
  if (whole || !span.changed || paint('dim', 'x') !== 'x') return span.text;
  return kind === 'removed' ? `[-${span.text}-]` : `{+${span.text}+}`;
}
