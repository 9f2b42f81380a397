import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import type { Factor } from '../../../src/render/plan.ts';
import { findingsBetween } from '../../support/analysed.ts';
import { findingsOfRenders, flippedBy, stable } from '../../support/repeated.ts';
import { HANDBOOK } from '../../support/requests.ts';

const CLOCK: readonly Factor[] = ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'];

/** One system message with a value at a share of its text: the usual prompt at OpenAI. */
function prompt(value: string, share: number, ...said: readonly string[]): Json {
  const cut = Math.floor(HANDBOOK.length * share);
  const content = `${HANDBOOK.slice(0, cut)} It is ${value}. ${HANDBOOK.slice(cut)}`;
  const [question = 'Where is my parcel?', ...more] = said;
  return {
    model: 'gpt-4o',
    messages: [
      { role: 'system', content },
      { role: 'user', content: question },
      ...more.map((words, at) => ({ role: at % 2 === 0 ? 'assistant' : 'user', content: words })),
    ],
  };
}

type Lost = (share: number) => Promise<number>;

const AXES: readonly (readonly [string, Lost])[] = [
  [
    'commit',
    async (share) => {
      const found = await findingsBetween(prompt('10:31:02', share), prompt('10:47:55', share));
      return Math.max(...found.map(({ lostTokens }) => lostTokens));
    },
  ],
  [
    'repeat',
    async (share) => {
      const head = flippedBy(CLOCK, prompt('10:31:02', share), prompt('10:47:55', share));
      const found = await findingsOfRenders(stable(prompt('', share)), head);
      const own = found.filter(({ axis }) => axis === 'repeat');
      expect(own).toMatchObject([{ code: 'volatile-prefix', causes: ['timestamp'] }]);
      return own[0]?.lostTokens ?? 0;
    },
  ],
  [
    'turn',
    async (share) => {
      const turns = [
        prompt('10:31:02', share),
        prompt('10:47:55', share, 'Where is my parcel?', 'On its way.', 'And my invoice?'),
      ];
      const quiet = [prompt('10:31:02', share)];
      const found = await findingsBetween(quiet, turns, 'command');
      const own = found.filter(({ axis }) => axis === 'turn');
      expect(own).toMatchObject([{ code: 'unstable-history' }]);
      return own[0]?.lostTokens ?? 0;
    },
  ],
];

describe('where any prefix is reused, what stands in front of a value in the same text is not lost', () => {
  test.each(AXES)('on the axis %s', async (_, lost) => {
    const [first, middle, last] = [await lost(0), await lost(0.5), await lost(1)];
    expect(first).toBeGreaterThan(4_000);
    expect(middle / first).toBeGreaterThan(0.45);
    expect(middle / first).toBeLessThan(0.55);
    // A block of 128 tokens, a step of 64 letters and the question.
    expect(last).toBeLessThan(200);
  });
});
