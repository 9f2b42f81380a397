import { analysisError } from '../../../errors.ts';
import { type Json, get, items, text } from '../../../json/value.ts';
import type { Values } from '../../engines/engine.ts';
import { onLine } from '../members.ts';
import type { Spoken } from '../strings.ts';
import { type TracedText, TracedTextBuilder, lineAt, sliced } from '../../traced-text.ts';

/** Inputs that are no text, by their names: thread, image, file, audio. */
export type RichInputs = ReadonlyMap<string, string>;

const RICH = new Set(['thread', 'image', 'file', 'audio']);

export function isRich(kind: string | undefined): boolean {
  return RICH.has(kind ?? '');
}

/** What stands for such an input while the template is rendered. */
function markOf(name: string): string {
  return `__PROMPTY_THREAD_${'0'.repeat(16)}_${name}__`;
}

const MARK = /__PROMPTY_THREAD_0{16}_([^\n]{1,200}?)__/g;

/** The values with marks in the place of those that are no text. */
export function withMarks(values: Values, rich: RichInputs): Values {
  return new Map([...values, ...Array.from(rich.keys(), (name) => [name, markOf(name)] as const)]);
}

/**
 * The messages with what the marks stand for: an earlier conversation, none where no value has one, and
 * images, which go to the user's message in front of them. Text around a mark is a message of its own.
 * @throws GuardError (analysis) for files and audio.
 */
export function withRich(
  spoken: readonly Spoken[],
  values: Values,
  rich: RichInputs,
  file: string,
): readonly Spoken[] {
  const found: Spoken[] = [];
  for (const message of spoken) {
    const { text: whole } = message.text;
    const marks = [...whole.matchAll(MARK)].filter(([, name = '']) => rich.has(name));
    if (marks.length === 0) found.push(message);
    let done = 0;
    for (const { 0: mark, 1: name = '', index } of marks) {
      add(found, message, trimmed(message.text, done, index));
      const line = lineAt(message.text, index)?.line ?? 1;
      put(found, { name, kind: rich.get(name) ?? '', value: values.get(name), file, line });
      done = index + mark.length;
    }
    if (marks.length > 0) add(found, message, trimmed(message.text, done, whole.length));
  }
  return found;
}

interface Filled {
  readonly name: string;
  readonly kind: string;
  readonly value: Json | undefined;
  readonly file: string;
  readonly line: number;
}

function put(found: Spoken[], { name, kind, value, file, line }: Filled): void {
  const at = onLine(file, line);
  if (kind === 'thread') {
    for (const message of items(value)) {
      const builder = new TracedTextBuilder();
      builder.append(text(get(message, 'content')) ?? '', 'value', { file, line });
      found.push({ role: text(get(message, 'role')) ?? 'user', text: builder.build(), at });
    }
    return;
  }
  if (kind !== 'image')
    throw analysisError(
      `${file}:${line}: the input '${name.slice(0, 60)}' is a file or audio, which is not supported: render the prompt by a command (render:).`,
    );
  const image = { url: text(value) ?? `{{${name}}}`, contentType: null, at };
  const last = found.at(-1);
  if (last?.role !== 'user') {
    found.push({ role: 'user', text: { text: '', spans: [] }, content: [image], at });
    return;
  }
  const before = last.content ?? [{ text: last.text, cacheControl: null, at: last.at }];
  found[found.length - 1] = { ...last, content: [...before, image] };
}

function add(found: Spoken[], message: Spoken, words: TracedText): void {
  if (words.text !== '') found.push({ ...message, text: words });
}

function trimmed(whole: TracedText, start: number, end: number): TracedText {
  const words = whole.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return sliced(whole, start + lead, Math.max(start + lead, start + words.trimEnd().length));
}
