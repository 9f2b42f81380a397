import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { pullRequest, reportOf } from './support.ts';

const call = (uri: string, body: object) =>
  `interactions:\n- request: {method: POST, uri: '${uri}', body: '${JSON.stringify(body)}'}\n  response: {}\n`;
const chat = call('https://api.openai.com/v1/chat/completions', {
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Hi' }],
});
const embedding = call('https://api.openai.com/v1/embeddings', {
  model: 'text-embedding-3-small',
  input: 'Hi',
});

const BASE = {
  'prompt-cache-guard.yml':
    'version: 1\nprompts:\n  - { id: calls, file: "tests/cassettes/*.yaml" }\n',
  'tests/cassettes/chat.yaml': chat,
};

test('a recording without a request to a model that a glob brings along is a note, and fails nothing', async () => {
  await using repository = await pullRequest(BASE, { 'tests/cassettes/embed.yaml': embedding });
  for (const all of [true, false]) {
    const report = await reportOf(repository, { all });
    expect(report).toMatchObject({ verdict: 'pass', totals: { error: 0 } });
    expect(report.notes.join('\n')).toContain('hold no request to a model');
  }
});

test('named by itself it is not analysed', async () => {
  const named = 'version: 1\nprompts:\n  - { id: one, file: tests/cassettes/embed.yaml }\n';
  await using repository = await pullRequest(BASE, {
    'prompt-cache-guard.yml': named,
    'tests/cassettes/embed.yaml': embedding,
  });
  const { prompts } = await reportOf(repository);
  expect(prompts.find(({ id }) => id === 'one')).toMatchObject({
    status: 'error',
    findings: [{ code: 'not-analysed' }],
  });
});

test('what no API takes is not written into the trace of the requests', async () => {
  const config = 'version: 1\nprompts:\n  - { id: bodies, file: "bodies/*.json" }\n';
  await using repository = await pullRequest(
    { 'prompt-cache-guard.yml': config, 'bodies/a.json': '{"role":"user","content":"Hi"}' },
    { 'bodies/b.json': '{"model":"gpt-4o","messages":[{"role":"user","content":"Hi"}]}' },
  );
  const { requests } = await check({
    all: true,
    repo: repository.dir,
    base: 'main',
    env: repository.env,
  });
  expect(requests().map(({ prompt, side }) => [prompt, side])).toEqual([
    ['bodies:bodies/b.json', 'head'],
  ]);
});
