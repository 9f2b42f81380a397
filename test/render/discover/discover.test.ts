import { describe, expect, test } from 'vitest';
import { type DiscoverInput, discoverPrompts } from '../../../src/render/discover/discover.ts';
import { LIMITS } from '../../../src/limits.ts';
import { RenderCache } from '../../../src/render/cache.ts';
import { type Written, treeOf } from '../../support/tree.ts';

type Side = Readonly<Record<string, Written>>;

const BODY = {
  model: 'claude-sonnet-5',
  max_tokens: 9,
  messages: [{ role: 'user', content: 'Hi' }],
};
const json = (value: unknown) => JSON.stringify(value);

async function discover(base: Side, head: Side, options: Partial<DiscoverInput> = {}) {
  const trees = { base: treeOf(base), head: treeOf(head) };
  const defaults = { base: {}, head: {} };
  const taken = new Set<string>();
  const input = { ...trees, discover: {}, defaults, cache: new RenderCache(), taken, ...options };
  const reads = { base: trees.base.reads, head: trees.head.reads };
  return { reads, ...(await discoverPrompts(input)) };
}

const found = async (files: Side) => (await discover(files, files)).head.map(({ id }) => id);

describe('request bodies are found by their shape, wherever they are', () => {
  test.each([
    ['a body for Claude', 'app/a.json', json(BODY)],
    [
      'a body for OpenAI',
      'app/a.json',
      json({ model: 'gpt-5.5', instructions: 'Be kind.', input: 'Hi' }),
    ],
    [
      'YAML',
      'app/a.yaml',
      'model: claude-sonnet-5\nmax_tokens: 9\nmessages:\n  - role: user\n    content: Hi\n',
    ],
    ['a list of bodies', 'app/a.json', json([BODY, BODY])],
    [
      'a body for Bedrock, whose model stands in its address',
      'app/a.json',
      json({ messages: [{ role: 'user', content: [{ text: 'Hi' }] }], inferenceConfig: {} }),
    ],
    [
      'a body for Gemini, likewise',
      'app/a.json',
      json({ contents: [{ role: 'user', parts: [{ text: 'Hi' }] }], generationConfig: {} }),
    ],
    [
      'a body for a gateway',
      'app/a.json',
      json({ model: 'x-ai/grok-4', messages: [{ role: 'system', content: 'Be kind.' }] }),
    ],
    [
      'a trace',
      'app/a.jsonl',
      `${json({ session: 'a', request: BODY })}\n${json({ request: BODY })}\n`,
    ],
  ])('%s', async (_, path, contents) => {
    expect(await found({ [path]: contents })).toEqual([path]);
  });

  test.each([
    ['another JSON file', 'package.json', json({ name: 'x', dependencies: { openai: '1' } })],
    [
      'a data set for fine-tuning',
      'data/chat.jsonl',
      `${json({ messages: [{ role: 'system', content: 'a' }] })}\n`,
    ],
    ['a car', 'cars.json', json({ model: 'Ford', messages: ['brake', 'turn'] })],
    ['translations', 'de.json', json({ model: 'Modell', messages: { hi: 'Hallo' } })],
    [
      'a Kubernetes manifest',
      'k8s.yaml',
      'kind: Pod\nmetadata: { name: a }\nspec:\n  input: model\n',
    ],
    ['what is no JSON', 'prompt.json', '{ "model": "claude", "messages": ['],
    [
      'what is too large',
      'prompt.json',
      json({ ...BODY, padding: 'x'.repeat(LIMITS.discoveredBytes) }),
    ],
  ])('not %s', async (_, path, contents) => {
    expect(await found({ [path]: contents })).toEqual([]);
  });

  test('a body that this change breaks is still the prompt that it was, and fails nothing', async () => {
    const { base, head } = await discover(
      { 'a.json': json(BODY) },
      { 'a.json': '{ "messages": [' },
    );
    expect(base).toMatchObject([{ id: 'a.json', outcome: 'rendered', declared: false }]);
    expect(head).toMatchObject([{ id: 'a.json', outcome: 'failed', declared: false }]);
  });
});

describe('a text is a prompt of one text without a request', () => {
  test('its bytes are kept as they are, and it knows its lines', async () => {
    const { head } = await discover({}, { 'prompts/a.md': 'one\r\ntwo\n' });
    const [prompt] = head;
    expect(prompt).toMatchObject({ id: 'prompts/a.md', source: { kind: 'text' } });
    const turn = prompt?.outcome === 'rendered' ? prompt.conversations[0]?.turns[0] : undefined;
    expect(turn).toMatchObject({ body: 'one\r\ntwo\n', provider: null, model: null });
    expect(turn?.locate('', 6)).toEqual({ file: 'prompts/a.md', line: 2 });
  });

  test('one that is no text fails by itself, with the reason', async () => {
    const { head } = await discover(
      {},
      { 'prompts/a.md': new Uint8Array([65, 0]), 'prompts/b.md': 'b' },
    );
    expect(head).toMatchObject([{ outcome: 'failed', declared: false }, { outcome: 'rendered' }]);
    expect(head[0]).toHaveProperty('reason', expect.stringMatching(/prompts\/a\.md is binary/));
  });

  test('a link is no file', async () => {
    expect(await found({ 'prompts/a.md': { kind: 'symlink' } })).toEqual([]);
  });
});

describe('little is read', () => {
  test('what is equal on both sides is read once, by the same object on both', async () => {
    const files = { 'prompts/a.md': 'a', 'app/a.json': json(BODY) };
    const { base, head, reads } = await discover(files, files);
    expect(head).toHaveLength(2);
    head.forEach((prompt, index) => expect(base[index]).toBe(prompt));
    expect(reads.base).toEqual(new Map());
    expect(reads.head.get('prompts/a.md')).toBe(1);
  });

  test('files that are no candidates are never opened', async () => {
    const { head, reads } = await discover(
      {},
      { 'src/a.ts': 'x', 'README.md': 'x', 'docs/a.json': '{}' },
    );
    expect(head).toEqual([]);
    expect(reads.head).toEqual(new Map());
  });

  test('of many equal files some are looked into, those with a telling name first, and a note says so', async () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.discoveredFiles + 3 }, (_, n) => [`data/d${n}.json`, '{}']),
    );
    const files = { ...many, 'data/z-prompt.json': json(BODY) };
    const changed = { ...files, 'data/zz.json': json(BODY) };
    const { head, notes } = await discover(files, changed);
    expect(head.map(({ id }) => id)).toEqual(['data/z-prompt.json', 'data/zz.json']);
    expect(notes).toContainEqual(
      expect.stringMatching(/^4 JSON and YAML files .* not looked into/),
    );
  });

  test('what the config includes is looked into however much there is', async () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.discoveredFiles }, (_, n) => [`data/d${n}.json`, '{}']),
    );
    const files = { ...many, 'other/z.json': json(BODY) };
    expect((await discover(files, files)).head).toEqual([]);
    const { head } = await discover(files, files, { discover: { include: ['other/*.json'] } });
    expect(head.map(({ id }) => id)).toEqual(['other/z.json']);
  });
});

test('what a config declares by the same id is not found a second time', async () => {
  const files = { 'prompts/a.md': 'a', 'prompts/b.md': 'b' };
  const { head } = await discover(files, files, { taken: new Set(['prompts/a.md']) });
  expect(head.map(({ id }) => id)).toEqual(['prompts/b.md']);
});
