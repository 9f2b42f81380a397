import { expect, test } from 'vitest';
import { rotationsOf } from '../../../src/report/figures/rotations.ts';
import type { Json } from '../../../src/json/value.ts';
import { get } from '../../../src/json/value.ts';
import { splitVarying } from '../../../src/cache/play/split.ts';
import { findingsOfRenders, flippedBy, repeated, stable } from '../../support/repeated.ts';
import { HANDBOOK } from '../../support/requests.ts';

const half = HANDBOOK.length / 2;
const clocked = (time: string) => `${HANDBOOK.slice(0, half)}It is ${time}.${HANDBOOK.slice(half)}`;
const call = { call_id: 'a', name: 'look_up', arguments: '{}' };

/** A system prompt, and what a tool said before the newest question, at OpenAI. */
const FORMS: readonly (readonly [string, string, (words: string) => Json])[] = [
  ['text', 'a system prompt', (words) => ({ model: 'gpt-5.1', instructions: words, input: 'Hi' })],
  [
    'output',
    'what a tool said',
    (words) => ({
      model: 'gpt-5.1',
      instructions: 'Answer politely.',
      input: [
        { role: 'user', content: 'Where is my parcel?' },
        { type: 'function_call', ...call },
        { type: 'function_call_output', call_id: 'a', output: words },
        { role: 'assistant', content: 'On its way.' },
        { role: 'user', content: 'And my invoice?' },
      ],
    }),
  ],
];

test.each(FORMS)(
  'in front of a value in the %s of %s the prompt is read, as its finding says',
  async (member, _, body) => {
    const head = flippedBy(
      ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'],
      body(clocked('10:31:02')),
      body(clocked('10:47:55')),
    );
    const findings = await findingsOfRenders(stable(body(HANDBOOK)), head);
    const conversation = await repeated(head);
    const [turn] = conversation.turns;
    const [varying] = rotationsOf(conversation, findings, 'head');
    if (turn === undefined || varying === undefined) throw new Error('no turn');
    const { segmented, tokens } = turn;
    const counts = tokens.map(({ mid }) => mid);
    const split = splitVarying({ segmented, tokens: counts, ...varying }).turn;
    const at = split.segmented.units.findIndex((_unit, unit) => split.varies.has(unit));
    const front = split.tokens.slice(0, at).reduce((sum, count) => sum + count, 0);
    const all = counts.reduce((sum, count) => sum + count, 0);
    // The last block of 128 tokens is not whole.
    const [{ lostTokens } = { lostTokens: 0 }] = findings;
    expect(Math.floor(front / 128)).toBe((all - lostTokens) / 128);
    expect(front / all).toBeGreaterThan(0.45);
    const words = get(split.segmented.units[at - 1]?.value, member);
    expect(typeof words === 'string' && HANDBOOK.startsWith(words)).toBe(true);
  },
);
