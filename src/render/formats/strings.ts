import type { Places } from '../../json/place.ts';
import { analysisError } from '../../errors.ts';
import type { MediaPart, MessagePart, Parts, TextPart } from '../composed/parts.ts';
import { type IncludeNames, renderTemplate } from '../composed/pieces.ts';
import type { Engine, EngineInput, Values } from '../engines/engine.ts';
import type { ConfigPlace, Side } from '../side.ts';
import { type TracedText, TracedTextBuilder, linesOf, remapped } from '../traced-text.ts';

/** A string inside a JSON or YAML document. */
export interface DocumentString {
  readonly file: string;
  readonly places: Places;
  readonly pointer: string;
  readonly text: string;
}

/** Such a string, with the lines that the document really has: an escape or a fold makes them others. */
export function tracedString({ file, places, pointer, text }: DocumentString): TracedText {
  const builder = new TracedTextBuilder();
  const lines = text.split(/(?<=\n)/);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const numbers = between(starts.length, (index) => {
    const at = places.line(pointer, starts[index] ?? 0) ?? places.line(pointer, null);
    return at ?? 1;
  });
  lines.forEach((line, index) => {
    builder.append(line, 'value', { file, line: numbers[index] ?? 1 });
  });
  return builder.build();
}

/**
 * Growing numbers, of which each takes long to find: between two that are as far apart as their places, or
 * equal, all others follow.
 */
function between(count: number, find: (index: number) => number): readonly number[] {
  const found: number[] = [];
  const fill = (from: number, to: number, first: number, last: number): void => {
    const isEven = last - first === to - from;
    if (isEven || first === last) {
      for (let index = from; index <= to; index += 1)
        found[index] = first + (isEven ? index - from : 0);
      return;
    }
    const middle = (from + to) >> 1;
    if (middle === from) {
      found[from] = first;
      found[to] = last;
      return;
    }
    const own = find(middle);
    fill(from, middle, first, own);
    fill(middle, to, own, last);
  };
  if (count > 0) fill(0, count - 1, find(0), find(count - 1));
  return found;
}

/** How a format's templates differ from the engine's own. */
export interface OwnRendering extends Partial<Pick<EngineInput, 'options' | 'helpers'>> {
  readonly names?: IncludeNames;
}

/** A text that may come from several places with the values in it; its lines stay what they are. */
export async function renderTraced(
  side: Side,
  engine: Engine,
  traced: TracedText,
  values: Values,
  { names, ...own }: OwnRendering = {},
): Promise<TracedText> {
  const lines = linesOf(traced);
  const [at] = lines;
  if (at === undefined) return traced;
  const rendered = await renderTemplate(
    side,
    engine,
    { template: { text: traced.text, at }, values, options: {}, ...own },
    names,
  );
  return remapped(rendered, (line) =>
    line.file === at.file ? (lines[line.line - at.line] ?? at) : line,
  );
}

/** A rendered message, before it is told apart whether it is the system's. */
export interface Spoken {
  readonly role: string;
  readonly text: TracedText;
  /** All parts in their order, where it is more than its text. */
  readonly content?: readonly (TextPart | MediaPart)[];
  /** Where its role is written. */
  readonly at: ConfigPlace | null;
}

/** Providers whose requests hold what the system says apart from the messages. */
const APART = new Set(['anthropic', 'gemini', 'bedrock']);

/**
 * Messages as the parts of a request. Where the provider holds the system's apart, all of them go there;
 * else each stays the message that it is.
 * @param file what is named in errors
 * @throws GuardError (analysis) for an empty text, or none at all.
 */
export function spokenParts(
  messages: readonly Spoken[],
  file: string,
  provider: string,
  api: 'chat' | 'responses' = 'chat',
): Pick<Parts, 'system' | 'messages' | 'api'> {
  if (messages.length === 0)
    throw analysisError(
      `${file}: the prompt is empty once it is rendered: write its text, or give its variables values under vars.`,
    );
  const isApart = APART.has(provider) || api === 'responses';
  const isSystem = ({ role }: Spoken) => isApart && (role === 'system' || role === 'developer');
  return {
    system: messages.filter(isSystem).map((message) => part(message, file)),
    messages: messages
      .filter((message) => !isSystem(message))
      .map((message) => ({ role: message.role, ...part(message, file) })),
    api,
  };
}

function part({ role, text, content, at }: Spoken, file: string): Omit<MessagePart, 'role'> {
  const line = text.spans[0]?.at.line ?? at?.places.line(at.pointer, null);
  if (text.text.trim() === '' && content === undefined)
    throw analysisError(
      `${file}${line === undefined || line === null ? '' : `:${line}`}: the message of the ${role} is empty once it is rendered: providers refuse an empty text; write it, give its variable a value under vars, or leave it out.`,
    );
  return { text, cacheControl: null, at, ...(content !== undefined && { content }) };
}
