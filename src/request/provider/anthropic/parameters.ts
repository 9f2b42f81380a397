import { type Json, dig, get, isArray, isObject, items } from '../../../json/value.ts';
import { type Piece, parameters, present } from '../piece.ts';
import type { AnthropicModel } from './models.ts';

/**
 * Parameters that reach the prompt between the tools and the system blocks: a change keeps the tools
 * and misses from here on ("What invalidates the cache", build-with-claude/prompt-caching, read
 * 2026-10-08; the list of skills: agents-and-tools/agent-skills). That web search or web fetch is on is
 * not repeated here: the tool itself is a unit. `citations` stands for the citations of documents.
 */
export function systemParameters(body: Json, content: readonly Piece[]): Piece {
  const skills = dig(body, 'container', 'skills');
  return parameters(
    'system',
    present([
      ['speed', get(body, 'speed') === 'standard' ? undefined : get(body, 'speed')],
      ['container', isArray(skills) && skills.length > 0 ? { skills } : undefined],
      ['citations', content.some(({ unit }) => hasCitations(unit.value)) ? true : undefined],
    ]),
  );
}

/**
 * Parameters that reach the prompt between the system blocks and the messages (same source). Naming a
 * default is the same as leaving it out. `images` stands for the presence of any image.
 */
export function messageParameters(
  body: Json,
  content: readonly Piece[],
  model: AnthropicModel,
): Piece {
  const { thinking, effort } = reasoningOf(body, model);
  const isBehind = model.parametersFirst !== true;
  const output = present([
    ['effort', isBehind ? effort : undefined],
    ['format', dig(body, 'output_config', 'format')],
  ]);
  return parameters(
    'messages',
    present([
      ['tool_choice', toolChoice(body)],
      ['images', content.some(({ unit }) => hasImage(unit.value)) ? true : undefined],
      ['thinking', isBehind ? thinking : undefined],
      ['output_config', filled(output)],
      ['output_format', get(body, 'output_format')],
    ]),
  );
}

/**
 * Thinking and effort, undefined where they are what a request without them has: "setting a parameter
 * explicitly to its default value is equivalent to omitting it" (SOURCES.thinking, of both).
 */
export function reasoningOf(
  body: Json,
  model: AnthropicModel,
): { readonly thinking: Json | undefined; readonly effort: Json | undefined } {
  const type = dig(body, 'thinking', 'type');
  const effort = dig(body, 'output_config', 'effort');
  return {
    thinking:
      type === model.defaultThinking
        ? undefined
        : filled(
            present([
              ['type', type],
              ['budget_tokens', dig(body, 'thinking', 'budget_tokens')],
            ]),
          ),
    effort: effort === model.defaultEffort ? undefined : effort,
  };
}

/** The choice, or undefined where it is the default: `auto` with tools, `none` without. */
function toolChoice(body: Json): Json | undefined {
  const choice = get(body, 'tool_choice');
  if (!isObject(choice)) return choice;
  const oneCall = get(choice, 'disable_parallel_tool_use') === true;
  const usual = items(get(body, 'tools')).length > 0 ? 'auto' : 'none';
  if (get(choice, 'type') === usual && !oneCall) return undefined;
  return present([
    ['type', get(choice, 'type')],
    ['name', get(choice, 'name')],
    ['disable_parallel_tool_use', oneCall ? true : undefined],
  ]);
}

function filled(value: Json): Json | undefined {
  return isObject(value) && Object.keys(value).length > 0 ? value : undefined;
}

// Images and documents stand in a message or one level deeper, in a tool result or a document.
function nested(block: Json): readonly Json[] {
  return [block, ...items(get(block, 'content')), ...items(dig(block, 'source', 'content'))];
}

/** Whether a parameter is told from a piece of content. */
export function tellsParameters(block: Json): boolean {
  return hasImage(block) || hasCitations(block);
}

function hasImage(block: Json): boolean {
  return nested(block).some((inner) => get(inner, 'type') === 'image');
}

function hasCitations(block: Json): boolean {
  return nested(block).some((inner) => dig(inner, 'citations', 'enabled') === true);
}
