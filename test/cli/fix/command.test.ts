import { readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TemporaryRepository, temporaryRepository } from '../../support/repository.ts';
import { transcript } from '../transcript.ts';

const CONFIG = `version: 1
prompts:
  - { id: clerk, provider: anthropic, model: claude-sonnet-5, tools: tools.json, system: system.md }
`;
const PRINTING = `${CONFIG}  - { id: printed, render: node print.mjs }\n`;
const RULES = 'Answer politely.\nAsk for the ticket.\n'.repeat(200);
const tools = (...names: readonly string[]) =>
  `${JSON.stringify(
    names.map((name) => ({ name, description: `does ${name}`, input_schema: { type: 'object' } })),
    null,
    2,
  )}\n`;
const PRINT = `import { readFileSync } from 'node:fs';
const text = readFileSync('printed.md', 'utf8').repeat(400);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages: [{ role: 'user', content: 'Hi.' }] }));
`;
const FILES = {
  'prompt-cache-guard.yml': CONFIG,
  'tools.json': tools('order', 'parcel'),
  'system.md': RULES,
  'print.mjs': PRINT,
  'printed.md': 'Be kind, and brief.\n',
};

let repository: TemporaryRepository;
beforeAll(async () => {
  repository = await temporaryRepository();
  await repository.commit('start', FILES);
  return () => repository[Symbol.asyncDispose]();
});

const at = (name: string) => path.join(repository.dir, name);
const fix = (...args: readonly string[]) =>
  transcript(['check', '--base', 'HEAD', '--fix', ...args], { cwd: repository.dir });

async function reset(): Promise<void> {
  for (const [name, text] of Object.entries(FILES)) await writeFile(at(name), text);
}

describe('check --fix', () => {
  it('gives files the form of base around what was meant, and reports on what is left', async () => {
    await reset();
    await writeFile(at('tools.json'), JSON.stringify(JSON.parse(tools('parcel', 'order', 'mail'))));
    await writeFile(at('system.md'), RULES.replace('politely', 'briefly').replaceAll('\n', '\r\n'));
    const { stdout, stderr } = await fix();
    expect(stderr).toContain('Fixed tools.json: tools reordered as at base.');
    expect(stderr).toMatch(/Fixed system\.md: .*line endings.* as at base\./);
    expect(await readFile(at('system.md'), 'utf8')).toBe(RULES.replace('politely', 'briefly'));
    const names = JSON.parse(await readFile(at('tools.json'), 'utf8')) as { name: string }[];
    expect(names.map(({ name }) => name)).toEqual(['order', 'parcel', 'mail']);
    expect(stdout).toContain('wording');
    expect(stdout).not.toMatch(/reordered|line-endings/);
  });

  it('says that there is nothing to fix, and writes nothing', async () => {
    await reset();
    const text = RULES.replace('politely', 'briefly');
    await writeFile(at('system.md'), text);
    const { stderr } = await fix();
    expect(stderr).toContain('Nothing to fix');
    expect(await readFile(at('system.md'), 'utf8')).toBe(text);
  });

  it('leaves alone what a program reads and prints', async () => {
    await reset();
    const text = 'Be  kind, and brief.\n';
    await repository.commit('print', { 'prompt-cache-guard.yml': PRINTING });
    await writeFile(at('printed.md'), text);
    await fix();
    await repository.commit('print no more', { 'prompt-cache-guard.yml': CONFIG });
    expect(await readFile(at('printed.md'), 'utf8')).toBe(text);
  });

  it('writes through no link', async () => {
    await reset();
    await unlink(at('system.md'));
    await writeFile(at('elsewhere.txt'), RULES.replaceAll('\n', '\r\n'));
    await symlink('elsewhere.txt', at('system.md'));
    await fix();
    expect(await readFile(at('elsewhere.txt'), 'utf8')).toBe(RULES.replaceAll('\n', '\r\n'));
    await unlink(at('system.md'));
    await unlink(at('elsewhere.txt'));
  });

  it.each([
    [['--head', 'HEAD'], '--fix corrects the work tree, and --head names the newer side.'],
    [['--probe'], '--probe would pay twice'],
    [['--accept', 'a1b2c3d4', '--reason', 'x'], 'two answers to a finding'],
    [['--worktree', '--watch'], '--watch would do what --fix asks for again at every change'],
  ])('does not go with %j', async (args, why) => {
    await reset();
    const { code, stderr } = await fix(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
  });
});
