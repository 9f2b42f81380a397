import { describe, expect, test } from 'vitest';
import { survey } from '../../../src/cli/init/survey.ts';
import { type Written, treeOf } from '../../support/tree.ts';

const look = (files: Readonly<Record<string, Written>>) => survey(treeOf(files));
const dependencies = (...names: readonly string[]) =>
  JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '1'])) });

describe('the SDKs that a repository uses decide the provider', () => {
  test.each([
    ['package.json', dependencies('@anthropic-ai/sdk'), 'anthropic'],
    ['package.json', dependencies('openai', 'express'), 'openai'],
    ['package.json', dependencies('openai', '@ai-sdk/anthropic'), 'anthropic'],
    ['packages/api/package.json', dependencies('@ai-sdk/openai'), 'openai'],
    ['requirements.txt', 'flask\nopenai==1.2\n', 'openai'],
    ['requirements-prod.txt', 'anthropic[bedrock]>=0.40\n', 'anthropic'],
    ['pyproject.toml', 'dependencies = ["openai>=1", "httpx"]\n', 'openai'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nlangchain_openai = "^1"\n', 'openai'],
  ])('%s: %s', async (path, text, provider) => {
    expect((await look({ [path]: text })).provider).toBe(provider);
  });

  test.each([
    ['package.json', dependencies('@google/genai'), 'gemini'],
    ['package.json', dependencies('@aws-sdk/client-bedrock-runtime'), 'bedrock'],
    ['requirements.txt', 'mistralai\n', 'mistral'],
    ['requirements.txt', 'google-genai\nopenai\n', 'openai'],
  ])('of the config: %s: %s', async (path, text, provider) => {
    expect((await look({ [path]: text })).served.provider).toBe(provider);
  });

  test('unless the code calls another one more often', async () => {
    const files = { 'requirements.txt': 'anthropic\nopenai\n', 'a.py': 'import openai\n' };
    expect((await look(files)).provider).toBe('openai');
    expect((await look({ ...files, 'b.py': 'import anthropic\n' })).provider).toBe('anthropic');
  });

  test.each([
    ['package.json', dependencies('openai-fetch', 'react')],
    ['requirements.txt', '# openai\nopenai-whisper==1\n'],
    ['node_modules/x/package.json', dependencies('openai')],
  ])('none: %s', async (path, text) => {
    expect((await look({ [path]: text })).sdks).toEqual([]);
  });
});

describe('code that calls a provider', () => {
  test.each([
    ['src/a.ts', "import Anthropic from '@anthropic-ai/sdk';", 'node', 'anthropic'],
    ['src/a.mjs', 'const OpenAI = require("openai");', 'node', 'openai'],
    ['app/a.py', 'import os\nfrom anthropic import Anthropic\n', 'python', 'anthropic'],
    ['app/a.py', 'import openai\n', 'python', 'openai'],
  ])('%s: %s', async (path, text, language, provider) => {
    expect((await look({ [path]: text })).callers).toMatchObject([{ path, language, provider }]);
  });

  test('is not looked for in tests, in hidden folders, or by a word in a comment', async () => {
    const { callers } = await look({
      'tests/a.py': 'import openai\n',
      '.venv/a.py': 'import openai\n',
      'src/a.py': '# we import openai later\n',
      'src/b.ts': "const provider = 'openai';",
    });
    expect(callers).toEqual([]);
  });

  test('its most frequent model becomes the model of the config', async () => {
    const line = (model: string) => `import anthropic\nmodel = "${model}"\n`;
    const found = await look({
      'a.py': line('claude-opus-5'),
      'b.py': line('claude-haiku-4-5'),
      'c.py': line('claude-haiku-4-5'),
    });
    expect(found.served).toEqual({
      provider: 'anthropic',
      model: { model: 'claude-haiku-4-5', provider: 'anthropic', count: 2, file: 'b.py', line: 2 },
    });
  });

  test('whatever it imports, if it is one for chat; and none is invented', async () => {
    const found = await look({
      'app.py': 'import litellm\nlitellm.completion(model="claude-sonnet-4-5")\n',
      'main.py': 'chat(model="gpt-4.1-mini")\nchat(model="openai/gpt-4.1-mini")\n',
      'tts.py': 'from openai import OpenAI\n' + 'M = "gpt-4o-mini-tts"\n'.repeat(9),
    });
    expect(found.served).toMatchObject({
      provider: 'openai',
      model: { model: 'gpt-4.1-mini', count: 2 },
    });
    expect((await look({ 'a.py': 'import openai\n' })).served).toEqual({
      provider: 'openai',
      model: null,
    });
  });
});

test.each([
  [{ 'package.json': '{}', 'pnpm-lock.yaml': '' }, 'pnpm'],
  [{ 'package.json': '{}', 'package-lock.json': '{}' }, 'npm'],
  [{ 'package.json': '{}', 'yarn.lock': '' }, 'yarn'],
  [{ 'package.json': '{}', 'bun.lock': '' }, 'bun'],
  [{ 'pyproject.toml': '', 'uv.lock': '' }, 'uv'],
  [{ 'pyproject.toml': '', 'poetry.lock': '' }, 'poetry'],
  [{ 'requirements.txt': '' }, 'pip'],
])('the package manager of %j is %s', async (files, name) => {
  const { managers } = await look(files);
  expect([...managers.values()].map((manager) => manager.name)).toEqual([name]);
});
