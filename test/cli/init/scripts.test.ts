import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseJsonLines } from '../../../src/json/lines.ts';
import { dig } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { type Script, captureScript, renderScript } from '../../../src/cli/init/scripts.ts';

const PROMPT = "prompts/it's ä #1%20.md";
const TEXT = 'You answer briefly.\n';
const MODELS = { anthropic: 'claude-sonnet-5', openai: 'gpt-5.6' } as const;

let root: string;
let server: Server;
const received: { readonly url: string; readonly body: string }[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'scripts-'));
  await mkdir(path.join(root, 'scripts'));
  await mkdir(path.join(root, 'prompts'));
  await writeFile(path.join(root, PROMPT), TEXT);
  const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
  await symlink(modules, path.join(root, 'node_modules'), 'junction');
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ url: request.url ?? '', body: Buffer.concat(chunks).toString() });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{ "content": [], "output": [], "usage": {} }');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterAll(async () => {
  server.close();
  await rm(root, { recursive: true });
});

async function run(script: Script, env: Readonly<Record<string, string>> = {}): Promise<string> {
  await writeFile(path.join(root, script.path), script.text);
  const program = script.path.endsWith('.py') ? 'python3' : process.execPath;
  const { stdout } = await promisify(execFile)(program, [path.join(root, script.path)], {
    cwd: tmpdir(),
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...env },
  });
  return stdout;
}

describe.each(['anthropic', 'openai'] as const)('for %s', (provider) => {
  const model = MODELS[provider];

  test.each([
    ['python', PROMPT],
    ['python', null],
    ['node', PROMPT],
    ['node', null],
  ] as const)('the script in %s prints a request with the text %j', async (language, text) => {
    const printed = await run(renderScript({ language, provider, model, text }));
    const [line, ...more] = parseJsonLines(printed, 'stdout');
    expect(more).toEqual([]);
    expect(dig(line?.value ?? null, 'case')).toBe('default');
    const request = segment(dig(line?.value ?? null, 'request') ?? null);
    expect([request.provider, request.model]).toEqual([provider, model]);
    const system = JSON.stringify(request.units.find(({ section }) => section === 'system')?.value);
    expect(system).toContain(text === null ? 'You are a helpful assistant.' : JSON.stringify(TEXT));
  });

  test('the script in node sends the request by the real SDK', async () => {
    received.length = 0;
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await run(captureScript({ language: 'node', provider, model, text: PROMPT }), {
      ANTHROPIC_BASE_URL: origin,
      OPENAI_BASE_URL: `${origin}/v1`,
    });
    const [call, ...more] = received;
    expect(more).toEqual([]);
    expect(call?.url).toBe(provider === 'anthropic' ? '/v1/messages' : '/v1/responses');
    expect(call?.body).toContain(JSON.stringify(TEXT));
  });

  test('the script in python that sends it is valid', async () => {
    const { text } = captureScript({ language: 'python', provider, model, text: PROMPT });
    const check = 'import ast, sys; ast.parse(sys.argv[1])';
    await expect(promisify(execFile)('python3', ['-c', check, text])).resolves.toBeDefined();
  });
});

describe("with other kits than the provider's own", () => {
  /** A kit that prints what it is called with. */
  const PRINTED = 'export const generateText = (call) => console.log(JSON.stringify(call));\n';
  const MADE =
    'export const createAnthropic = (own) => (model) => ({ ...own, model });\nexport const createOpenAI = createAnthropic;\n';

  test.each([
    ['anthropic', 'http://127.0.0.1:9/v1'],
    ['openai', 'http://127.0.0.1:9/v1'],
  ] as const)('the script in node sends by the AI SDK to %s', async (provider, baseURL) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kits-'));
    const packages = { ai: PRINTED, [`@ai-sdk/${provider}`]: MADE };
    for (const [name, text] of Object.entries(packages)) {
      const at = path.join(folder, 'node_modules', name);
      await mkdir(at, { recursive: true });
      await writeFile(path.join(at, 'package.json'), '{ "type": "module", "main": "index.js" }');
      await writeFile(path.join(at, 'index.js'), text);
    }
    const caller = { path: 'src/chat.mjs', kit: 'ai', exported: null } as const;
    const model = MODELS[provider];
    const { text } = captureScript({ language: 'node', provider, model, text: null, caller });
    await writeFile(path.join(folder, 'send.mjs'), text);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(folder, 'send.mjs')],
      {
        env: {
          ...process.env,
          ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
          OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
        },
      },
    );
    await rm(folder, { recursive: true });
    expect(JSON.parse(stdout)).toEqual({
      model: { apiKey: 'none', baseURL, model },
      system: 'You are a helpful assistant.',
      prompt: 'How does it work?',
    });
  });

  test('the script in python sends by litellm', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kits-'));
    const kit = 'import json\ndef completion(**call): print(json.dumps(call))\n';
    await writeFile(path.join(folder, 'litellm.py'), kit);
    const caller = { path: 'app/chat.py', kit: 'litellm', exported: null } as const;
    const input = { provider: 'openai', model: 'gpt-5.6', text: PROMPT, caller } as const;
    const stdout = await run(captureScript({ ...input, language: 'python' }), {
      PYTHONPATH: folder,
    });
    await rm(folder, { recursive: true });
    expect(JSON.parse(stdout)).toMatchObject({
      model: 'gpt-5.6',
      messages: [{ role: 'system', content: TEXT }, { role: 'user' }],
    });
  });
});
