import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../src/findings/judge/findings-of.ts';
import { withRepeats } from '../../../../src/findings/axes/repeat-conversation.ts';
import { spotsBetween } from '../../../../src/findings/axes/repeat-spots.ts';
import { finalise } from '../../../../src/findings/finalise.ts';
import type { Json } from '../../../../src/json/value.ts';
import type { Factor } from '../../../../src/render/plan.ts';
import { analysed } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

const LESSONS = HANDBOOK.slice(0, 9_000);
const MESSAGES = [
  { role: 'user', content: 'Where is my parcel?' },
  { role: 'assistant', content: 'On its way.' },
  { role: 'user', content: 'And when does it come?' },
];

/** A conversation of two turns, by what its prompt says in each. */
type Turns = readonly [Json, Json];

const turns = (prompt: (turn: number) => Parameters<typeof anthropicBody>[0]): Turns => [
  anthropicBody({ ...prompt(0), messages: MESSAGES.slice(0, 1) }),
  anthropicBody({ ...prompt(1), messages: MESSAGES }),
];
const says = (...lines: readonly string[]) =>
  turns((turn) => ({ system: [systemBlock(`You help.\n${lines[turn] ?? lines[0]}\n${LESSONS}`)] }));
const has = (...orders: readonly string[]) =>
  turns((turn) => ({
    tools: Array.from(orders[turn] ?? orders[0] ?? '', (name) => tool(name)),
    system: [systemBlock(LESSONS)],
  }));

async function repeated(factor: Factor, pinned: Turns, other: Turns) {
  const requests = (bodies: Turns) =>
    Promise.all(bodies.map((body, turn) => analysed(body, 'command', turn)));
  const [own, later] = [await requests(pinned), await requests(other)];
  const observed = own.map((turn, index) => {
    const another = later[index];
    const spots = another === undefined ? [] : spotsBetween(turn, another);
    return [{ varied: [factor], searched: 'whole' as const, spots }];
  });
  return withRepeats({ case: 'default', id: '1', turns: own }, observed);
}

/** Code, status and what each explains, of head against base; each is rendered twice. */
async function between(
  factor: Factor,
  base: readonly [Turns, Turns],
  head: readonly [Turns, Turns],
): Promise<readonly string[]> {
  const judged = findingsOf({
    base: await repeated(factor, ...base),
    head: await repeated(factor, ...head),
  }).findings;
  const all = finalise(judged, { prompt: 'agent', case: 'default', conversation: '1' });
  const words = ({ code, status }: (typeof all)[number]) => `${code} ${status}`;
  return all.flatMap((one) => [words(one), ...one.related.map((each) => `- ${words(each)}`)]);
}

describe('what varies from render to render is not blamed between two turns', () => {
  test('a clock whose second passed between two turns of head, and of base did not', async () => {
    const base = [says('It is 10:15:02.'), says('It is 10:15:03.')] as const;
    const head = [says('It is 10:15:02.', 'It is 10:15:03.'), says('It is 10:15:03.')] as const;
    expect(await between('clock-second', base, head)).toEqual([
      'volatile-prefix pre-existing',
      '- unstable-history pre-existing',
    ]);
  });

  test('tools of which two shuffles came out equal at base', async () => {
    const base = [has('ab'), has('ba')] as const;
    const head = [has('ab', 'ba'), has('ba', 'ab')] as const;
    expect(await between('seed', base, head)).toEqual([
      'volatile-prefix pre-existing',
      '- unstable-history pre-existing',
    ]);
  });
});

describe('what is drawn anew for each turn, at base and at head', () => {
  test('is no other fault because it looks otherwise', async () => {
    const drawn = (...values: readonly string[]) => says(...values.map((one) => `Id: ${one}.`));
    const found = await between(
      'seed',
      [drawn('req_8fa31c0b', 'req_77d0e1f2'), drawn('req_0c0c1d1d', 'req_4e4f5a5b')],
      [drawn('zqpfkxab', 'mwyhgdce'), drawn('lkjhgfds', 'poiuytre')],
    );
    expect(found.filter((line) => /introduced|fixed/.test(line))).toEqual([]);
    expect(found).toContain('volatile-prefix pre-existing');
  });
});

describe('what loses no more than base did is no news', () => {
  test('an id that base drew once for all turns, and head draws for each', async () => {
    const [a, b, c] = ['0a1b2c3d', '9f8e7d6c', '5a4b3c2d'].map((id) => `Session ${id}-41d4-a716.`);
    const base = [says(`${a}`), says(`${b}`)] as const;
    const head = [says(`${a}`, `${c}`), says(`${b}`, `${a}`)] as const;
    const found = await between('seed', base, head);
    expect(found.filter((line) => line.endsWith('introduced'))).toEqual([]);
  });

  test('an edit between two turns beside a clock', async () => {
    const base = [says('It is 10:15:02.'), says('It is 10:15:03.')] as const;
    const head = [
      says('It is 10:15:02.', 'It is 10:15:02. Now answer in French, and quote the handbook.'),
      says('It is 10:15:03.', 'It is 10:15:03. Now answer in French, and quote the handbook.'),
    ] as const;
    const found = await between('clock-second', base, head);
    expect(found.filter((line) => line.startsWith('unstable-history'))).toEqual([
      'unstable-history pre-existing',
    ]);
  });
});
