import type { Json } from '../json/value.ts';
import { isRequest } from '../request/provider/registry.ts';
import { type RenderedPrompt, hasRequest } from '../render/rendering.ts';
import type { PromptHeaders } from '../render/sources/prompt-headers.ts';
import type { Rendered } from './rendered.ts';
import type { SideRun } from './side-run.ts';

/** A line of a trace (contract, section 3): a rendered request in its envelope. */
export interface TraceLine {
  readonly prompt: string;
  readonly case: string;
  readonly side: 'base' | 'head';
  readonly render: number;
  readonly session: string;
  readonly turn: number;
  readonly provider?: string;
  readonly model?: string;
  readonly namespace?: string;
  readonly headers?: PromptHeaders;
  readonly request: Json;
  readonly usage?: Json;
  readonly unitTokens?: readonly number[];
  readonly at?: number;
}

type SideName = 'base' | 'head';

/**
 * The rendered requests of both sides, base first, each conversation in its order; behind them further
 * renders of prompts that are rendered for each call, each with its number.
 */
export function traceLines(run: SideRun & Pick<Rendered, 'further'>): readonly TraceLine[] {
  return (['base', 'head'] as const).flatMap((side) => [
    ...linesOf(run[side], side, 0),
    ...run.further[side].flatMap(({ prompt, render }) => linesOf([prompt], side, render)),
  ]);
}

function linesOf(
  prompts: readonly RenderedPrompt[],
  side: SideName,
  render: number,
): readonly TraceLine[] {
  return prompts.flatMap((prompt) => {
    // A text without a request has nothing that a trace could hold.
    if (prompt.outcome === 'failed' || !hasRequest(prompt.source.kind)) return [];
    return prompt.conversations.flatMap((conversation) =>
      conversation.turns.flatMap((request, turn): readonly TraceLine[] => {
        // What no API takes was reported, and nobody could read it back.
        if (!isRequest(request.body, request)) return [];
        const { provider, model, namespace, headers, usage, unitTokens, at } = request;
        const line: TraceLine = {
          prompt: prompt.id,
          case: conversation.case,
          side,
          render,
          session: conversation.id,
          turn,
          ...(at !== null && { at }),
          ...(provider !== null && { provider }),
          ...(model !== null && { model }),
          ...(namespace !== undefined && { namespace }),
          ...(headers !== undefined && { headers }),
          request: request.body,
          ...(usage !== null && { usage }),
          ...(unitTokens !== null && { unitTokens }),
        };
        return [line];
      }),
    );
  });
}
