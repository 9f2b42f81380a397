import { analysisError } from '../../../errors.ts';
import { type Json, dig, get, isArray, isObject, text } from '../../../json/value.ts';
import type { Values } from '../../engines/engine.ts';
import { type Spoken, renderTraced, tracedString } from '../strings.ts';
import { onLine } from '../members.ts';
import type { LangChainFile } from './file.ts';
import { engineOf } from './template.ts';

/** LangChain's names of speakers. */
const ROLES: Readonly<Record<string, string>> = {
  system: 'system',
  developer: 'developer',
  human: 'user',
  user: 'user',
  ai: 'assistant',
  assistant: 'assistant',
};

/**
 * The messages of a chat prompt: `{ role, content }` under `template` or `messages`, a pair of them, or
 * an object with the template under `prompt`. A history that the program fills in is none here.
 */
export async function chatMessages(
  { side, file, value, places }: LangChainFile,
  values: Values,
): Promise<readonly Spoken[]> {
  const key = ['messages', 'template'].find((name) => isArray(get(value, name))) ?? 'messages';
  const list = get(value, key);
  if (!isArray(list) || list.length === 0)
    throw analysisError(
      `${file}: a chat prompt has no messages: write a list of { role, content } under messages.`,
    );
  const spoken: Spoken[] = [];
  for (const [index, message] of list.entries()) {
    const pointer = `/${key}/${index}`;
    const line = places.line(pointer, null) ?? 1;
    // What LangChain saves has no speakers, and only its first message is loaded again.
    const role = roleOf(message) ?? (list.length === 1 ? 'human' : '');
    if (role === 'placeholder') continue;
    const [inner, words] = contentOf(message);
    const speaker = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
    if (speaker === undefined || words === undefined)
      throw analysisError(
        `${file}:${line}: this message does not say who speaks what: write { role: system, content: ... } (system, human or ai).`,
      );
    const owner =
      get(get(message, 'prompt'), 'template_format') === undefined ? value : get(message, 'prompt');
    const string = tracedString({ file, places, pointer: pointer + inner, text: words });
    const rendered = await renderTraced(side, engineOf(owner ?? value, file), string, values);
    spoken.push({ role: speaker, text: rendered, at: onLine(file, line) });
  }
  return spoken;
}

function roleOf(message: Json): string | undefined {
  if (isArray(message)) return text(message[0]);
  return text(get(message, 'role')) ?? text(get(message, 'type')) ?? text(get(message, '_type'));
}

function contentOf(message: Json): readonly [pointer: string, words: string | undefined] {
  if (isArray(message)) return ['/1', text(message[1])];
  if (!isObject(message)) return ['', undefined];
  const content = text(get(message, 'content'));
  if (content !== undefined) return ['/content', content];
  return ['/prompt/template', text(dig(message, 'prompt', 'template'))];
}
