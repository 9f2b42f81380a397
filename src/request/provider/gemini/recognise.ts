import { type Json, get, isArray, isObject, text } from '../../../json/value.ts';

const ROLES: ReadonlySet<unknown> = new Set([undefined, 'user', 'model', 'function', 'system']);
const OWN_MEMBERS = [
  'systemInstruction',
  'system_instruction',
  'generationConfig',
  'generation_config',
  'cachedContent',
  'safetySettings',
];
// Enough to tell; a body of a hundred thousand contents need not be read whole.
const SAMPLE = 50;

/**
 * How sure the shape of a body is a generateContent request, as it goes on the wire or as the SDK takes it
 * (`config` around the further members).
 */
export function recognise(body: Json, declared?: string): number {
  const contents = get(body, 'contents');
  if (!isObject(body) || get(body, 'messages') !== undefined) return 0;
  const model = declared ?? text(get(body, 'model')) ?? '';
  const isOwnModel = /(?:^|\/)(?:gemini|gemma)-/.test(model);
  // What stands in front of a conversation, by itself: a config may declare no more.
  if (contents === undefined)
    return isOwnModel && isContent(get(body, 'systemInstruction') ?? null) ? 0.5 : 0;
  if (typeof contents === 'string') return isOwnModel ? 1 : 0.1;
  const list = isArray(contents) ? contents : [contents];
  if (!list.slice(0, SAMPLE).every(isContent)) return 0;
  if (isOwnModel || OWN_MEMBERS.some((name) => get(body, name) !== undefined)) return 1;
  return list.length === 0 ? 0.1 : 0.8;
}

function isContent(content: Json): boolean {
  if (!isArray(get(content, 'parts'))) return false;
  return ROLES.has(get(content, 'role'));
}
