import { expect, test } from 'vitest';
import { reportOn } from '../../check/support.ts';

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: agent
    render: node prompt.mjs
policy: { min_hit_ratio: 0.8 }
`;

/** A program whose system prompt begins with what is given, an expression. */
const program = (first: string) => `
const rules = 'Quote the paragraph of the handbook that an answer rests on. '.repeat(400);
console.log(JSON.stringify({
  model: 'claude-sonnet-5',
  max_tokens: 100,
  system: [{ type: 'text', text: ${first} + rules, cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: 'Where is my parcel?' }],
}));
`;

test('a clock that a pull request puts into the prompt: played, it reads nothing, and moved away it does', async () => {
  const base = { 'prompt-cache-guard.yml': CONFIG, 'prompt.mjs': program("'Hello. '") };
  const head = { 'prompt.mjs': program("'It is ' + new Date().toISOString() + '. '") };
  const [prompt] = (await reportOn(base, head)).prompts;
  expect(prompt?.hitRatio.predicted).toMatchObject({
    base: { prefixHitRatio: 1 },
    head: { prefixHitRatio: 0, tokenHitRatio: 0 },
  });
  const codes = prompt?.findings.map(({ code }) => code);
  expect(codes).toContain('hit-ratio-below-threshold');
  const volatile = prompt?.findings.find(({ code }) => code === 'volatile-prefix');
  expect(volatile?.fix).toMatch(/ Predicted with it: token hit ratio 0\.00 → 0\.99\.$/);
});
