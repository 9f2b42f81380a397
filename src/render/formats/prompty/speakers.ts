import { analysisError } from '../../../errors.ts';
import { onLine } from '../members.ts';
import type { Spoken } from '../strings.ts';
import { type TracedText, lineAt, literally, sliced } from '../../traced-text.ts';
import type { Template } from '../../engines/engine.ts';

/** A line that says who speaks from the next line on. */
const BOUNDARY =
  /^#?\s*(system|user|assistant|developer|function|tools|tool)(\[[^\]\n]{0,500}\])?\s*:$/i;
/** What the template's own boundaries carry through the rendering, and no value has. */
const OWN = 'nonce="own"';

/**
 * The template with its boundaries marked, line for line, so that one which comes out of a value is told
 * apart (the reference marks them by random numbers).
 * @throws GuardError (analysis) for attributes of a boundary: they would go into the message.
 */
export function withMarkedBoundaries({ text, at }: Template): TracedText {
  const lines = text.split('\n').map((line, index) => {
    const match = BOUNDARY.exec(line.trim());
    if (match === null) return line;
    if (match[2] !== undefined)
      throw analysisError(
        `${at.file}:${at.line + index}: attributes of a message (${match[2].slice(0, 60)}) are not supported: leave them out, or render the prompt by a command (render:).`,
      );
    return `${(match[1] ?? '').toLowerCase()}[${OWN}]:`;
  });
  return literally(lines.join('\n'), at);
}

/**
 * The messages of a rendered text. What stands in front of the first boundary is the system's.
 * @param trim whether line ends around a message go (version 2) or stay (version 1)
 * @throws GuardError (analysis) for a boundary that a value brought in: Prompty refuses it.
 */
export function spokenIn(rendered: TracedText, file: string, trim: boolean): readonly Spoken[] {
  const spoken: Spoken[] = [];
  let role = 'system';
  let begun = false;
  let start = 0;
  const flush = (end: number) => {
    if (end < start) return;
    const bounds = trim ? trimmed(rendered.text, start, end) : { start, end };
    const text = sliced(rendered, bounds.start, bounds.end);
    if (!begun && text.text.trim() === '') return;
    const line = lineAt(rendered, start)?.line ?? 1;
    spoken.push({ role, text, at: onLine(file, line) });
  };
  let offset = 0;
  for (const line of rendered.text.split('\n')) {
    const match = BOUNDARY.exec(line.trim());
    // Version 1: what follows an earlier conversation, which is none here, is the user's.
    const isThread = !trim && line.trim().startsWith('![thread]');
    if (match !== null || isThread) {
      if (match !== null && match[2] !== `[${OWN}]`) throw foreign(rendered, offset, file);
      flush(offset - 1);
      role = match?.[1] ?? 'user';
      begun = true;
      start = offset + line.length + 1;
    }
    offset += line.length + 1;
  }
  // Python's lines have none behind the last line end.
  flush(rendered.text.length - (rendered.text.endsWith('\n') ? 1 : 0));
  return spoken;
}

function trimmed(text: string, from: number, to: number) {
  let [start, end] = [from, to];
  while (start < end && text[start] === '\n') start += 1;
  while (end > start && text[end - 1] === '\n') end -= 1;
  return { start, end };
}

function foreign(rendered: TracedText, offset: number, file: string): Error {
  const line = lineAt(rendered, offset)?.line;
  return analysisError(
    `${file}${line === undefined ? '' : `:${line}`}: a value has a line in it that says who speaks, such as 'user:': Prompty refuses such input, so give another value.`,
  );
}
