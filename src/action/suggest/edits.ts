import { diffArrays } from 'diff';

/** Lines of a file that become other ones. */
export interface Edit {
  /** The first and the last line, from 1. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Edits with fewer equal lines between are one: a reader applies each by a click. */
const NEAR = 6;

/**
 * The edits that make one text of the other, each of at least one line, since GitHub puts a suggestion in
 * the place of lines; null where lines cannot say it: other line ends, or an end without a line break.
 */
export function editsOf(before: string, after: string): readonly Edit[] | null {
  if (/\r/.test(before + after) || before.endsWith('\n') !== after.endsWith('\n')) return null;
  const [own, other] = [linesOf(before), linesOf(after)];
  const spans: { start: number; end: number; from: number; to: number }[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, value } of diffArrays([...own], [...other])) {
    const here = {
      start: at,
      end: at + (added ? 0 : value.length),
      from: to,
      to: to + (removed ? 0 : value.length),
    };
    [at, to] = [here.end, here.to];
    if (!added && !removed) continue;
    const last = spans.at(-1);
    if (last !== undefined && here.start - last.end <= NEAR)
      [last.end, last.to] = [here.end, here.to];
    else spans.push(here);
  }
  return spans.flatMap((span) => {
    const { start, end, from, to } = anchored(span, own.length);
    return end === start ? [] : [{ start: start + 1, end, lines: other.slice(from, to) }];
  });
}

/** What only adds lines takes an equal line beside it along. */
function anchored(
  span: {
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
  },
  count: number,
) {
  if (span.end > span.start) return span;
  if (span.start > 0) return { ...span, start: span.start - 1, from: span.from - 1 };
  return span.end < count ? { ...span, end: span.end + 1, to: span.to + 1 } : span;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
