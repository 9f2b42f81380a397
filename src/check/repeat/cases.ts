import type { AnalysedConversation } from '../../findings/axes/analyse.ts';
import { LIMITS } from '../../limits.ts';
import { isOfCase, ofCase } from '../../render/command/sampled.ts';
import { casesOf } from '../../render/composed/variables.ts';
import type { Values } from '../../render/engines/engine.ts';
import { Renders, type RendersInput } from './renders.ts';
import { repeatCase } from './repeat.ts';

/** The renders of the other cases of a command, by their names. */
export type CaseRenders = ReadonlyMap<string, Renders>;

/**
 * Renders the other cases of a command again, as many of them as there is time for.
 * @param main the renders of the first case, which say so where some were left out
 */
export async function repeatCases(input: RendersInput, main: Renders): Promise<CaseRenders> {
  const renders = new Map<string, Renders>();
  const [, ...others] = casesOf(input.definition.config);
  const most = Math.floor((LIMITS.searchSeconds * 1_000) / Math.max(1, main.fastest));
  for (const { name, values } of others.slice(0, most)) {
    const own = rendersOf(input, main, name, values);
    if (own === null) continue;
    await repeatCase(own);
    renders.set(name, own);
  }
  if (others.length > most)
    main.notes.add(
      `${main.id}: a render takes ${(main.fastest / 1_000).toFixed(1)} s, so that only the first ${most + 1} of its ${others.length + 1} cases were rendered again: what varies in the others alone is not found.`,
    );
  return renders;
}

/** The pinned render of a case was made with the first one's; null where nothing came out of it. */
function rendersOf(
  input: RendersInput,
  main: Renders,
  name: string,
  values: Values,
): Renders | null {
  const { definition, renderer } = input;
  const pinned = main.pinned.map(({ rendered, analysed }) => {
    if (analysed.outcome === 'failed') return { rendered, analysed };
    const conversations = ofCase(analysed.conversations, name);
    return { rendered, analysed: { ...analysed, conversations } };
  });
  const isThere = pinned.some(
    ({ analysed }) => analysed.outcome === 'analysed' && analysed.conversations.length > 0,
  );
  if (!isThere) return null;
  const own: RendersInput = {
    ...input,
    definition: { ...definition, config: { ...definition.config, vars: {}, cases: {} } },
    renderer: {
      renderOnce: (of, side, plan) =>
        renderer.renderOnce(of, side, { ...plan, values, case: name }),
    },
  };
  return Renders.of(own, pinned, main);
}

/** Conversations of a prompt with what the renders of its other cases showed of theirs. */
export function withCases(
  id: string,
  conversations: readonly AnalysedConversation[],
  cases: CaseRenders,
): readonly AnalysedConversation[] {
  const all = [...conversations];
  for (const [name, renders] of cases) {
    const own = renders.repeated().find(({ analysed }) => analysed.id === id)?.analysed;
    if (own?.outcome !== 'analysed') continue;
    const found = own.conversations.values();
    for (const [index, conversation] of all.entries()) {
      if (!isOfCase(conversation.case, name)) continue;
      const { turns, repeats } = found.next().value ?? conversation;
      all[index] = { ...conversation, turns, ...(repeats !== undefined && { repeats }) };
    }
  }
  return all;
}
