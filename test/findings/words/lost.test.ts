import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { temporaryRepository } from '../../support/repository.ts';

const LONG = Array.from(
  { length: 400 },
  (_, n) => `Rule ${n}: answer politely, in two lines.`,
).join('\n');
const openai = (model: string) => ({
  model,
  messages: [
    { role: 'system', content: LONG },
    { role: 'user', content: 'Hi?' },
  ],
});
const claude = (marker: object) => ({
  model: 'claude-sonnet-5',
  max_tokens: 9,
  system: [{ type: 'text', text: LONG, ...marker }],
  messages: [{ role: 'user', content: 'Hi?' }],
});
const living = (ttl: string) => claude({ cache_control: { type: 'ephemeral', ttl } });

/** What is said of content that base reads and head does not: the reason, and the fix. */
async function said(base: object, head: object, config = 'version: 1\n') {
  await using repository = await temporaryRepository();
  const body = (value: object) => ({ 'a.request.json': JSON.stringify(value) });
  const before = await repository.commit('base', {
    'prompt-cache-guard.yml': config,
    ...body(base),
  });
  const after = await repository.commit('head', body(head));
  const options = { repo: repository.dir, base: before, head: after, env: repository.env };
  const { report } = await check(options);
  return report.prompts
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => code === 'breakpoint-lost')
    .map(({ message, fix }) => [message.split(':')[0], fix]);
}

describe('of what base reads and head does not, the report says why', () => {
  test('base has a marker', async () => {
    expect(await said(claude({ cache_control: { type: 'ephemeral' } }), claude({}))).toEqual([
      [
        'A cache breakpoint is gone, or stands further forward than at base',
        'Put the marker back on the last unit that stays the same.',
      ],
    ]);
  });

  test("base's model needs none", async () => {
    expect(await said(openai('gpt-5.5'), openai('gpt-5.6'))).toEqual([
      [
        "Base's model is cached without a marker, and head's only up to one",
        'Put an explicit marker on the last unit that stays the same.',
      ],
    ]);
  });

  test("base's entry lives long enough", async () => {
    const traffic = 'version: 1\ntraffic: { requests_per_day: 48, pause: 20m }\n';
    expect(await said(living('1h'), living('5m'), traffic)).toEqual([
      [
        'The cache entry lives shorter than at base',
        'Give the marker the lifetime that base has, or one that is longer than the pauses of the traffic.',
      ],
    ]);
  });
});
