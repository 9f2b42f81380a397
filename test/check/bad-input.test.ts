import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { GuardError } from '../../src/errors.ts';
import type { Files } from '../support/repository.ts';
import { temporaryRepository } from '../support/repository.ts';
import { START, config, pullRequest, reportOf, reportOn } from './support.ts';

const RAW = `${config()}  - { id: raw, file: prompts/raw.json }\n`;
const BODY = JSON.stringify({
  model: 'claude-sonnet-5',
  messages: [{ role: 'user', content: 'Hi' }],
});
const BASE: Files = { ...START, 'prompt-cache-guard.yml': RAW, 'prompts/raw.json': BODY };

describe('what cannot be analysed is an error of its prompt alone, and never unchanged', () => {
  test.each([
    [
      'broken JSON',
      { 'prompts/raw.json': '{\n  "model": "claude-sonnet-5",\n}' },
      /raw\.json:3:1: found a comma/,
    ],
    ['no request', { 'prompts/raw.json': '{"hello": 1}' }, /no request of a known API/],
    ['an empty file', { 'prompts/raw.json': '' }, /raw\.json/],
    ['a binary file', { 'prompts/raw.json': new Uint8Array([0, 1, 2, 3]) }, /is binary/],
    [
      'invalid UTF-8',
      { 'prompts/raw.json': new Uint8Array([0x22, 0xff, 0x22]) },
      /not valid UTF-8/,
    ],
    ['20 MB', { 'prompts/raw.json': new Uint8Array(20_000_000).fill(0x61) }, /19\.1 MiB/],
    [
      'an LFS pointer',
      {
        'prompts/raw.json': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
      },
      /Git LFS/,
    ],
    ['a file that is gone', { 'prompts/raw.json': null }, /no file prompts\/raw\.json/],
    [
      'an alias bomb',
      {
        'prompt-cache-guard.yml': RAW.replace('raw.json', 'raw.yaml'),
        'prompts/raw.yaml': aliasBomb(),
      },
      /aliases/,
    ],
    [
      'a body that is not of the declared provider',
      {
        'prompt-cache-guard.yml': RAW.replace('raw.json }', 'raw.json, provider: openai }'),
        'prompts/raw.json': '{ "contents": [{ "parts": [{ "text": "hi" }] }] }',
      },
      /no request of a known API \(openai responses, openai chat\)/,
    ],
  ] satisfies [string, Files, RegExp][])('%s', async (_, head, reason) => {
    const report = await reportOn(BASE, head);
    expect(report.verdict).toBe('error');
    expect(report.totals).toMatchObject({ unchanged: 1, error: 1 });
    const broken = report.prompts.find(({ id }) => id === 'raw');
    expect(broken).toMatchObject({ status: 'error', head: null });
    expect(broken?.findings).toMatchObject([
      { code: 'not-analysed', severity: 'error', status: 'introduced', fails: true },
    ]);
    expect(broken?.findings[0]?.message).toMatch(reason);
    expect(broken?.findings[0]?.message).not.toContain('\n');
  });

  test('a symbolic link and a submodule', async () => {
    await using repository = await pullRequest(BASE, { 'prompts/raw.json': null });
    await symlink('system.md', path.join(repository.dir, 'prompts/raw.json'));
    await repository.commit('link');
    expect((await reportOf(repository)).prompts[1]?.findings[0]?.message).toContain(
      'symbolic link',
    );
    const sha = await repository.git('rev-parse', 'HEAD');
    await repository.git('rm', '--quiet', 'prompts/raw.json');
    await repository.git('update-index', '--add', '--cacheinfo', `160000,${sha},prompts/raw.json`);
    await repository.git('commit', '--quiet', '-m', 'submodule');
    expect((await reportOf(repository)).prompts[1]?.findings[0]?.message).toContain('submodule');
  });

  test('an empty prompt', async () => {
    const report = await reportOn(START, { 'prompts/system.md': '' });
    expect(report).toMatchObject({ verdict: 'error', totals: { unchanged: 0, error: 1 } });
    expect(report.prompts[0]?.findings[0]?.message).toContain('prompts/system.md is empty');
  });

  test('what base could not give either is pre-existing: not every pull request turns red', async () => {
    const report = await reportOn({ ...BASE, 'prompts/raw.json': '{' }, { 'README.md': 'hello' });
    expect(report).toMatchObject({ verdict: 'pass', totals: { error: 1 } });
    expect(report.prompts[1]?.findings).toMatchObject([{ status: 'pre-existing', fails: false }]);
  });

  test('a failure beside it makes the run a failure', async () => {
    const head = {
      'prompt-cache-guard.yml': RAW.replace(
        'ephemeral } }]',
        'ephemeral, ttl: 5m } }, { text: end, cache_control: { type: ephemeral, ttl: 1h } }]',
      ),
      'prompts/raw.json': '{',
    };
    const report = await reportOn(BASE, head);
    expect(report.verdict).toBe('fail');
  });
});

describe('wrong usage is one line and exit code 2', () => {
  test.each([
    ['an unknown ref', { base: 'nope' }, /There is no commit nope/],
    ['a ref with a dash in front', { base: '--output=x' }, /begins with a dash/],
    ['a range', { base: 'main..HEAD' }, /main\.\.HEAD/],
    ['a config that is not there', { config: 'other.yml' }, /no config 'other\.yml'/],
    ['an unknown finding code', { failOn: 'sufix' }, /'sufix' is no finding code/],
  ])('%s', async (_, options, message) => {
    await using repository = await pullRequest(START, {});
    await expect(reportOf(repository, options)).rejects.toSatisfy(
      (error) =>
        error instanceof GuardError && error.kind === 'usage' && message.test(error.message),
    );
  });

  test.each([
    [
      'an unknown key',
      'version: 1\nprompts:\n  - id: a\n    sytem: []\n',
      /yml:4:5: prompts\[0\]\.sytem.*system/,
    ],
    ['broken YAML', 'version: 1\nprompts:\n  - id: [a\n', /yml:4:1/],
    [
      'two prompts of one id',
      'prompts: [{ id: a, file: a.json }, { id: a, file: b.json }]\n',
      /'a' is the id of prompts\[0\] too/,
    ],
  ])('a config with %s', async (_, text, message) => {
    await expect(reportOn(START, { 'prompt-cache-guard.yml': text })).rejects.toThrow(message);
  });

  test("base's wrong config counts as none, so that the pull request that fixes it can pass", async () => {
    const report = await reportOn({ ...START, 'prompt-cache-guard.yml': 'nonsense: 1\n' }, START);
    expect(report.verdict).toBe('pass');
    expect(report.notes.join()).toContain("Base's config is wrong");
  });

  test('no repository, and one without commits', async () => {
    await using repository = await temporaryRepository();
    const options = { env: repository.env };
    await expect(check({ repo: `${repository.dir}/missing`, ...options })).rejects.toThrow(
      /no folder/,
    );
    await expect(check({ repo: repository.dir, ...options })).rejects.toThrow(
      /HEAD names no commit/,
    );
  });
});

function aliasBomb(): string {
  const names = 'abcdefghij'.split('');
  return names
    .map((name, index) => {
      const of = index === 0 ? 'x' : `*${names[index - 1]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => of).join(', ')}]`;
    })
    .join('\n');
}
