import { tokens as path } from '../../json/pointer.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isArray,
  isObject,
  objectOf,
  text,
} from '../../json/value.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { hasTokens } from '../../request/tokens/estimate.ts';

/** A request that is counted in the place of the beginning of another one. */
export interface Partial {
  /** The unit that it ends with; -1 for the placeholder alone. */
  readonly unit: number;
  readonly body: JsonObject;
  /** Whether it ends with a placeholder, which is counted along: an API counts no request without a message. */
  readonly isPadded: boolean;
}

/** What of a body costs tokens, by the API whose count endpoint takes it. */
interface Form {
  readonly members: readonly string[];
  readonly messages: string;
  readonly placeholder: Json;
}

const FORMS: ReadonlyMap<string, Form> = new Map([
  [
    'messages',
    {
      members: ['tools', 'tool_choice', 'system', 'messages', 'thinking', 'output_config'],
      messages: 'messages',
      placeholder: [{ role: 'user', content: 'a' }],
    },
  ],
  [
    'responses',
    {
      members: ['tools', 'tool_choice', 'instructions', 'input', 'text', 'reasoning'],
      messages: 'input',
      placeholder: [{ role: 'user', content: 'a' }],
    },
  ],
  [
    'generate-content',
    {
      members: [
        'tools',
        'toolConfig',
        'tool_config',
        'systemInstruction',
        'system_instruction',
        'contents',
      ],
      messages: 'contents',
      placeholder: [{ role: 'user', parts: [{ text: 'a' }] }],
    },
  ],
]);

/**
 * The beginnings of a request that its API can count by themselves: behind each tool, each system block and
 * each message of the user, in order. None for an API without a count endpoint.
 */
export function partials(body: Json, segmented: Segmented): readonly Partial[] {
  const form = FORMS.get(segmented.api);
  // What the provider keeps is in no body; what a client of its own takes has another form.
  if (form === undefined || !isObject(body) || (segmented.continues ?? null) !== null) return [];
  if (get(body, 'config') !== undefined) return [];
  const { units, model } = segmented;
  const places = units.map((unit) => (hasTokens(unit) ? path(unit.pointer) : []));
  const found: Partial[] = [];
  const whole = new Set<string>();
  for (const [unit, place] of places.entries()) {
    const [member] = place;
    if (member === undefined) continue;
    const next = places.slice(unit + 1).find(([name]) => name !== undefined) ?? [];
    const cut = cutAt(body, form, place, next);
    if (cut !== null) {
      const isPadded = member !== form.messages;
      const members = new Map<string, Json>([
        ...[...whole].flatMap((name) => pair(name, get(body, name))),
        ...settings(body, form, whole.has('tools') || member === 'tools'),
        [member, cut],
        ...(isPadded ? [[form.messages, form.placeholder] as const] : []),
      ]);
      found.push({ unit, isPadded, body: objectOf([['model', model], ...members]) });
    }
    if (next[0] !== member) whole.add(member);
  }
  return found;
}

/** The placeholder alone, whose tokens the padded ones have too much; null where there is no form. */
export function placeholderOf({ api, model }: Segmented): JsonObject | null {
  const form = FORMS.get(api);
  return form === undefined ? null : { model, [form.messages]: form.placeholder };
}

/** A member up to a place in it; null where no request can end there. */
function cutAt(
  body: JsonObject,
  form: Form,
  [member = '', index]: readonly string[],
  [nextMember, nextIndex]: readonly string[],
): Json | null {
  const value = get(body, member);
  if (value === undefined || !form.members.includes(member)) return null;
  const isLast = nextMember !== member;
  if (!isArray(value)) return isLast ? value : null;
  if (index === undefined || !/^\d+$/.test(index) || (!isLast && nextIndex === index)) return null;
  const kept = value.slice(0, Number(index) + 1);
  return member !== form.messages || isUsers(kept.at(-1), value[kept.length]) ? kept : null;
}

/** Whether a request may end with a message: the user's, with all results that the calls before it ask for. */
function isUsers(message: Json | undefined, next: Json | undefined): boolean {
  const isResult = (item: Json | undefined) =>
    (text(get(item, 'type')) ?? '').endsWith('_call_output');
  if (isResult(message)) return !isResult(next);
  return ['user', 'system', 'developer'].includes(text(get(message, 'role')) ?? '');
}

/** Parameters that are printed into the prompt; a choice among tools needs the tools. */
function settings(
  body: JsonObject,
  { members, messages }: Form,
  hasTools: boolean,
): readonly (readonly [string, Json])[] {
  return entries(body).filter(([name, value]) => {
    if (!members.includes(name) || name === messages || CONTAINERS.has(name)) return false;
    if (!/^tool_?[cC]/.test(name)) return true;
    // The tool that is named may be behind the end.
    return hasTools && text(get(value, 'name')) === undefined;
  });
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'tools',
  'system',
  'instructions',
  'systemInstruction',
  'system_instruction',
]);

function pair(name: string, value: Json | undefined): readonly (readonly [string, Json])[] {
  return value === undefined ? [] : [[name, value]];
}
