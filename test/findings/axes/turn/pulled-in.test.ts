import { describe, expect, test } from 'vitest';
import { Chain } from '../../../../src/findings/axes/chained.ts';
import type { Json } from '../../../../src/json/value.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

const MARKED = { cache_control: { type: 'ephemeral' } };

/** A tool that a search finds in the first turn, and two turns more. */
function searching(descriptionOf: (turn: number) => string): readonly Json[] {
  const found = {
    role: 'assistant',
    content: [
      { type: 'server_tool_use', id: 'srvtoolu_1', name: 'search', input: { query: 'log' } },
      {
        type: 'tool_search_tool_result',
        tool_use_id: 'srvtoolu_1',
        content: {
          type: 'tool_search_tool_search_result',
          tool_references: [{ type: 'tool_reference', tool_name: 'git_log' }],
        },
      },
      { type: 'text', text: HANDBOOK },
    ],
  };
  const asks = (text: string) => ({ role: 'user', content: [{ type: 'text', text }] });
  const history = [asks('What changed?'), found, asks('And before?'), found, asks('Thanks.')];
  return [0, 1, 2].map((turn) => {
    const messages = structuredClone(history.slice(0, 2 * turn + 1));
    Object.assign(Object(messages.at(-1)?.content.at(-1)), MARKED);
    return anthropicBody({
      tools: [
        tool('order'),
        tool('git_log', { description: descriptionOf(turn), defer_loading: true }),
      ],
      system: [systemBlock(HANDBOOK)],
      messages,
    });
  });
}

describe('what a request pulls in', () => {
  test('the definition of a deferred tool stands where it was found, once', async () => {
    const still = searching(() => 'Reads the log.');
    expect(await findingsBetween(still, still)).toEqual([]);
    const found = await findingsBetween(
      still,
      searching((turn) => `Reads the log. Used ${turn} times.`),
    );
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'unstable-history',
        status: 'introduced',
        causes: ['tool-edited'],
        where: { section: 'tools', pointer: '/tools/1/description', turn: 2 },
      },
    ]);
  });
});

describe('a chain of responses', () => {
  const says = (content: string) => ({ role: 'user', content });

  test('carries the input, and neither instructions nor tools', () => {
    const chain = new Chain();
    const first = { model: 'gpt-5.4', instructions: 'A', input: 'One?' };
    expect(chain.next(first)).toBe(first);
    expect(
      chain.next({ instructions: 'B', previous_response_id: 'resp_1', input: [says('Two?')] }),
    ).toEqual({ instructions: 'B', input: [says('One?'), says('Two?')] });
    expect(chain.next({ previous_response_id: 'resp_2', input: 'Three?' })).toEqual({
      input: [says('One?'), says('Two?'), says('Three?')],
    });
  });

  test('of which the beginning is not known stays as it is', () => {
    const body = { previous_response_id: 'resp_9', input: [says('Two?')] };
    expect(new Chain().next(body)).toBe(body);
  });
});
