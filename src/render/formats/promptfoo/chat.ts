import { GuardError, analysisError } from '../../../errors.ts';
import { parseJson } from '../../../json/parse.ts';
import type { Places } from '../../../json/place.ts';
import { placesInJson } from '../../../json/places.ts';
import { type Json, get, isArray, text } from '../../../json/value.ts';
import { placesInYaml } from '../../../json/yaml-places.ts';
import { parseYaml } from '../../../json/yaml.ts';
import { onLine } from '../members.ts';
import type { Spoken } from '../strings.ts';
import { type TracedText, TracedTextBuilder, lineAt, lineCounter } from '../../traced-text.ts';

/** The chat that a text spells as JSON, or null where it spells none. */
export function jsonChat(written: TracedText, file: string): readonly Spoken[] | null {
  if (!/^\s*[[{]/.test(written.text)) return null;
  try {
    const value = parseJson(written.text, file);
    const spelled = { written, file, places: placesInJson(written.text) };
    const list = messagesOf(value);
    return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
  } catch (error) {
    // What is no JSON is a text like any other.
    if (error instanceof GuardError && error.message.startsWith(`${file}:`)) return null;
    throw error;
  }
}

/** The same of YAML, which promptfoo knows by its first words. */
export function yamlChat(written: TracedText, file: string): readonly Spoken[] | null {
  if (!/^\s*- role:/.test(written.text)) return null;
  const value = parseYaml(written.text, `${file}: the rendered messages`);
  const spelled = { written, file, places: placesInYaml(written.text) };
  const list = messagesOf(value);
  return list && list.map((message, index) => spoken(spelled, message, `/${index}`, value));
}

interface Spelled {
  readonly written: TracedText;
  readonly file: string;
  readonly places: Places;
}

/** A list of messages, or an object that holds one. */
function messagesOf(value: Json): readonly Json[] | null {
  const list = isArray(value) ? value : get(value, 'messages');
  if (!isArray(list) || list.length === 0) return null;
  return list.every((message) => get(message, 'role') !== undefined) ? list : null;
}

function spoken(spelled: Spelled, message: Json, inner: string, value: Json): Spoken {
  const { written, file, places } = spelled;
  const pointer = isArray(value) ? inner : `/messages${inner}`;
  const lineOf = lineCounter(written.text);
  const at = (offset: number | null, key: string) => {
    const line = places.line(`${pointer}${key}`, offset) ?? places.line(pointer, null) ?? 1;
    return lineAt(written, offsetOfLine(written.text, line)) ?? { file, line: lineOf(0) };
  };
  const [role, content] = [text(get(message, 'role')), text(get(message, 'content'))];
  const place = at(null, '');
  if (role === undefined || content === undefined)
    throw analysisError(
      `${place.file}:${place.line}: a message of a chat needs a role and a text as content: parts of other kinds are rendered by a command (render:).`,
    );
  const builder = new TracedTextBuilder();
  for (const line of content.split(/(?<=\n)/))
    builder.append(line, 'value', at(builder.length, '/content'));
  return { role, text: builder.build(), at: onLine(place.file, place.line) };
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf('\n', offset);
    if (next === -1) break;
    offset = next + 1;
  }
  return offset;
}
