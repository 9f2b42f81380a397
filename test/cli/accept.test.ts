import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/action/github/annotations.ts';
import type { Report } from '../../src/report/report.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { transcript } from './transcript.ts';

const TEXT = 'Answer the questions of our customers briefly and politely. '.repeat(200);
const body = (text: string) =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 16,
    system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'hi' }],
  });
const CONFIG = 'version: 1 # ours\nprompts: [{ id: a, file: a.json }]\n';

let repository: TemporaryRepository;
beforeAll(async () => {
  repository = await temporaryRepository();
  await repository.commit('start', { 'prompt-cache-guard.yml': CONFIG, 'a.json': body(TEXT) });
  await repository.git('branch', 'start');
  await repository.commit('a clock', { 'a.json': body(`It is 2026-11-23 10:15:02.\n${TEXT}`) });
});
afterAll(() => repository[Symbol.asyncDispose]());

const check = (...args: readonly string[]) =>
  transcript(['check', '--base', 'start', ...args], { cwd: repository.dir });

async function report(...args: readonly string[]): Promise<Report> {
  const { stdout } = await check('--format', 'json', ...args);
  return JSON.parse(stdout) as Report;
}

describe('check --accept', () => {
  it('writes an entry of policy.accept for the bytes of head, with which the next run passes', async () => {
    const before = await report();
    const [finding] = before.prompts[0]?.findings ?? [];
    expect({ verdict: before.verdict, fails: finding?.fails }).toEqual({
      verdict: 'fail',
      fails: true,
    });
    const { code, stderr } = await check(
      '--accept',
      finding?.id ?? '',
      '--reason',
      'one day, twice',
    );
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'Wrote 1 entry of policy.accept into prompt-cache-guard.yml: commit it with the change.\n',
    });
    const file = path.join(repository.dir, 'prompt-cache-guard.yml');
    const { wireId } = before.prompts[0]?.head ?? {};
    expect(await readFile(file, 'utf8')).toMatch(
      new RegExp(
        `^${CONFIG.replaceAll(/[[{}]/g, String.raw`\$&`)}policy:\n {2}accept:\n {4}- \\{ prompt: a, code: suspect-value, wireId: "${wireId}", reason: "one day, twice", until: \\d{4}-\\d\\d-\\d\\d \\}\n$`,
      ),
    );
    const after = await report('--worktree');
    expect(after.verdict).toBe('pass');
    expect(after.prompts[0]?.findings[0]?.accepted?.reason).toBe('one day, twice');
    // The entry itself is a change of the policy, and the finding is told no more.
    expect(annotationsOf(after).map(({ title }) => title)).toEqual([
      'Prompt cache: config-changed',
    ]);
    await writeFile(file, CONFIG);
  });

  it.each([
    [['--accept', 'nonsense', '--reason', 'x'], "--accept was given 'nonsense'"],
    [['--accept', 'a1b2c3d4'], '--accept needs --reason TEXT'],
    [['--reason', 'x'], '--reason goes with --accept ID'],
    [
      ['--accept', 'a1b2c3d4', '00000000', '--reason', 'x'],
      /No finding of this comparison .* id a1b2c3d4\. New here: [0-9a-f]{8} \(suspect-value\)/,
    ],
  ])('%j is a mistake, and nothing is written', async (args, words) => {
    const { code, stderr } = await check(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    const text = await readFile(path.join(repository.dir, 'prompt-cache-guard.yml'), 'utf8');
    expect(text).toBe(CONFIG);
  });
});

describe('an entry that accepts nothing', () => {
  const noted = async (wireId: string, more = '', prompt = 'a') => {
    const file = path.join(repository.dir, 'prompt-cache-guard.yml');
    const entry = `{ prompt: ${prompt}, code: suspect-value, wireId: "${wireId}", reason: x${more} }`;
    await writeFile(file, `${CONFIG}policy: { accept: [${entry}] }\n`);
    const { notes } = await report('--worktree', '--all');
    await writeFile(file, CONFIG);
    return notes.filter((note) => note.includes('policy.accept'));
  };

  it('is told with what is wrong: expired, for other bytes, for no prompt', async () => {
    const { prompts } = await report();
    const wireId = prompts[0]?.head?.wireId ?? '';
    const name = '`policy.accept` entry 1 (`a`, `suspect-value`) accepts nothing:';
    expect(await noted(wireId)).toEqual([]);
    expect(await noted(wireId, ', until: 2026-01-31')).toEqual([
      `${name} it expired on 2026-01-31; give it a later day if the finding is still meant.`,
    ]);
    expect(await noted('0000000000000000')).toEqual([
      `${name} it was written for other bytes of the prompt (wire id 0000000000000000); take it out, or write it anew with \`check --accept\`.`,
    ]);
    expect(await noted(wireId, '', 'b')).toEqual([
      `${name.replace('`a`', '`b`')} there is no such prompt; check the id, or take the entry out.`,
    ]);
  });
});
