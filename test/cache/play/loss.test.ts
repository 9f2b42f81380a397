import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitDrafts } from '../../../src/findings/axes/commit.ts';
import { type AnalysedRequest, prefixTokens } from '../../../src/findings/axes/request.ts';
import type { Json } from '../../../src/json/value.ts';
import { Player } from '../../../src/cache/play/player.ts';
import { Preparer } from '../../../src/cache/play/prepare.ts';
import { analysed } from '../../support/analysed.ts';
import { tool } from '../../support/requests.ts';

const preparer = new Preparer();

/** Tokens that `later` reads of what `earlier` left. */
function readAfter(earlier: AnalysedRequest, later: AnalysedRequest): number {
  const player = new Player({ expiryCounts: false });
  const [, read = 0] = [earlier, later].map(({ segmented, tokens }, at) => {
    const counts = tokens.map(({ mid }) => mid);
    return player.play(preparer.prepare(segmented, counts, { at, session: 's', site: '' })).read;
  });
  return read;
}

/** What is cached of `later` and was not read; what is too short is never cached, so never lost. */
function lostByPlaying(earlier: AnalysedRequest, later: AnalysedRequest): number {
  const cached = prefixTokens(later);
  const isLong = cached >= later.segmented.rules.minimum.tokens;
  return isLong ? cached - readAfter(earlier, later) : 0;
}

const paragraph = (seed: number) =>
  `${`Rule ${seed}: answer from the handbook only. `.repeat(60)}\n`;
const marker = { cache_control: { type: 'ephemeral' } };

interface Shape {
  readonly blocks: number;
  readonly marks: readonly number[];
}
const shape: fc.Arbitrary<Shape> = fc
  .record({
    blocks: fc.integer({ min: 1, max: 8 }),
    marks: fc.array(fc.nat({ max: 7 }), { maxLength: 3 }),
  })
  .map(({ blocks, marks }) => ({ blocks, marks: [...marks, blocks - 1] }));
const edit = fc.record({
  unit: fc.nat({ max: 9 }),
  kind: fc.constantFrom('word', 'inside', 'tool', 'insert'),
  /** Where in the text, in thousandths. */
  offset: fc.nat({ max: 1000 }),
});

/** A request and what one edit makes of it; the markers stay on the units they are on. */
function pair(
  { blocks, marks }: Shape,
  { unit, kind, offset = 0 }: { unit: number; kind: string; offset?: number },
) {
  const at = unit % blocks;
  const texts = Array.from({ length: blocks }, (_, index) => ({
    text: paragraph(index),
    marked: marks.includes(index),
  }));
  const place = { word: 1000, inside: offset }[kind];
  const edited = texts.map((each, index) => {
    if (index !== at || place === undefined) return each;
    const cut = Math.floor((each.text.length * place) / 1000);
    const text = `${each.text.slice(0, cut)}One more sentence.${each.text.slice(cut)}`;
    return { ...each, text };
  });
  const inserted = kind === 'insert' ? [{ text: `New: ${paragraph(99)}`, marked: false }] : [];
  const later = [...edited.slice(0, at), ...inserted, ...edited.slice(at)];
  const tools = [tool('order'), tool('invoice')];
  const changed = [tool('order'), tool('invoice', { description: 'Another text altogether.' })];
  return {
    before: { texts, tools },
    after: { texts: later, tools: kind === 'tool' ? changed : tools },
  };
}

type Side = ReturnType<typeof pair>['before'];

const anthropic = ({ texts, tools }: Side): Json => ({
  model: 'claude-sonnet-5',
  max_tokens: 10,
  tools,
  system: texts.map(({ text, marked }) => ({ type: 'text', text, ...(marked ? marker : {}) })),
  messages: [{ role: 'user', content: 'Where is my parcel?' }],
});

const openai =
  (model: string) =>
  ({ texts, tools }: Side): Json => ({
    model,
    tools: tools.map((each) => ({
      type: 'function',
      name: each['name'] ?? '',
      description: each['description'] ?? '',
      parameters: each['input_schema'] ?? {},
    })),
    input: [
      ...texts.map(({ text, marked }) => ({
        role: 'developer',
        content: [
          {
            type: 'input_text',
            text,
            ...(marked && model === 'gpt-5.6'
              ? { prompt_cache_breakpoint: { mode: 'explicit' } }
              : {}),
          },
        ],
      })),
      { role: 'user', content: 'Where is my parcel?' },
    ],
    ...(model === 'gpt-5.6' ? { prompt_cache_options: { mode: 'explicit' } } : {}),
  });

describe('property 1: what a divergence costs is what playing both requests shows', () => {
  test.each([
    ['Claude', anthropic],
    ['GPT-5.6, explicit', openai('gpt-5.6')],
  ] as const)('one random edit at %s', async (_, body) => {
    await fc.assert(
      fc.asyncProperty(shape, edit, async (random, change) => {
        const { before, after } = pair(random, change);
        const [base, head] = [await analysed(body(before)), await analysed(body(after))];
        const lost = commitDrafts(base, head).map(({ lostTokens }) => lostTokens);
        expect(Math.max(0, ...lost)).toBe(lostByPlaying(base, head));
      }),
      { numRuns: 80 },
    );
  });

  test('one random edit where any prefix matches', async () => {
    await fc.assert(
      fc.asyncProperty(shape, edit, async (random, change) => {
        const { before, after } = pair(random, change);
        const body = openai('gpt-4o');
        const [base, head] = [await analysed(body(before)), await analysed(body(after))];
        const lost = commitDrafts(base, head).map(({ lostTokens }) => lostTokens);
        expect(Math.max(0, ...lost)).toBe(lostByPlaying(base, head));
      }),
      { numRuns: 80 },
    );
  });

  test.each([
    ['Claude', anthropic],
    ['GPT-5.6, explicit', openai('gpt-5.6')],
    ['GPT-4o', openai('gpt-4o')],
  ] as const)(
    'a block that moves at %s: all behind the first place of the two',
    async (_, body) => {
      const move = fc
        .record({ blocks: fc.integer({ min: 3, max: 8 }), from: fc.nat({ max: 6 }), to: fc.nat() })
        .map(({ blocks, from, to }) => ({
          blocks,
          from: from % (blocks - 1),
          to: to % (blocks - 1),
        }))
        .filter(({ from, to }) => from !== to);
      await fc.assert(
        fc.asyncProperty(move, async ({ blocks, from, to }) => {
          // The last block, with the marker, stays.
          const { before } = pair({ blocks, marks: [blocks - 1] }, { unit: 0, kind: 'none' });
          const rest = before.texts.toSpliced(from, 1);
          const texts = rest.toSpliced(to, 0, ...before.texts.slice(from, from + 1));
          const [base, head] = [
            await analysed(body(before)),
            await analysed(body({ ...before, texts })),
          ];
          const lost = commitDrafts(base, head).map(({ lostTokens }) => lostTokens);
          expect(Math.max(0, ...lost)).toBe(lostByPlaying(base, head));
        }),
        { numRuns: 40 },
      );
    },
  );

  test('several edits: the loss is that of the first one, never their sum', async () => {
    const edits = fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(shape, edits, async (random, places) => {
        const { before } = pair(random, { unit: 0, kind: 'none' });
        const at = new Set(places.map((place) => place % random.blocks));
        const texts = before.texts.map((each, index) =>
          at.has(index) ? { ...each, text: `${each.text}One more sentence.` } : each,
        );
        const [base, head] = [
          await analysed(anthropic(before)),
          await analysed(anthropic({ ...before, texts })),
        ];
        const lost = commitDrafts(base, head).map(({ lostTokens }) => lostTokens);
        expect(Math.max(0, ...lost)).toBe(lostByPlaying(base, head));
      }),
      { numRuns: 60 },
    );
  });
});
