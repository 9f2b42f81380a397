import { describe, expect, it } from 'vitest';
import { RenderCache } from '../../src/render/cache.ts';
import { renderSide } from '../../src/render/render-side.ts';
import { parseConfig } from '../../src/repository/config/load.ts';
import { treeOf } from '../support/tree.ts';
import { asked, conversations, renderAll, renderOne } from './support.ts';

const ONE = 'prompts: [{ id: raw, file: a.json }]';

describe('a file with a request body', () => {
  it('is a conversation of one turn, each place with its line', async () => {
    const text = `{
  "model": "claude-sonnet-5",
  "system": [
    { "type": "text",
      "text": "Hello" }
  ],
  "tools": [{ "input_schema": { "b": 1.0, "2": 1, "a": 1 } }]
}`;
    const [prompt] = await renderAll(ONE, { 'a.json': text });
    expect(prompt).toMatchObject({
      outcome: 'rendered',
      id: 'raw',
      source: { kind: 'request', fidelity: 'exact', paths: ['a.json'] },
    });
    const [conversation] = conversations(prompt);
    expect(conversation).toMatchObject({ case: 'default', id: '1' });
    const [request] = conversation?.turns ?? [];
    expect(request).toMatchObject({ provider: null, model: null, at: null });
    expect(request?.locate('/system/0/text', 3)).toEqual({ file: 'a.json', line: 5 });
    // What is not in the body stands, for want of better, where the body begins.
    expect(request?.locate('/nothing', null)).toEqual({ file: 'a.json', line: 1 });
  });

  it('may be YAML, and then knows the lines of a block of text', async () => {
    const yaml = 'model: m\nmessages:\n- role: user\n  content: |\n    one\n    two\n';
    const request = await renderOne('prompts: [{ id: raw, file: a.yaml }]', { 'a.yaml': yaml });
    expect(request.body).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: 'one\ntwo\n' }],
    });
    expect(request.locate('/messages/0/content', 4)).toEqual({ file: 'a.yaml', line: 6 });
  });

  it("the prompt's provider and model win; the common model is for bodies without one", async () => {
    const declared = 'prompts: [{ id: raw, provider: azure, model: gpt-x, file: a.json }]';
    expect(await renderOne(declared, { 'a.json': '{"model":"m"}' })).toMatchObject({
      provider: 'azure',
      model: 'gpt-x',
    });
    const defaults = `defaults: { provider: openai, model: gpt-d }\n${ONE}`;
    expect(await renderOne(defaults, { 'a.json': '{"model":"m"}' })).toMatchObject({ model: null });
    expect(await renderOne(defaults, { 'a.json': '{"input":"m"}' })).toMatchObject({
      provider: null,
      model: 'gpt-d',
    });
  });
});

describe('a list of request bodies', () => {
  it('is put into conversations by content', async () => {
    const hi = '{"messages":[{"role":"user","content":"hi"}]}';
    const bye = '{"messages":[{"role":"user","content":"bye"}]}';
    const next =
      '{"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":"Hello."},{"role":"user","content":"more"}]}';
    const text = `[${hi},\n${bye},\n${next}]`;
    expect(await asked(ONE, { 'a.json': text })).toEqual([
      {
        id: 'raw',
        conversations: [
          ['default', '1', [hi, next]],
          ['default', '2', [bye]],
        ],
      },
    ]);
    const [prompt] = await renderAll(ONE, { 'a.json': text });
    expect(conversations(prompt)[0]?.turns[1]?.locate('/messages/2/content', 1)).toEqual({
      file: 'a.json',
      line: 3,
    });
  });

  it('lines of an OpenAI batch are separate cases', async () => {
    const line = (id: string): string =>
      JSON.stringify({
        custom_id: id,
        method: 'POST',
        url: '/v1/responses',
        body: { input: 'hi' },
      });
    const config = 'prompts: [{ id: raw, file: a.jsonl }]';
    const [prompt] = await renderAll(config, { 'a.jsonl': `${line('x')}\n${line('y')}\n` });
    expect(conversations(prompt)).toMatchObject([
      { case: 'x', id: '1', turns: [{ provider: 'openai', body: { input: 'hi' } }] },
      { case: 'y', id: '1', turns: [{ provider: 'openai', body: { input: 'hi' } }] },
    ]);
  });
});

describe('several files', () => {
  it('a glob declares one prompt for each file', async () => {
    const prompts = await renderAll('prompts: [{ id: raw, file: "p/*.json" }]', {
      'p/b.json': '{"input":"b"}',
      'p/a.json': '{"input":"a"}',
      'p/deep/c.json': '{"input":"c"}',
    });
    expect(prompts.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['raw:p/a.json', 'rendered'],
      ['raw:p/b.json', 'rendered'],
    ]);
  });

  it('a list of paths is the turns of one conversation', async () => {
    const [prompt] = await renderAll('prompts: [{ id: raw, file: [b.json, a.yaml] }]', {
      'b.json': '{"input":"first"}',
      'a.yaml': 'input: second',
    });
    expect(prompt).toMatchObject({ id: 'raw', source: { paths: ['a.yaml', 'b.json'] } });
    expect(conversations(prompt)).toMatchObject([
      {
        case: 'default',
        id: '1',
        turns: [{ body: { input: 'first' } }, { body: { input: 'second' } }],
      },
    ]);
  });

  it('files that are equal on both sides are read once', async () => {
    const { config } = parseConfig(
      'prompts: [{ id: a, file: a.json }, { id: t, file: t.jsonl }]',
      'prompt-cache-guard.yml',
    );
    const prompts = (config.prompts ?? []).map((prompt) => ({
      config: prompt,
      declared: true,
      at: null,
      defaults: {},
    }));
    const cache = new RenderCache();
    const base = treeOf({ 'a.json': '{"input":"a"}', 't.jsonl': '{"input":"b"}' });
    const head = treeOf({ 'a.json': '{"input":"a"}', 't.jsonl': '{"input":"new"}' });
    const atBase = await renderSide({ tree: base, cache, prompts });
    const atHead = await renderSide({ tree: head, cache, prompts });
    expect([...base.reads]).toEqual([
      ['a.json', 1],
      ['t.jsonl', 1],
    ]);
    expect([...head.reads]).toEqual([['t.jsonl', 1]]);
    const bodies = [atBase, atHead].map(([prompt]) => conversations(prompt)[0]?.turns[0]?.body);
    expect(bodies[0]).toBe(bodies[1]);
  });
});
