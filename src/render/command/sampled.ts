import type { VariableVaries } from '../rendering.ts';
import { DEFAULT_CASE, casesOf } from '../composed/variables.ts';
import type { Values } from '../engines/engine.ts';
import type { PromptDefinition } from '../render-side.ts';
import type {
  Conversation,
  RenderedPrompt,
  RenderedRequest,
  VariableRenders,
} from '../rendering.ts';

type Rendered = Extract<RenderedPrompt, { readonly outcome: 'rendered' }>;
type Render = (values: Values, caseName?: string) => Promise<readonly RenderedPrompt[]>;

/**
 * What a command prints for the other values of its variables, one variable at a time, and for its other
 * cases. A prompt that failed stays as it is; so does one that fails in a case.
 * @param prompts what it printed for the first values
 */
export async function withSamples(
  prompts: readonly RenderedPrompt[],
  { config }: PromptDefinition,
  render: Render,
): Promise<readonly RenderedPrompt[]> {
  if (prompts.every(({ outcome }) => outcome === 'failed')) return prompts;
  const [own, ...others] = casesOf(config);
  const tried: (readonly [variable: string, varies: VariableVaries, prompts: Outcomes])[] = [];
  for (const [variable, { varies, values }] of Object.entries(config.vars)) {
    if (varies === null) continue;
    const outcomes: (readonly RenderedPrompt[])[] = [];
    for (const value of values.slice(1))
      outcomes.push(await render(new Map([...(own?.values ?? []), [variable, value]])));
    tried.push([variable, varies, outcomes]);
  }
  const cases: Case[] = [];
  for (const { name, values } of others)
    cases.push({ name, values, prompts: await render(values, name) });
  return prompts.map((prompt) => {
    if (prompt.outcome === 'failed') return prompt;
    const variations = tried.map(([variable, varies, outcomes]) =>
      factorValues(prompt.id, variable, varies, outcomes),
    );
    const sampled = variations.length === 0 ? prompt : { ...prompt, variations };
    return inCases(sampled, own?.values ?? new Map(), cases);
  });
}

type Outcomes = readonly (readonly RenderedPrompt[])[];

/** What a command printed for a case. */
interface Case {
  readonly name: string;
  readonly values: Values;
  readonly prompts: readonly RenderedPrompt[];
}

function factorValues(
  id: string,
  variable: string,
  varies: VariableVaries,
  outcomes: Outcomes,
): VariableRenders {
  const requests: RenderedRequest[] = [];
  const failures: string[] = [];
  for (const prompts of outcomes) {
    const prompt = named(prompts, id);
    const request = prompt?.outcome === 'rendered' ? prompt.conversations[0]?.turns[0] : undefined;
    if (request !== undefined) requests.push(request);
    else failures.push(reasonOf(prompt));
  }
  return { variable, varies, requests, failures };
}

/** The prompt with the conversations of its other cases; failed where one of them cannot be rendered. */
function inCases(prompt: Rendered, own: Values, cases: readonly Case[]): RenderedPrompt {
  const conversations = prompt.conversations.map((each): Conversation => {
    return { ...each, values: own };
  });
  for (const { name, values, prompts } of cases) {
    const other = named(prompts, prompt.id);
    if (other?.outcome !== 'rendered') {
      const { id, declared, source } = prompt;
      const reason = `in the case '${name}': ${reasonOf(other)}`;
      return { outcome: 'failed', id, declared, source, reason, at: null, missing: [] };
    }
    for (const each of namedBy(name, other.conversations)) conversations.push({ ...each, values });
  }
  return { ...prompt, conversations };
}

/** The conversations that a command printed for a case of the config, with its name. */
export function namedBy(
  configured: string,
  conversations: readonly Conversation[],
): readonly Conversation[] {
  return conversations.map((each) => {
    const own = each.case === DEFAULT_CASE ? configured : `${configured}, ${each.case}`;
    return { ...each, case: own };
  });
}

/** Whether a conversation's case is this one of the config. */
export function isOfCase(name: string, configured: string): boolean {
  if (configured === DEFAULT_CASE) return false;
  return name === configured || name.startsWith(`${configured}, `);
}

/** The conversations of a case of the config, with the names that the command itself gives to cases. */
export function ofCase<Conversation extends { readonly case: string }>(
  conversations: readonly Conversation[],
  configured: string,
): readonly Conversation[] {
  return conversations
    .filter((conversation) => isOfCase(conversation.case, configured))
    .map((conversation) => {
      const own = conversation.case.slice(configured.length + 2);
      return { ...conversation, case: own === '' ? DEFAULT_CASE : own };
    });
}

/** A prompt that is alone has the id of the config, whatever it is called; others go by their ids. */
function named(prompts: readonly RenderedPrompt[], id: string): RenderedPrompt | undefined {
  return prompts.find((prompt) => prompt.id === id) ?? prompts.find(isFailed);
}

function isFailed({ outcome }: RenderedPrompt): boolean {
  return outcome === 'failed';
}

function reasonOf(prompt: RenderedPrompt | undefined): string {
  return prompt?.outcome === 'failed' ? prompt.reason : 'nothing of this prompt was rendered.';
}
