import { analysisError } from '../../../errors.ts';
import { type Json, get, text } from '../../../json/value.ts';
import type { Engine, Values } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import { mustacheEscaping } from '../../engines/mustache/mustache.ts';
import type { TracedText } from '../../traced-text.ts';
import { sliced } from '../../traced-text.ts';
import type { FrontMatter } from '../front-matter.ts';
import { type Spoken, renderTraced } from '../strings.ts';
import type { HeaderPlace } from './references.ts';
import { spokenIn, withMarkedBoundaries } from './speakers.ts';

/** What stands for an input that is no text while the template is rendered. */
export function threadMark(name: string): string {
  return `__PROMPTY_THREAD_${'0'.repeat(16)}_${name}__`;
}

export function mediaMark(name: string): string {
  return `__PROMPTY_MEDIA_${'0'.repeat(16)}_${name}__`;
}

/** How a version of Prompty renders. */
export interface Rules {
  /** Jinja2's own option. */
  readonly keepsTrailingNewline: boolean;
  /** Whether line ends around a message go. */
  readonly trims: boolean;
}

/** The messages of a body with values in it. An earlier conversation is none here. */
export async function spokenByBody(
  { side, file }: HeaderPlace,
  { header, body, bodyLine }: FrontMatter,
  values: Values,
  rules: Rules,
): Promise<readonly Spoken[]> {
  const marked = withMarkedBoundaries({ text: body, at: { file, line: bodyLine } });
  const kind = templateKind(get(header, 'template'));
  const options = kind === 'jinja2' ? { keep_trailing_newline: rules.keepsTrailingNewline } : {};
  const engine = engineOf(kind, file);
  const rendered = await renderTraced(side, engine, marked, values, { options });
  const media = /__PROMPTY_MEDIA_0{16}_(.+?)__/.exec(rendered.text)?.[1];
  if (media !== undefined)
    throw analysisError(
      `${file}: the input '${media.slice(0, 60)}' is no text (image, file or audio), which is not supported: render the prompt by a command (render:).`,
    );
  return spokenIn(rendered, file, rules.trims).flatMap(withoutThreads);
}

function templateKind(template: Json | undefined): string {
  const format = get(template, 'format');
  return (
    text(template) ??
    text(format) ??
    text(get(format, 'kind')) ??
    text(get(template, 'type')) ??
    'jinja2'
  );
}

function engineOf(kind: string, file: string): Engine {
  // The TypeScript runtime has Nunjucks under its own name too.
  if (kind === 'jinja2' || kind === 'nunjucks') return engineFor(kind, null, file);
  if (kind === 'mustache') return MUSTACHE;
  throw analysisError(
    `${file}: the template is of kind ${kind.slice(0, 40)}, and Prompty has jinja2, nunjucks and mustache.`,
  );
}

/** Chevron, which Prompty renders Mustache by, escapes these four. */
const MUSTACHE = mustacheEscaping((value) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;'),
);

/** What stands in front of and behind an earlier conversation are messages of their own. */
function withoutThreads(message: Spoken): readonly Spoken[] {
  const { text: whole } = message.text;
  const marks = [...whole.matchAll(/__PROMPTY_THREAD_0{16}_.+?__/g)];
  if (marks.length === 0) return [message];
  const ends = [...marks.map(({ index }) => index), whole.length];
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  return starts.flatMap((start, index) => {
    const text = trimmed(message.text, start, ends[index] ?? whole.length);
    return text.text === '' ? [] : [{ ...message, text }];
  });
}

function trimmed(whole: TracedText, start: number, end: number): TracedText {
  const text = whole.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return sliced(whole, start + lead, Math.max(start + lead, start + text.trimEnd().length));
}
