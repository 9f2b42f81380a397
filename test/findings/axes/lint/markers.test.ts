import { expect, test } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, tool } from '../../../support/requests.ts';

const MARKED = { cache_control: { type: 'ephemeral' } };

test.each([
  [
    'a deferred tool',
    { tools: [tool('order'), tool('refund', { defer_loading: true, ...MARKED })] },
    'tools',
    1,
    'tool 2',
  ],
  [
    'a whole message',
    { messages: [{ role: 'user', content: 'Where?', ...MARKED }] },
    'messages',
    0,
    'message 1',
  ],
])('a marker on %s is found where it stands', async (_, more, section, index, subject) => {
  const found = await lints(anthropicBody(more));
  expect(found).toMatchObject([{ code: 'illegal-breakpoint', where: { section, index } }]);
  expect(found[0]?.message).toContain(subject);
});

test('explicit breakpoints only, and none of them: nothing is cached', async () => {
  const body = (mode: string) => ({
    model: 'gpt-5.6-sol',
    instructions: HANDBOOK,
    input: 'Where is my parcel?',
    prompt_cache_options: { mode },
  });
  const [finding, ...more] = await lints(body('explicit'));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'no-breakpoint', severity: 'warning' });
  expect(finding?.fix).toContain('prompt_cache_breakpoint');
  expect((await lints(body('implicit'))).map(({ code }) => code)).toEqual(['implicit-only']);
});

async function lints(body: Json) {
  return (await findingsBetween(body, body)).filter(({ axis }) => axis === 'lint');
}
