import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { entriesIn } from '../../../src/cli/init/entries.ts';
import { nodeCalls, pythonCalls } from '../../../src/cli/init/script-calls.ts';
import { treeOf } from '../../support/tree.ts';
import { temporaryRepository } from '../../support/repository.ts';
import { transcript } from '../transcript.ts';

const RULES =
  'You are the support assistant of Acme. Answer briefly and politely, and never promise a refund.';

const PYTHON: Readonly<Record<string, string>> = {
  'app/__init__.py': '',
  'app/prompts.py': `from datetime import datetime

def system_prompt(user: str, tools: list[str], now: datetime, tone: str = "kind") -> str:
    return f"""${RULES}
It is {now.isoformat()}. You talk to {user}. Tools: {", ".join(tools)}. Be {tone}."""

class Prompts:
    @staticmethod
    def triage_prompt(question):
        return f"""You sort mail into complaints, questions and praise. Answer with one word: {question}"""
`,
  'app/chat.py': `from .prompts import system_prompt

def request(question: str) -> dict:
    return {"model": "claude-opus-5", "max_tokens": 9, "messages": [{"role": "user", "content": question}]}
`,
};

const NODE: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module", "dependencies": { "@anthropic-ai/sdk": "1" } }',
  'src/prompts.mjs': `export const systemPrompt = ({ user, tools = [] }) => \`${RULES}
You talk to \${user}. \${tools.join()}\`;
const hiddenPrompt = (user) => \`${RULES} \${user}\`;
`,
  'src/model.mjs': "export const MODEL = 'claude-opus-5';\n",
};

describe('functions that a script can call', () => {
  test('are those that build a prompt or a request, with a value for what has no default', async () => {
    const { builders, prompts } = await entriesIn(treeOf(PYTHON));
    expect(builders.map(({ callable, needsPackages }) => [callable.does, needsPackages])).toEqual([
      ['request', false],
      ['text', false],
      ['text', false],
    ]);
    const { calls, variables } = pythonCalls(builders);
    expect(calls.map(({ code }) => code)).toEqual([
      'lambda: app.chat.request(question="one")',
      'lambda: app.prompts.system_prompt(user=given("user", "Ada"), tools=["one"], now=datetime.datetime.fromisoformat(given("now", "2026-01-02T10:00:00Z").replace("Z", "+00:00")))',
      'lambda: app.prompts.Prompts.triage_prompt(question="one")',
    ]);
    expect(variables.map(({ name, varies }) => [name, varies])).toEqual([
      ['user', 'session'],
      ['now', 'request'],
    ]);
    expect(prompts).toBe(2);
  });

  test('are those that need no package, where there are any', async () => {
    const { builders } = await entriesIn(
      treeOf({ ...PYTHON, 'app/chat.py': `import anthropic\n${String(PYTHON['app/chat.py'])}` }),
    );
    expect(builders.map(({ callable }) => callable.name)).toEqual([
      'system_prompt',
      'Prompts.triage_prompt',
    ]);
  });

  test('are not those that nobody can import, or whose values nobody can make up', async () => {
    const { builders } = await entriesIn(
      treeOf({
        'app/prompts.py': `def _system_prompt(): return "${RULES}"
def system_prompt(session: Session): return f"${RULES} {session.user}"
class A:
    def system_prompt(self): return "${RULES}"
`,
        'my-app/prompts.py': `def system_prompt(): return "${RULES}"\n`,
        'src/prompts.ts': `function systemPrompt() { return '${RULES}'; }
export function otherPrompt(session: Session) { return \`${RULES} \${session.user}\`; }
`,
        'tests/prompts.py': `def system_prompt(): return "${RULES}"\n`,
      }),
    );
    expect(builders).toEqual([]);
  });

  test.each([
    ['src/prompts.ts', "import { A } from './a.js';", true],
    ['src/prompts.js', "import { A } from './a';", true],
    ['src/prompts.mjs', "import { A } from './a.js';", false],
  ])('in %s that begins with %s: a loader is needed: %s', async (file, line, needsLoader) => {
    const { builders } = await entriesIn(
      treeOf({
        'src/a.js': 'export const A = 1;\n',
        [file]: `${line}\nexport function systemPrompt(user) { return \`${RULES} \${user}\`; }\n`,
      }),
    );
    expect(builders).toMatchObject([{ module: file, needsLoader }]);
  });

  test('take members of types that are written out in the same file', async () => {
    const { builders } = await entriesIn(
      treeOf({
        'src/prompts.ts': `interface Options { user: string; level: 'low' | 'high'; tags: string[]; at?: Date }
export async function systemPrompt({ user }: Options, now: Date, n: number) { return \`${RULES} \${user}\`; }
`,
      }),
    );
    expect(nodeCalls(builders).calls.map(({ code }) => code)).toEqual([
      '() => source1.systemPrompt({ user: given("user", "Ada"), level: \'low\', tags: ["one"] }, new Date(given("now", "2026-01-02T10:00:00Z")), 3)',
    ]);
  });
});

describe('init where prompts are functions', () => {
  test('in node: the script runs as it is', async () => {
    expect(await printedWith('Eve', 'node', NODE, 'scripts/print-prompts.mjs')).toContain(
      'You talk to Eve.',
    );
  });

  test('in python: the script runs as it is', { tags: ['slow'] }, async () => {
    expect(await printedWith('Eve', 'python3', PYTHON, 'scripts/print_prompts.py')).toContain(
      'You talk to Eve.',
    );
  });

  test('a function that sends is called for a capture', { tags: ['slow'] }, async () => {
    await using repository = await temporaryRepository();
    await repository.commit('start', {
      '.gitignore': 'node_modules\n',
      'package.json': '{ "type": "module", "dependencies": { "@anthropic-ai/sdk": "1" } }',
      'src/chat.mjs': `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
export async function answer(question) {
  return await client.messages.create({ model: 'claude-opus-5', max_tokens: 9, system: ${JSON.stringify(RULES)}, messages: [{ role: 'user', content: question }] });
}
`,
    });
    const modules = path.join(repository.dir, 'node_modules', '@anthropic-ai');
    await mkdir(modules, { recursive: true });
    const sdk = fileURLToPath(new URL('../../../node_modules/@anthropic-ai/sdk', import.meta.url));
    await symlink(sdk, path.join(modules, 'sdk'), 'junction');
    const { stdout } = await transcript(['init', '--repo', repository.dir], {
      env: repository.env,
    });
    expect(stdout).toContain(
      'sends the requests that these functions send, to a recorder on this machine: answer of src/chat.mjs',
    );
    expect(stdout).toMatch(/built-by-code +claude-opus-5/);
  });

  test('says what a script still lacks', { tags: ['slow'] }, async () => {
    await using repository = await temporaryRepository();
    const { 'src/prompts.mjs': text = '', ...rest } = NODE;
    await repository.commit('start', { ...rest, 'src/prompts.ts': text });
    const { dir, env } = repository;
    const { stdout } = await transcript(['init', '--repo', dir], { env });
    expect(stdout).toContain('built-by-code gave nothing yet, without what its setup installs');
    expect(stdout).toContain('.tsx/node_modules/tsx');
  });

  test('leaves functions that need packages to what is read of them', async () => {
    await using repository = await temporaryRepository();
    await repository.commit('start', {
      'requirements.txt': 'anthropic\n',
      'app/prompts.py': `import anthropic\n${PYTHON['app/prompts.py'] ?? ''}`,
    });
    const { dir, env } = repository;
    const { stdout } = await transcript(['init', '--repo', dir], { env });
    expect(stdout).toContain('check says: 2 prompts guarded from now on');
  });
});

/** What the script that init writes prints, where the config gives this user. */
async function printedWith(
  user: string,
  program: string,
  files: Readonly<Record<string, string>>,
  script: string,
): Promise<string> {
  await using repository = await temporaryRepository();
  await repository.commit('start', files);
  const { dir, env } = repository;
  const { stdout, code } = await transcript(['init', '--repo', dir], { env });
  expect(code).toBe(0);
  const config = await readFile(path.join(dir, 'prompt-cache-guard.yml'), 'utf8');
  expect(config).toContain(`    render: ${program} ${script}\n`);
  expect(config).toContain('      user: { varies: session, values: ["Ada", "Bob"] }\n');
  // The repository's own functions, called: the inventory has them.
  expect(stdout).toMatch(/Guarded from now on:[^]*built-by-code\S* +claude-opus-5/);
  const given = { ...process.env, PROMPT_VARS_JSON: JSON.stringify({ user }) };
  const printed = await promisify(execFile)(program, [path.join(dir, script)], { env: given });
  return printed.stdout;
}
