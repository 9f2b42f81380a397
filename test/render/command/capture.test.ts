import { describe, expect, it } from 'vitest';
import { get, text } from '../../../src/json/value.ts';
import { reason, requests, varying, workbench } from './workbench.ts';

const root = new URL('../../../', import.meta.url);
const sdk = (name: string): string => new URL(`node_modules/${name}`, root).pathname;

const capture = (command: string): string =>
  `prompts: [{ id: x, capture: ${JSON.stringify(command)} }]`;

const MESSAGE = `{ model: 'claude-sonnet-5', max_tokens: 64, system: 'Be brief.', messages: [{ role: 'user', content: 'Hi' }] }`;

describe('a capture', () => {
  it('holds the requests that an SDK sends, in their conversations', async () => {
    const program = `
import Anthropic from '${sdk('@anthropic-ai/sdk/index.mjs')}';
const client = new Anthropic();
const tools = [{ name: 'look', description: 'Looks.', input_schema: { type: 'object', properties: {} } }];
const messages = [{ role: 'user', content: 'Hi' }];
for (;;) {
  const reply = await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 64, tools, messages });
  if (reply.stop_reason !== 'tool_use') break;
  const results = reply.content.filter((block) => block.type === 'tool_use').map(({ id }) => ({ type: 'tool_result', tool_use_id: id, content: 'seen' }));
  messages.push({ role: 'assistant', content: reply.content }, { role: 'user', content: results });
}
await client.messages.create({ model: 'claude-sonnet-5', max_tokens: 64, messages: [{ role: 'user', content: 'Another' }] });
`;
    const config = `prompts: [{ id: x, capture: node main.mjs }, { id: y, capture: node main.mjs, replies: tool-loop }]`;
    await using bench = await workbench(config, { 'main.mjs': program });
    const { prompts } = await bench.render();
    const [prompt] = prompts;
    if (prompt?.outcome !== 'rendered') throw new Error(JSON.stringify(prompt));
    expect(prompt.source).toEqual({ kind: 'capture', fidelity: 'captured', paths: [] });
    expect(prompt.conversations.map(({ turns }) => turns.length)).toEqual([2, 1]);
    expect(prompt.conversations[0]?.turns[0]?.provider).toBe('anthropic');
    // Played through a scenario the same program calls its tool again and again.
    const [played] = (await bench.render(undefined, 'head', 'y')).prompts;
    if (played?.outcome !== 'rendered') throw new Error(JSON.stringify(played));
    expect(played.conversations.map(({ turns }) => turns.length)).toEqual([7, 1]);
  });

  it('is the same every time, ids of replies included', { tags: ['slow'] }, async () => {
    const program = `
import Anthropic from '${sdk('@anthropic-ai/sdk/index.mjs')}';
const reply = await new Anthropic().messages.create(${MESSAGE});
await new Anthropic().messages.create({ model: reply.id, max_tokens: 1, messages: [{ role: 'user', content: 'Hi' }] });
`;
    await using bench = await workbench(capture('node main.mjs'), { 'main.mjs': program });
    const bodies = async () => requests(await bench.render()).map(({ body }) => body);
    expect(await bodies()).toEqual(await bodies());
  });

  it.each([
    [
      'fetch',
      `await fetch('https://api.anthropic.com/v1/messages', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(${MESSAGE}) }).then((r) => r.json());`,
    ],
    [
      'https.request',
      `const https = await import('node:https');
await new Promise((resolve) => https.request('https://api.anthropic.com/v1/messages', { method: 'POST' }, (r) => r.resume().on('end', resolve)).end(JSON.stringify(${MESSAGE})));`,
    ],
  ])('takes over hosts that the code names: %s', takesOver);

  it.each([
    [
      'an SDK with its address in the code',
      `const { default: Anthropic } = await import('${sdk('@anthropic-ai/sdk/index.mjs')}');
await new Anthropic({ baseURL: 'https://api.anthropic.com' }).messages.create(${MESSAGE});`,
    ],
  ])('takes over hosts that the code names: %s', { tags: ['slow'] }, takesOver);

  async function takesOver(_: string, program: string): Promise<void> {
    await using bench = await workbench(capture('node main.mjs'), { 'main.mjs': program });
    const [request] = requests(await bench.render());
    expect(request?.provider).toBe('anthropic');
    expect(text(get(request?.body ?? null, 'system') ?? null)).toBe('Be brief.');
  }

  it(
    'takes over hosts that the code names, in Python by what its libraries patch',
    { tags: ['slow'] },
    async () => {
      // The shape of httpx and requests, as far as the hook touches them: no package can be installed here.
      const httpx = `
import urllib.request
class URL:
    def __init__(self, scheme, host, port, path): self.scheme, self.host, self.port, self.path = scheme, host, port, path
    def copy_with(self, **named): return URL(**{**self.__dict__, **named})
class Request:
    def __init__(self, url, content): self.url, self.content, self.headers = url, content, {}
class HTTPTransport:
    def handle_request(self, request):
        url = request.url
        sent = urllib.request.Request(f"{url.scheme}://{url.host}:{url.port}{url.path}", request.content, request.headers)
        return urllib.request.urlopen(sent).read()
class AsyncHTTPTransport:
    async def handle_async_request(self, request): pass
`;
      const main = `
import json, httpx
body = {"model": "gpt-5.5", "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hi"}]}
httpx.HTTPTransport().handle_request(httpx.Request(httpx.URL("https", "api.openai.com", 443, "/v1/chat/completions"), json.dumps(body).encode()))
`;
      await using bench = await workbench(capture('python3 main.py'), {
        'main.py': main,
        'httpx.py': httpx,
      });
      const [request] = requests(await bench.render());
      expect(request?.provider).toBe('openai');
    },
  );

  it('takes over hosts that the code names, in Python by its own library', async () => {
    const main = `
import http.client, json, urllib.request
def body(model): return json.dumps({"model": model, "max_tokens": 9, "messages": [{"role": "user", "content": "Hi"}]}).encode()
headers = {"content-type": "application/json"}
request = urllib.request.Request("https://api.anthropic.com/v1/messages", body("claude-sonnet-5"), headers)
assert json.load(urllib.request.urlopen(request))["role"] == "assistant"
connection = http.client.HTTPSConnection("api.openai.com")
connection.request("POST", "/v1/chat/completions", body("gpt-5.5"), headers)
assert json.load(connection.getresponse())["choices"]
`;
    await using bench = await workbench(capture('python3 main.py'), { 'main.py': main });
    const render = await bench.render();
    expect(requests(render).map(({ provider }) => provider)).toEqual(['anthropic', 'openai']);
    expect(render.hints).toEqual([]);
  });

  it('lets no other way to a provider through', async () => {
    const node = `require('tls').connect(443, 'api.anthropic.com').on('error', (e) => { console.error(e); process.exit(1); });`;
    const python = `import socket\nsocket.create_connection(("api.openai.com", 443))`;
    await using bench = await workbench(
      `prompts: [{ id: x, capture: node main.cjs }, { id: y, capture: python3 main.py }]`,
      { 'main.cjs': node, 'main.py': python },
    );
    expect(reason(await bench.render())).toContain(
      'reaches api.anthropic.com by a way that the recorder cannot take over',
    );
    expect(reason(await bench.render(undefined, 'head', 'y'))).toContain(
      'reaches api.openai.com by a way',
    );
  });

  it.each([
    ['nothing', 'true', 'it reached no host at all: construct the client with baseURL'],
    ['a host that is no provider', 'node main.cjs', 'it reached 192.0.2.1: construct the client'],
    ['a path that no provider has', 'node other.cjs', 'the recorder saw POST /v2/other'],
  ])('of %s is an error with the recipe', refused);

  it.each([
    [
      'a gateway of its own protocol',
      'node gateway.mjs',
      "give the captured run a provider's own model",
    ],
  ])('of %s is an error with the recipe', { tags: ['slow'] }, refused);

  async function refused(_: string, command: string, words: string): Promise<void> {
    const files = {
      'gateway.mjs': `import { generateText } from '${sdk('ai/dist/index.mjs')}';
await generateText({ model: 'anthropic/claude-sonnet-5', prompt: 'Hi', maxRetries: 0 }).catch(() => {});`,
      'main.cjs': `require('net').connect(9, '192.0.2.1').on('error', () => {}).destroy();`,
      'other.cjs': `fetch(process.env.OPENAI_BASE_URL.replace('/v1', '/v2/other'), { method: 'POST', body: '{}' });`,
    };
    await using bench = await workbench(capture(command), files);
    const said = reason(await bench.render());
    expect(said).toContain(words);
    expect(said).not.toContain('\n');
  }

  it('varies as a render does', async () => {
    const program = `
const body = { ...${MESSAGE}, system: new Date().toISOString().slice(0, 10) };
await fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', body: JSON.stringify(body) });`;
    await using bench = await workbench(capture('node main.mjs'), { 'main.mjs': program });
    const day = async (plan = varying()) =>
      text(get(requests(await bench.render(plan))[0]?.body ?? null, 'system') ?? null);
    expect(await day()).toBe('2026-02-03');
    expect(await day(varying('clock-day'))).not.toBe('2026-02-03');
  });
});
