import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transcript } from './transcript.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'bodies-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const body = (question: string) => ({
  model: 'claude-sonnet-5',
  max_tokens: 9,
  system: [{ type: 'text', text: 'Rule. '.repeat(3_000), cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: question }],
});

describe('a file of request bodies, as a person writes them', () => {
  it.each(['simulate', 'trace'])(
    'is a trace to %s: one body, a list, or a line each',
    async (command) => {
      const requests = async (file: string, text: string) => {
        await writeFile(path.join(cwd, file), text);
        const { code, stdout } = await transcript([command, file, '--format', 'json'], { cwd });
        expect(code).toBe(0);
        return (JSON.parse(stdout) as { readonly requests: readonly unknown[] }).requests.length;
      };
      const two = [body('Hi?'), body('And?')];
      expect(await requests('one.json', JSON.stringify(two[0], null, 2))).toBe(1);
      expect(await requests('list.json', JSON.stringify(two, null, 2))).toBe(2);
      expect(
        await requests('lines.json', two.map((one) => `${JSON.stringify(one)}\n`).join('')),
      ).toBe(2);
    },
  );
});
