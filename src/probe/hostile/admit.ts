import { canonical } from '../../json/canonical.ts';
import { withMembers } from '../request/place.ts';
import { LIMITS } from '../../limits.ts';
import { segment } from '../../request/provider/registry.ts';
import type { ProbeTarget } from '../target.ts';
import { type ProbeLine, type TargetOptions, targetsOf } from '../targets.ts';
import { CLAUDE } from './claude.ts';
import { CHAT, RESPONSES } from './openai.ts';
import { type Shape, fitted } from './shape.ts';

/** APIs whose requests can be taken from somebody who is not trusted, and what they may hold. */
const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['messages', CLAUDE],
  ['responses', RESPONSES],
  ['chat', CHAT],
]);

/** Tokens of output that may be asked for: one, and at Responses the least that it takes. */
const OUTPUT: ReadonlyMap<string, number> = new Map([['responses', 16]]);

/** A line with its request made anew of what may be sent, or why it is not. */
type Admitted = { readonly line: ProbeLine } | { readonly refused: string };

/**
 * What of a trace that anybody may have written is probed. Each request is built anew from the fields that
 * are known to do nothing but to be read; a prompt with any other is skipped, and so is one of a model that
 * is not among those given.
 *
 * @throws GuardError (analysis) for a line that is no request of a known provider
 */
export function admittedTargets(
  lines: readonly ProbeLine[],
  models: ReadonlySet<string>,
  options: TargetOptions = {},
): readonly ProbeTarget[] {
  const refused = new Map<string, string>();
  const admitted = lines.flatMap((line) => {
    const found = admit(line, models);
    if ('line' in found) return [found.line];
    refused.set(keyOf(line), found.refused);
    // It holds its prompt's place in the report; what is refused is not sent.
    return [line];
  });
  return targetsOf(admitted, options).map((target) => {
    const reason = refused.get(keyOf(target));
    const mostOutput = OUTPUT.get(target.renders[0].segmented.api) ?? 1;
    return reason === undefined
      ? { ...target, mostOutput }
      : { ...target, mostOutput, refused: reason, base: null };
  });
}

function admit(line: ProbeLine, models: ReadonlySet<string>): Admitted {
  const { request, provider, model } = line;
  const segmented = segment(request, { provider, model });
  const shape = SHAPES.get(segmented.api);
  if (shape === undefined)
    return {
      refused: `Requests of this form (${segmented.api}) are not taken from a trace that is not trusted.`,
    };
  if (!models.has(segmented.model))
    return {
      refused:
        "Its model is not named by base's configuration, and a trace that is not trusted may not choose one: name it there, under models.",
    };
  const found = fitted(request, shape);
  if ('stray' in found)
    return {
      refused: `It holds ${place(found.stray)}, which is not sent for a trace that is not trusted.`,
    };
  if (Buffer.byteLength(canonical(found.value, 'written')) > LIMITS.hostileRequestBytes)
    return {
      refused: `It is larger than the ${LIMITS.hostileRequestBytes / 1024 ** 2} MB that are sent for a trace that is not trusted.`,
    };
  const { provider: by, model: named, api } = segmented;
  const made = { request: withMembers(found.value, { model: named }), provider: by, model: named };
  // What was left out must not have been what said which API it is for.
  if (segment(made.request, made).api !== api)
    return { refused: 'Without what is not sent it would be a request of another form.' };
  return { line: { ...line, ...made } };
}

/** Names of members are the author's. */
function place(pointer: string): string {
  if (pointer === '') return 'something else than members';
  return pointer.length > LONGEST_PLACE ? `${pointer.slice(0, LONGEST_PLACE)}…` : pointer;
}

const LONGEST_PLACE = 80;

function keyOf(of: Pick<ProbeLine, 'prompt' | 'case' | 'conversation'>): string {
  return JSON.stringify([of.prompt, of.case, of.conversation]);
}
