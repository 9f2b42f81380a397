import { describe, expect, test } from 'vitest';
import { findingsBetween } from '../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../support/requests.ts';

/** Ordinary strings that look volatile and are not; every pattern scanner that was tried flags some. */
const STABLE = [
  'Send the header anthropic-version: 2023-06-01.',
  'Use the model gpt-4o-2024-08-06 for summaries.',
  'Use the model claude-opus-4-5-20251101 for code.',
  'Your knowledge cutoff is 2025-08-07.',
  'Copyright 2019-2026 Acme Inc.',
  'Times look like "2018-11-13T20:20:39+00:00".',
  'An id looks like 123e4567-e89b-12d3-a456-426614174000.',
  'Pin actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3.',
  'Run image sha256:9b2a28eb47540823042a2ba401386845089bb7b62a9637d55816132c4c3c36eb.',
  "If asked for today's date, call get_time.",
  'The tools are run_terminal, request_approval and order_number.',
  'The fields are user_profile, session_token and req_count.',
  'Call 1800555123 for help.',
  'We are open 09:00:00 to 17:00:00.',
  'Limit each message: 3 sentences.',
  'Explain company policy to each tenant.',
  'The time limit is 30s, turn: left then right.',
];

describe.each(STABLE)('%s', (line) => {
  const body = (text: string) =>
    anthropicBody({ system: [systemBlock(`${line} ${text}\n${HANDBOOK}`)] });

  test('on both sides it is no finding', async () => {
    expect(await findingsBetween(body('Be kind.'), body('Be kind.'))).toEqual([]);
  });

  test('a wording edit beside it is wording', async () => {
    const found = await findingsBetween(body('Always be helpful.'), body('Always be careful.'));
    expect(found.map(({ code, causes, before, after }) => [code, causes, before, after])).toEqual([
      ['prefix-changed', ['wording'], 'helpful', 'careful'],
    ]);
  });

  test('beside a reordered tool it is the order alone', async () => {
    const [a, b] = [tool('order', { description: line }), tool('invoice')];
    const found = await findingsBetween(
      anthropicBody({ tools: [a, b] }),
      anthropicBody({ tools: [b, a] }),
    );
    expect(found.map(({ causes }) => causes)).toEqual([['tool-reordered']]);
  });
});

test('several causes at once are all named', async () => {
  const base = anthropicBody({ tools: [tool('order'), tool('invoice'), tool('address')] });
  const edited = tool('order', {
    description: 'Finds orders.',
    input_schema: {
      properties: { id: { type: 'string' }, limit: { minimum: 1.5, type: 'integer' } },
      type: 'object',
      required: ['limit', 'id'],
    },
  });
  const head = anthropicBody({ tools: [tool('invoice'), edited, tool('address'), tool('refund')] });
  const found = await findingsBetween(base, head);
  expect(new Set(found.flatMap(({ causes }) => causes))).toEqual(
    new Set(['tool-reordered', 'tool-edited', 'key-order', 'list-reordered', 'tool-added']),
  );
});
