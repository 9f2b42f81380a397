import type { Json } from '../../src/json/value.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../support/requests.ts';
import { type Change, clean, withSystem } from './change.ts';

const chat = (one: Json): Json => ({
  model: 'gpt-5.4',
  tools: [one],
  messages: [
    { role: 'system', content: HANDBOOK },
    { role: 'user', content: 'Where is my parcel?' },
  ],
});

/** Changes that must not be reported as a break. */
export const BENIGN_CHANGES: readonly Change[] = [
  {
    id: 'B02',
    story: 'static rules were reworded on purpose',
    base: clean,
    head: withSystem(HANDBOOK.replace('Never promise a refund', 'Do not promise a refund')),
    found: [['prefix-changed', 'note', 'wording']],
  },
  {
    id: 'B05',
    story: 'the fields that the API defines come in another order',
    base: clean,
    head: anthropicBody({
      tools: ['order', 'invoice', 'address'].map((name) => {
        const { description, input_schema } = tool(name);
        return { input_schema, name, description };
      }),
    }),
    found: [],
  },
  {
    id: 'B06',
    story: 'a literal date stands in the text on both sides',
    base: withSystem(`Today Date: 26 Jul 2024\n${HANDBOOK}`),
    head: withSystem(`Today Date: 26 Jul 2024\n${HANDBOOK}`),
    found: [],
  },
  {
    id: 'B11',
    story: 'a deferred tool was added: it is no part of the prefix',
    base: clean,
    head: anthropicBody({
      tools: [
        tool('order'),
        tool('invoice'),
        tool('address'),
        tool('refund', { defer_loading: true }),
      ],
    }),
    found: [],
  },
  {
    id: 'B14',
    story: 'the lifetime became an hour',
    base: clean,
    head: anthropicBody({
      system: [systemBlock(HANDBOOK, { cache_control: { type: 'ephemeral', ttl: '1h' } })],
    }),
    found: [['breakpoint-changed', 'note', 'ttl']],
  },
  {
    id: 'B05, OpenAI',
    story: 'the same at OpenAI, where a tool has its fields one level deeper',
    base: chat({
      type: 'function',
      function: { name: 'pay', description: 'Pays.', parameters: {} },
    }),
    head: chat({
      function: { description: 'Pays.', parameters: {}, name: 'pay' },
      type: 'function',
    }),
    found: [],
  },
  {
    id: 'B16',
    story: 'telemetry about caching: what goes out is the same but for who asks',
    base: anthropicBody({ metadata: { user_id: 'cache-test-1' } }),
    head: anthropicBody({ metadata: { user_id: 'cache-hit-rate-2' } }),
    found: [],
  },
  {
    id: 'B18',
    story: 'somebody edits AGENTS.md, whose text stands in the system prompt',
    base: withSystem(`${HANDBOOK}\n# AGENTS.md\nRun the tests with make.`),
    head: withSystem(`${HANDBOOK}\n# AGENTS.md\nRun the tests with npm test, never with make.`),
    found: [['prefix-changed', 'note', 'wording']],
  },
  {
    id: 'B18, a skill',
    story: 'somebody switches a skill off: its tool is gone',
    base: anthropicBody({ tools: [tool('order'), tool('skill_pdf')] }),
    head: anthropicBody({ tools: [tool('order')] }),
    found: [['prefix-changed', 'note', 'tool-removed']],
  },
  {
    id: 'B19',
    story: 'a clock in the newest user turn',
    base: clean,
    head: anthropicBody({
      messages: [{ role: 'user', content: 'It is 2026-11-23 10:15:02. Where is my parcel?' }],
    }),
    found: [],
  },
];
