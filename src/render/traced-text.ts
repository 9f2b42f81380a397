import type { FileLine } from './rendering.ts';

/** Where a stretch of a rendered text was written. It ends where the next one begins. */
interface Span {
  readonly start: number;
  readonly at: FileLine;
  /** Lines of a literal go on counting from `at`; a value stands at the line of its tag as a whole. */
  readonly kind: 'literal' | 'value';
}

/** A text that knows the line of each of its characters. */
export interface TracedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A text that stands in a file as it is, from line `at.line` on. */
export function literally(text: string, at: FileLine): TracedText {
  return { text, spans: [{ start: 0, at, kind: 'literal' }] };
}

/**
 * The line on which a person edits the character at `offset` (UTF-16 code units; null: the whole
 * text). An offset at the end is that of the last character: no line follows it. Null for a text made of
 * nothing.
 */
export function lineAt({ text, spans }: TracedText, offset: number | null): FileLine | null {
  const place = Math.max(0, Math.min(offset ?? 0, text.length - 1));
  const span = spans[spanAt(spans, place)];
  if (span === undefined || span.kind === 'value') return span?.at ?? null;
  return { file: span.at.file, line: span.at.line + newlines(text, span.start, place) };
}

/** A stretch of a text, from code unit `start` up to, but not at, `end`; its lines stay what they are. */
export function sliced(whole: TracedText, start: number, end: number): TracedText {
  const text = whole.text.slice(start, end);
  const first = whole.spans[spanAt(whole.spans, start)];
  if (text === '' || first === undefined) return { text, spans: [] };
  const spans = [{ ...first, start: 0, at: lineAt(whole, start) ?? first.at }];
  for (let index = spanAt(whole.spans, start) + 1; index < whole.spans.length; index += 1) {
    const span = whole.spans[index];
    if (span === undefined || span.start >= end) break;
    spans.push({ ...span, start: span.start - start });
  }
  return { text, spans };
}

/** Where each line of a text was written, in their order. */
export function linesOf({ text, spans }: TracedText): readonly FileLine[] {
  const lines: FileLine[] = [];
  spans.forEach(({ start, kind, at }, index) => {
    const last = (spans[index + 1]?.start ?? text.length) - 1;
    if (start === 0 || text[start - 1] === '\n') lines.push(at);
    let { line } = at;
    for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', end + 1)) {
      // The line behind the last character begins in the next span.
      if (end >= last) break;
      line += kind === 'literal' ? 1 : 0;
      lines.push({ file: at.file, line });
    }
  });
  return lines;
}

/** Texts one after the other; the separator stands on the line of what follows it. */
export function joinedTexts(texts: readonly TracedText[], separator: string): TracedText {
  const builder = new TracedTextBuilder();
  texts.forEach((text, index) => {
    const first = lineAt(text, 0);
    if (index > 0 && first !== null) builder.append(separator, 'value', first);
    text.spans.forEach(({ start, kind, at }, span) => {
      const end = text.spans[span + 1]?.start ?? text.text.length;
      builder.append(text.text.slice(start, end), kind, at);
    });
  });
  return builder.build();
}

/** The same text with other lines: every line of every stretch becomes what `map` says. */
export function remapped(
  { text, spans }: TracedText,
  map: (line: FileLine) => FileLine,
): TracedText {
  const builder = new TracedTextBuilder();
  spans.forEach(({ start, at, kind }, index) => {
    const stretch = text.slice(start, spans[index + 1]?.start ?? text.length);
    const lines = kind === 'value' ? [stretch] : stretch.split(/(?<=\n)/);
    lines.forEach((line, below) => {
      const past = kind === 'value' ? 0 : below;
      builder.append(line, 'value', map({ file: at.file, line: at.line + past }));
    });
  });
  return builder.build();
}

/** Puts a traced text together, stretch by stretch. */
export class TracedTextBuilder {
  readonly #parts: string[] = [];
  readonly #spans: Span[] = [];
  #length = 0;

  /** Code units so far. */
  get length(): number {
    return this.#length;
  }

  append(text: string, kind: Span['kind'], at: FileLine): void {
    if (text === '') return;
    this.#spans.push({ start: this.#length, at, kind });
    this.#parts.push(text);
    this.#length += text.length;
  }

  build(): TracedText {
    return { text: this.#parts.join(''), spans: this.#spans };
  }
}

/** The line, from 1, of each offset of a text; built once, then fast. */
export function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => countBelow(ends, offset) + 1;
}

/** How many line ends stand in `text` from `start` up to, but not at, `end`. */
function newlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
    count++;
  return count;
}

/** The index of the span that holds code unit `place`; the first one for a place in front of all. */
function spanAt(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** How many of these growing numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
