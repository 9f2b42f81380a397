import { type Json, dig, get, text } from '../../../json/value.ts';
import type { AddedTokens } from '../../unit.ts';
import type { Source } from '../provider.ts';

/** What tools cost beside what the request says of them, by model. */
export const TOOL_TOKENS: Source = {
  url: 'https://platform.claude.com/docs/en/about-claude/pricing#tool-use-pricing',
  read: '2026-11-30',
};

/** The system prompt that tools bring along: with `auto` or `none`, and with `any` or a named tool. */
const TOOL_PROMPTS: Readonly<Record<string, readonly [auto: number, any: number]>> = {
  'claude-opus-5': [286, 406],
  'claude-opus-4-8': [290, 410],
  'claude-opus-4-7': [675, 804],
  'claude-opus-4-6': [497, 589],
  'claude-sonnet-4-6': [497, 589],
  'claude-opus-4-5': [496, 588],
  'claude-sonnet-4-5': [496, 588],
  'claude-haiku-4-5': [496, 588],
  'claude-sonnet-5': [354, 474],
  'claude-opus-4': [313, 315],
  'claude-opus-4-1': [313, 315],
  'claude-sonnet-4': [313, 315],
  'claude-haiku-3-5': [264, 355],
};
/** Of a model that the page does not list: what it lists of the others. */
const ANY_PROMPT: AddedTokens['tokens'] = [264, 354, 804];

/** The models whose documented numbers for tools of Anthropic's own are the larger ones. */
const NEWER = /^claude-(?:opus-(?:4-[78]|5)|sonnet-5|haiku-5|fable|mythos)/;

/** Tools whose definition is Anthropic's own: what is printed stands nowhere in the request. */
const OWN_TOOLS: readonly (readonly [
  type: RegExp,
  tokens: (model: string) => AddedTokens['tokens'],
  /** Whether the number has the tools' system prompt in it. */
  withPrompt: boolean,
])[] = [
  // About 4,520 (Fable 5, Opus 4.8 and 5) or 4,590 (Sonnet 5), 410 less without zoom.
  [
    /^computer_toolset_20260801$/,
    (model) => (model.includes('sonnet') ? [4_100, 4_590, 4_700] : [4_050, 4_520, 4_700]),
    true,
  ],
  // About 6,610 or 6,670; four optional members add 880.
  [
    /^browser_toolset_20260801$/,
    (model) => (model.includes('sonnet') ? [6_500, 6_670, 7_700] : [6_450, 6_610, 7_650]),
    true,
  ],
  [/^bash_20\d{6}$/, (model) => (NEWER.test(model) ? [240, 325, 330] : [240, 244, 330]), false],
  [/^text_editor_20\d{6}$/, () => [650, 700, 750], false],
];

/** A definition that nobody gives a number for: it may be longer than any minimum. */
const UNKNOWN_TOOL: AddedTokens['tokens'] = [0, 700, 8_000];
/** All tools of a server, which only the provider knows. */
const UNKNOWN_TOOLSET: AddedTokens['tokens'] = [0, 2_000, 50_000];

/**
 * What the provider adds for one tool of Anthropic's own, by its versioned `type`; null for a tool that the
 * request defines itself.
 */
export function ownToolTokens(tool: Json, model: string): AddedTokens | null {
  const type = text(get(tool, 'type')) ?? '';
  if (type === 'mcp_toolset') return { tokens: UNKNOWN_TOOLSET, instead: true };
  const known = OWN_TOOLS.find(([pattern]) => pattern.test(type));
  if (known !== undefined) return { tokens: known[1](model), instead: true };
  return /_20\d{6}$/.test(type) ? { tokens: UNKNOWN_TOOL, instead: true } : null;
}

/** The system prompt that the tools of a request bring along; null where it has none, or a toolset's own. */
export function toolPrompt(
  tools: readonly Json[],
  choice: string | undefined,
  model: string,
): AddedTokens['tokens'] | null {
  if (tools.length === 0) return null;
  const hasOwn = tools.some((tool) => {
    const type = text(get(tool, 'type')) ?? '';
    return OWN_TOOLS.some(([pattern, , withPrompt]) => withPrompt && pattern.test(type));
  });
  if (hasOwn) return null;
  const listed = TOOL_PROMPTS[model];
  if (listed === undefined) return ANY_PROMPT;
  const tokens = listed[choice === 'any' || choice === 'tool' || choice === 'required' ? 1 : 0];
  return [tokens, tokens, tokens];
}

/** The choice of a tool by its type, in Claude's own form and in the forms of gateways. */
export function choiceOf(body: Json): string | undefined {
  const choice = get(body, 'tool_choice');
  if (typeof choice === 'string') return choice;
  return text(dig(choice, 'type'));
}
