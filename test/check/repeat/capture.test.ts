import { expect, test } from 'vitest';
import { reportOn } from '../support.ts';
import type { Files } from '../../support/repository.ts';
import { findingsOf } from './programs.ts';

/** An agent of two turns whose system prompt and first answer hold what expressions give. */
const agent = (expression: string): Files => ({
  'prompt-cache-guard.yml': 'version: 1\nprompts:\n  - { id: agent, capture: node agent.mjs }\n',
  'agent.mjs': `const text = 'You help.\\n' + (${expression}) + '\\n' + 'Be kind. '.repeat(2_000);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
const messages = [];
for (const content of ['Hi.', 'And now?']) {
  messages.push({ role: 'user', content });
  const response = await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages }),
  });
  messages.push({ role: 'assistant', content: (await response.json()).content });
}
`,
});

test(
  'what varies in a captured conversation is told once, at its first turn',
  { tags: ['slow'] },
  async () => {
    const clock = "'It is ' + new Date().toISOString().slice(11, 16)";
    const report = await reportOn(agent("'Be brief.'"), agent(clock));
    expect(report.prompts).toMatchObject([{ id: 'agent', status: 'volatile', head: { turns: 2 } }]);
    expect(findingsOf(report, 'agent')).toMatchObject([
      {
        code: 'volatile-prefix',
        causes: ['timestamp'],
        varies: 'minute',
        where: { pointer: '/system/0/text', turn: 0 },
      },
    ]);
  },
);
