import { expect, it } from 'vitest';
import { inCode } from '../../src/check/in-code.ts';
import type { Narrowed } from '../../src/check/narrowed.ts';
import type { RenderedPrompt } from '../../src/render/rendering.ts';
import { treeOf } from '../support/tree.ts';

const TEXT = 'You are a support agent of an outdoor shop. Answer briefly, and cite the order.';
const source = (text: string) => `SYSTEM_PROMPT = "${text}"\n`;

const planned = (code: object | null): Narrowed =>
  ({
    trees: {
      base: treeOf({ 'a.py': source(TEXT) }),
      head: treeOf({ 'a.py': source(`${TEXT} Thanks.`) }),
    },
    rules: { code },
    isAll: false,
  }) as unknown as Narrowed;

const sent = (system: string): RenderedPrompt => ({
  outcome: 'rendered',
  id: 'app',
  declared: true,
  source: { kind: 'capture', paths: [], fidelity: 'captured' },
  conversations: [
    {
      case: 'default',
      id: '1',
      turns: [
        {
          body: { system },
          provider: null,
          model: null,
          locate: () => null,
          at: null,
          usage: null,
          unitTokens: null,
        },
      ],
    },
  ],
});

it('does not report twice what a command sends', async () => {
  const nothing = await inCode(planned({}), {
    base: [sent(TEXT)],
    head: [sent(`${TEXT} Thanks.`)],
  });
  expect([nothing.base, nothing.head, nothing.count]).toEqual([[], [], 0]);
  const other = await inCode(planned({}), {
    base: [],
    head: [sent('Another text than that of the source.')],
  });
  expect(other.head.map(({ id }) => id)).toEqual(['a.py#SYSTEM_PROMPT']);
});

it('looks at no source where the config says so', async () => {
  expect((await inCode(planned(null), { base: [], head: [] })).head).toEqual([]);
});
