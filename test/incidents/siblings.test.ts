import { describe, expect, test } from 'vitest';
import { siblingDrafts } from '../../src/findings/axes/sibling.ts';
import type { Json } from '../../src/json/value.ts';
import { analysed } from '../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../support/requests.ts';
import { system, textBlock } from './conversation.ts';

/** Real incidents that two sessions of one agent show, each rebuilt as the first request of two sessions. */
const INCIDENTS: readonly (readonly [
  id: string,
  story: string,
  sessions: readonly [Json, Json],
  place: string | null,
  least: number,
])[] = [
  [
    'I46',
    'the working folder in the description of a tool (anomalyco/opencode #14743)',
    both((name) => ({ tools: [tool('bash', { description: `Runs in /home/${name}/app.` })] })),
    '/tools/0/description',
    5_000,
  ],
  [
    'I48',
    'the working folder in front of the static part (anthropics/claude-code #48236)',
    both((name) => system(`Working directory: /home/${name}/app\n${HANDBOOK}`)),
    '/system/0/text',
    5_000,
  ],
  [
    'I49',
    'a random host at the end of the one marked block (OpenHands/software-agent-sdk #1890)',
    both((name) => system(`${HANDBOOK}\nSandbox: https://${name}.runtime.test`)),
    '/system/0/text',
    5_000,
  ],
  [
    'I49 corrected',
    'the host in a block of its own behind the marker',
    both((name) => ({ system: [systemBlock(HANDBOOK), textBlock(`https://${name}.test`)] })),
    null,
    0,
  ],
];

function both(more: (name: string) => { readonly [key: string]: Json }): readonly [Json, Json] {
  return [anthropicBody(more('ada')), anthropicBody(more('bob'))];
}

describe('incidents between sessions', () => {
  test.each(INCIDENTS)('%s: %s', async (_id, _story, [first, second], place, least) => {
    const drafts = siblingDrafts(await analysed(first), await analysed(second), {
      relation: 'session',
      variable: null,
      among: null,
    });
    expect(drafts.map(({ code, severity, where }) => [code, severity, where?.pointer])).toEqual(
      place === null ? [] : [['unshared-prefix', 'warning', place]],
    );
    for (const { lostTokens } of drafts) expect(lostTokens).toBeGreaterThan(least);
  });
});
