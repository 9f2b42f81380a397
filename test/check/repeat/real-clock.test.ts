import { describe, expect, test } from 'vitest';
import { repeat } from '../../../src/check/repeat/repeat.ts';
import { readsNow, readsToday } from '../../../src/findings/causes/real-time.ts';
import type { CommandRenderer } from '../../../src/render/perturbation.ts';
import { type Program, programRenderer } from '../../support/program.ts';
import { reportOn } from '../support.ts';
import { begun, findingsOf, says } from './in-memory.ts';

const at = (time: string) => Date.parse(time);
const NOW = { from: at('2026-12-01T12:23:40Z'), to: at('2026-12-01T12:24:10Z') };
const CLOCKS = { pinned: at('2026-11-20T10:00:00Z'), real: NOW };

/** What is found of a program that no clock reaches, rendered while the machine's clock showed NOW. */
async function found(program: Program) {
  const plain = programRenderer(program, (factor) => !factor.startsWith('clock-'));
  const renderer: CommandRenderer = {
    renderOnce: async (...given) => ({ ...(await plain.renderOnce(...given)), clocks: CLOCKS }),
  };
  const renders = await begun(renderer, 'head');
  await repeat(renders, 3);
  return findingsOf(null, renders).map(({ code, causes, varies, message }) => [
    code,
    ...causes,
    varies,
    /the machine's own clock/.test(message),
  ]);
}

describe("what shows the machine's clock although another one was pinned", () => {
  test.each([
    ['a date and a time', '2026-12-01 12:24'],
    ['ISO 8601', '2026-12-01T12:23:41Z'],
    ['compact ISO 8601', '20261201T122341Z'],
    ['a date of words', 'December 1, 2026 at 12:24 PM'],
    ['what date prints', 'Tue Dec  1 12:23:59 UTC 2026'],
    ['Unix time', '1796127825'],
  ])('is a clock: %s', async (_, shown) => {
    expect(await found(() => says(`State of ${shown}.`))).toEqual([
      ['volatile-prefix', 'timestamp', 'minute', true],
    ]);
  });

  test('is a clock of days where it is called the date of today', async () => {
    expect(await found(() => says("Today's date is 2026-12-01."))).toEqual([
      ['volatile-prefix', 'date', 'day', true],
    ]);
    expect(await found(() => says('Last updated: 2026-12-01.'))).toEqual([]);
  });

  test.each([
    ['another minute', 'State of 2026-12-01 12:21.'],
    ['another day', 'State of 2026-11-30 12:24.'],
    ['what the clock was pinned to', 'State of 2026-11-20 10:00.'],
    ['a time of day, which is a literal now and then', 'Opens at 12:24:00, time: 12:24'],
  ])('is not %s', async (_, text) => {
    expect(await found(() => says(text))).toEqual([]);
  });

  test('is a time of day where another zone shows another one', async () => {
    const zoned: Program = ({ of }) => says(`Now: ${of('timezone') === 0 ? '12:24' : '14:24'}`);
    expect(await found(zoned)).toEqual([['volatile-prefix', 'timestamp', 'minute', true]]);
  });
});

describe('a reading of a clock', () => {
  test('may be of the last minute of a render, and of none of an hour later', () => {
    expect(readsNow('2026-12-01 12:24', NOW)).toBe(true);
    expect(readsNow('2026-12-01 13:24', NOW)).toBe(false);
    expect(readsNow('12/01/2026, 12:23 PM', NOW)).toBe(true);
    expect(readsNow('12/01/2026, 12:23 AM', NOW)).toBe(false);
  });

  test('of a day needs its day and its month', () => {
    expect(readsToday('1 December 2026', NOW)).toBe(true);
    expect(readsToday('December 2026', NOW)).toBe(false);
    expect(readsToday('12/12/2026', NOW)).toBe(false);
  });
});

test('a program that starts another one shows the clock of the machine by it', async () => {
  const program = (shown: string) => `import { execFileSync } from 'node:child_process';
const text = 'You plan.\\n' + ${shown} + 'Be kind. '.repeat(2_000);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
const messages = [{ role: 'user', content: 'Hi.' }];
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages }));
`;
  const config = 'version: 1\nprompts:\n  - { id: planner, render: node planner.mjs }\n';
  const side = (shown: string) => ({
    'prompt-cache-guard.yml': config,
    'planner.mjs': program(shown),
  });
  const report = await reportOn(
    side("'now'"),
    side("execFileSync('date', ['-u', '+%Y-%m-%d %H:%M']).toString()"),
    { repeat: 3 },
  );
  expect(report.verdict).toBe('fail');
  expect(report.prompts[0]?.findings).toMatchObject([
    { code: 'volatile-prefix', causes: ['timestamp'], varies: 'minute', status: 'introduced' },
  ]);
});
