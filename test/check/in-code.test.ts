import { expect, it } from 'vitest';
import { inCode } from '../../src/check/in-code.ts';
import type { Narrowed } from '../../src/check/narrowed.ts';
import type { RenderedPrompt } from '../../src/render/rendering.ts';
import { treeOf } from '../support/tree.ts';

const TEXT = 'You are a support agent of an outdoor shop. Answer briefly, and cite the order.';
const source = (text: string) => `SYSTEM_PROMPT = "${text}"\n`;

interface Given {
  readonly base?: string;
  readonly head?: string;
  /** What the config runs. */
  readonly command?: string;
}

const planned = (code: object | null, given: Given = {}): Narrowed => {
  const { base = source(TEXT), head = source(`${TEXT} Thanks.`), command = 'make' } = given;
  const config = { id: 'app', origin: { kind: 'capture', command } };
  const definitions = [{ definition: { config } }];
  return {
    trees: { base: treeOf({ 'a.py': base }), head: treeOf({ 'a.py': head }) },
    rules: { code },
    isAll: false,
    definitions: { base: definitions, head: definitions },
  } as unknown as Narrowed;
};

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

const computed = (names: string) =>
  `import anthropic\nclient = anthropic.Anthropic()\nclient.messages.create(model="m", tools=[tool(n) for n in ${names}])\n`;

it.each([
  ['python3 ./a.py', 'rendered', []],
  ['python3 b.py', 'rendered', ['a.py#tools']],
  ['python3 a.py', 'failed', ['a.py#tools']],
])('a list of tools that is computed is covered by %s that %s', async (command, outcome, ids) => {
  const given = { base: computed('sorted(NAMES)'), head: computed('set(NAMES)'), command };
  const app = { ...sent(TEXT), outcome } as RenderedPrompt;
  const { head } = await inCode(planned({}, given), { base: [app], head: [app] });
  expect(head.map(({ id }) => id)).toEqual(ids);
});
