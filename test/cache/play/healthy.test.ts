import { describe, expect, test } from 'vitest';
import type { AnalysedConversation } from '../../../src/findings/axes/analyse.ts';
import type { Json } from '../../../src/json/value.ts';
import { forecastOfPair } from '../../support/forecast.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { analysed } from '../../support/analysed.ts';
import { PROVIDERS, type Prompt } from './provider-bodies.ts';
import { block, claude, user } from './playing.ts';

const NOW = new Date('2026-11-23T00:00:00Z');
const RULES = 'Answer from the handbook, and from nothing else, however long it takes. '.repeat(
  400,
);
const QUESTIONS = ['Where is my parcel?', 'It is on its way.', 'And the other one?'];

/** The openai and Claude bodies beside those of all the others. */
const ALL: typeof PROVIDERS = [
  ...PROVIDERS,
  [
    'GPT-4o',
    ({ blocks, said }: Prompt): Json => ({
      model: 'gpt-4o',
      messages: [
        ...blocks.map(({ text }) => ({ role: 'system', content: text })),
        ...said.map((content, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', content })),
      ],
    }),
  ],
  [
    'Claude',
    ({ blocks, said }: Prompt): Json =>
      claude(
        blocks.map(({ text }) => block(text, '5m')),
        said.map((text, at) =>
          at % 2 === 0 ? user(block(text)) : { role: 'assistant', content: [block(text)] },
        ),
      ),
  ],
];

async function conversation(...bodies: readonly Json[]): Promise<AnalysedConversation> {
  const turns = await Promise.all(bodies.map((body, turn) => analysed(body, 'request', turn)));
  return { case: 'default', id: '1', turns };
}

describe.each(ALL)('an unchanged prompt of %s', (_, body) => {
  const blocks = [{ text: RULES, marked: true }];
  const ask = (...said: readonly string[]) => body({ blocks, said });

  test.each([
    ['one question', [ask(QUESTIONS[0] ?? '')], {}],
    ['a question that is longer than the prompt', [ask(RULES.repeat(2))], {}],
    ['two turns', [ask(...QUESTIONS.slice(0, 1)), ask(...QUESTIONS)], {}],
    ['six turns, of which one was rendered', [ask(QUESTIONS[0] ?? '')], { turns: 6 }],
  ] as const)(
    '%s: no drop, and no more than what is shared is read',
    async (__, bodies, traffic) => {
      const side = await conversation(...bodies);
      const { predicted } = forecastOfPair({ base: side, head: side }, [], trafficOf(traffic), NOW);
      expect(predicted?.head).toEqual(predicted?.base);
      const { prefixHitRatio = null, tokenHitRatio = null } = predicted?.head ?? {};
      expect(tokenHitRatio).toBeLessThan(1);
      expect(prefixHitRatio).toBe(1);
    },
  );
});
