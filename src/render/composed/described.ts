import type { Config } from '../../repository/config/schema.ts';
import { analysisError, messageOf } from '../../errors.ts';
import { entries } from '../../json/value.ts';
import type { Values } from '../engines/engine.ts';
import { locateBy } from '../origins.ts';
import type { Conversation, RenderedRequest, VariableRenders } from '../rendering.ts';
import { bindingFor, providerOfModel } from './bindings.ts';
import type { Parts } from './parts.ts';
import { DEFAULT_CASE, type Samples, casesOf } from './variables.ts';

/** What a prompt falls back to where it names no provider or model: `defaults` of its config. */
export type Defaults = NonNullable<Config['defaults']>;

/**
 * A prompt before values and a provider's form are given to it: what a config composes, or what a file of
 * a format of its own says.
 */
export interface Described {
  /** As far as it says so itself. */
  readonly provider: string | null;
  readonly model: string | null;
  readonly samples: Samples;
  /**
   * @param provider what it is going to be bound to: names of parameters differ
   * @throws GuardError (analysis) that names the file and line, for what cannot be rendered.
   */
  parts(values: Values, provider: string): Promise<DescribedParts>;
}

export type DescribedParts = Omit<Parts, 'model'>;

/** Why a prompt cannot be rendered that neither itself nor a config binds to a provider. */
export const UNBOUND =
  'the prompt names no provider: add provider: anthropic (or openai), or defaults.provider.';

/**
 * One conversation of one turn per case.
 * @throws GuardError (analysis) for the first case that cannot be rendered.
 */
export async function conversationsOfDescribed(
  described: Described,
  defaults: Defaults,
): Promise<readonly Conversation[]> {
  const conversations: Conversation[] = [];
  for (const { name, values } of casesOf(described.samples)) {
    try {
      const turns = [await requestOf(described, defaults, values)];
      conversations.push({ case: name, id: '1', turns, values });
    } catch (error) {
      if (name === DEFAULT_CASE) throw error;
      throw analysisError(`in the case '${name}': ${messageOf(error)}`, error);
    }
  }
  return conversations;
}

/**
 * The requests that a prompt makes when one of its varying variables takes another of its values and all
 * others keep theirs: what each variable reaches, control flow and loops included.
 */
export async function variationsOfDescribed(
  described: Described,
  defaults: Defaults,
): Promise<readonly VariableRenders[]> {
  const values = casesOf(described.samples)[0]?.values ?? new Map();
  const variations: VariableRenders[] = [];
  for (const [name, { varies, values: samples }] of Object.entries(described.samples.vars)) {
    if (varies === null) continue;
    const requests: VariableRenders['requests'][number][] = [];
    const failures: string[] = [];
    for (const sample of samples.slice(1)) {
      try {
        requests.push(await requestOf(described, defaults, new Map([...values, [name, sample]])));
      } catch (error) {
        failures.push(messageOf(error));
      }
    }
    variations.push({ variable: name, varies, requests, failures });
  }
  return variations;
}

async function requestOf(
  described: Described,
  defaults: Defaults,
  values: Values,
): Promise<RenderedRequest> {
  const { provider, model } = target(described, defaults);
  const bind = bindingFor(provider);
  const parts = await described.parts(values, provider);
  const { system, messages, tools, params } = parts;
  if (system.length + messages.length + (tools?.length ?? 0) + entries(params).length === 0)
    throw analysisError('the prompt is empty: give it a system text, tools or messages.');
  const { body, origins } = bind({ ...parts, model });
  const locate = locateBy(origins);
  return { body, provider, model, locate, at: null, usage: null, unitTokens: null };
}

function target(
  described: Described,
  defaults: Defaults,
): { readonly provider: string; readonly model: string | null } {
  const provider =
    described.provider ??
    providerOfModel(described.model ?? '') ??
    defaults.provider ??
    providerOfModel(defaults.model ?? '');
  if (provider === null) throw analysisError(UNBOUND);
  const shared = defaults.provider === undefined || defaults.provider === provider;
  return { provider, model: described.model ?? (shared ? (defaults.model ?? null) : null) };
}
