import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { findingsBetween } from '../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../support/requests.ts';
import { BENIGN_CHANGES } from './benign-commit.ts';
import { type Change, clean, withSystem } from './change.ts';

const openai = (more: Record<string, Json>): Json => ({
  model: 'gpt-5.4',
  instructions: HANDBOOK,
  input: [{ role: 'user', content: 'Where is my parcel?' }],
  ...more,
});
const schema = (properties: Record<string, Json>) => ({ type: 'object', properties });

/** Four texts of one message, the last of them marked: as many as there are parallel tool results. */
const parallelResults = (marked: number) =>
  anthropicBody({
    messages: [
      {
        role: 'user',
        content: ['a', 'b', 'c', 'd'].map((text, index) =>
          index >= 4 - marked ? systemBlock(text) : { type: 'text', text },
        ),
      },
    ],
  });

const INCIDENTS: readonly Change[] = [
  {
    id: 'I01',
    story: 'a variable in the prompt expands to the minute (Mintplex-Labs/anything-llm #6016)',
    base: clean,
    head: withSystem(`The time now is November 23, 2026 10:15 AM.\n${HANDBOOK}`),
    found: [['suspect-value', 'error', 'timestamp']],
  },
  {
    id: 'I02',
    story: 'a time stamp in line three (aaif-goose/goose #2431)',
    base: clean,
    head: withSystem(HANDBOOK.replace('\n3.', '\nThe current date is 2026-11-23 10:15:02.\n3.')),
    found: [['suspect-value', 'error', 'timestamp']],
  },
  {
    id: 'I11',
    story: "today's date, a trade-off that many make on purpose (anomalyco/opencode #32622)",
    base: clean,
    head: withSystem(`${HANDBOOK}\nToday's date: Mon Nov 23 2026`),
    found: [['suspect-value', 'warning', 'date']],
  },
  {
    id: 'I24',
    story: 'the keys of tool schemas are shuffled (maximhq/bifrost #2082)',
    base: anthropicBody({ tools: [tool('order', { input_schema: schema({ a: 1, b: 2, c: 3 }) })] }),
    head: anthropicBody({ tools: [tool('order', { input_schema: schema({ c: 3, a: 1, b: 2 }) })] }),
    found: [['prefix-changed', 'warning', 'key-order']],
  },
  {
    id: 'I25',
    story: 'tools and a list in the prompt in another order (docker/docker-agent #3233)',
    base: anthropicBody({
      tools: [tool('order'), tool('invoice'), tool('address')],
      system: [systemBlock(`${HANDBOOK}\n- order\n- invoice\n- address`)],
    }),
    head: anthropicBody({
      tools: [tool('invoice'), tool('address'), tool('order')],
      system: [systemBlock(`${HANDBOOK}\n- invoice\n- address\n- order`)],
    }),
    found: [
      ['prefix-changed', 'warning', 'tool-reordered'],
      ['prefix-changed', 'warning', 'list-reordered'],
    ],
  },
  {
    id: 'I41',
    story: 'a billing header with a nonce in front of the prompt (CaddyGlow/ccproxy-api #61)',
    base: withSystem(`x-billing-header: version=2.1; cch=0f2a1;\n${HANDBOOK}`),
    head: withSystem(`x-billing-header: version=2.1; cch=9b77c;\n${HANDBOOK}`),
    found: [],
  },
  {
    id: 'I63',
    story: 'one marker too many on the wire (oguzbilgic/kern-ai #317)',
    base: parallelResults(3),
    head: parallelResults(4),
    found: [
      ['illegal-breakpoint', 'error', 'breakpoint'],
      ['breakpoint-changed', 'note', 'breakpoint'],
    ],
  },
  {
    id: 'I64',
    story:
      '5m on the tools in front of 1h on the system prompt (vellum-ai/vellum-assistant #22191)',
    base: clean,
    head: anthropicBody({
      tools: [
        tool('order'),
        tool('invoice'),
        tool('address', { cache_control: { type: 'ephemeral' } }),
      ],
      system: [systemBlock(HANDBOOK, { cache_control: { type: 'ephemeral', ttl: '1h' } })],
    }),
    found: [
      ['illegal-breakpoint', 'error', 'ttl'],
      ['breakpoint-changed', 'note', 'breakpoint'],
      ['breakpoint-changed', 'note', 'ttl'],
    ],
  },
  {
    id: 'I71',
    story: 'the effort of reasoning was changed: equal text, another prefix',
    base: openai({ reasoning: { effort: 'low' } }),
    head: openai({ reasoning: { effort: 'high' } }),
    found: [['prefix-changed', 'note', 'parameter']],
  },
  {
    id: 'I81',
    story: 'a string where a list of one block stood (anthropics/claude-code #93490)',
    base: clean,
    head: anthropicBody({
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Where is my parcel?' }] }],
    }),
    found: [],
  },
];

describe.each([
  ['incidents', INCIDENTS],
  ['benign changes', BENIGN_CHANGES],
] as const)('%s', (_, table) => {
  test.each(table)('$id: $story', async ({ base, head, found }) => {
    const findings = (await findingsBetween(base, head)).filter(
      ({ status }) => status === 'introduced',
    );
    const told = findings.map(({ code, severity, causes }) => [code, severity, ...causes]);
    expect(new Set(told.map(String))).toEqual(new Set(found.map(String)));
    expect(told).toHaveLength(found.length);
  });
});

test('a nonce that base had too is a suspect of old, and fails nothing (I41)', async () => {
  const { base, head } = INCIDENTS.find(({ id }) => id === 'I41') ?? { base: null, head: null };
  expect(await findingsBetween(base, head)).toMatchObject([
    { code: 'suspect-value', status: 'pre-existing', causes: ['random-id'] },
  ]);
});
