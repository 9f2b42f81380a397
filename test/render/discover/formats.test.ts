import { describe, expect, test } from 'vitest';
import { discoverPrompts } from '../../../src/render/discover/discover.ts';
import type { Defaults } from '../../../src/render/composed/described.ts';
import { RenderCache } from '../../../src/render/cache.ts';
import type { RenderedPrompt } from '../../../src/render/rendering.ts';
import { treeOf } from '../../support/tree.ts';

type Side = Readonly<Record<string, string>>;

async function discover(base: Side, head: Side, defaults: Defaults = {}) {
  return await discoverPrompts({
    base: treeOf(base),
    head: treeOf(head),
    discover: {},
    defaults: { base: defaults, head: defaults },
    cache: new RenderCache(),
    taken: new Set(),
  });
}

const kinds = (prompts: readonly RenderedPrompt[]) =>
  prompts.map(({ id, source }) => [id, source.kind]);
const body = (prompt: RenderedPrompt | undefined) =>
  prompt?.outcome === 'rendered' ? JSON.stringify(prompt.conversations[0]?.turns[0]?.body) : null;

const MODELS = 'model: openai/gpt-4o\nmessages: [{ role: user, content: Hi }]\n';
const LANGCHAIN = '{"_type":"prompt","input_variables":[],"template_path":"joke.txt"}';
const KERNEL =
  'name: Chat\ntemplate: Hi {{$name}}\ntemplate_format: semantic-kernel\nexecution_settings: { default: { model_id: gpt-4o } }\n';

describe('prompts of formats that describe their own request are found', () => {
  test.each([
    ['app/a.prompt', '---\nmodel: openai/gpt-4o\n---\nHi'],
    ['app/a.prompty', '---\nmodel: gpt-4o\n---\nHi'],
    ['app/a.prompt.yml', MODELS],
    ['evals/promptfooconfig.yaml', 'prompts: [Hi]\nproviders: openai:gpt-4o\n'],
    ['app/joke.json', LANGCHAIN.replace('_path":"joke.txt', '":"Hi')],
    ['app/chat.yaml', KERNEL],
  ])('%s', async (path, text) => {
    const { head } = await discover({}, { [path]: text }, { provider: 'openai', model: 'gpt-4o' });
    expect(kinds(head)).toEqual([[path, 'format']]);
    expect(body(head[0])).toContain('Hi');
  });

  test('with what they include, which may change alone', async () => {
    const defaults = { provider: 'openai', model: 'gpt-4o' } as const;
    const side = (joke: string) => ({ 'app/a.json': LANGCHAIN, 'app/joke.txt': joke });
    const { base, head } = await discover(side('BASE'), side('HEAD'), defaults);
    expect(kinds(head)).toEqual([['app/a.json', 'format']]);
    expect(body(base[0])).toContain('BASE');
    expect(body(head[0])).toContain('HEAD');
  });

  test('but partials belong to the prompts that include them', async () => {
    const { head } = await discover({}, { 'app/_rules.prompt': '{{role "system"}}x' });
    expect(head).toEqual([]);
  });
});

describe('a file is compared as text', () => {
  test.each([
    ['that only shares the ending of a format', 'app/a.prompt', 'You are helpful. {{x}}\n'],
    ['that nothing binds to a provider', 'app/b.prompt', '---\nname: x\n---\nHi\n'],
    ['of another format that nothing binds', 'app/joke.json', LANGCHAIN],
  ])('%s', async (_, path, text) => {
    const { base, head } = await discover({ [path]: text }, { [path]: `${text}\n` });
    expect(kinds(base)).toEqual([[path, 'text']]);
    expect(kinds(head)).toEqual([[path, 'text']]);
  });
});

test('samples come from head for both sides, defaults from each', async () => {
  const side = (sample: string, fallback: string) => ({
    'a.prompty': `---\nmodel: { api: chat, configuration: { type: openai, name: gpt-4o } }\ninputs: { b: { type: string, default: ${fallback} } }\nsample: { a: ${sample} }\n---\nsystem:\n{{a}} {{b}}`,
  });
  const { base, head } = await discover(side('A1', 'B1'), side('A2', 'B2'));
  expect(body(base[0])).toContain('"A2 B1"');
  expect(body(head[0])).toContain('"A2 B2"');
});
