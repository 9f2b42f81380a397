import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { Files } from '../support/repository.ts';
import { HANDBOOK } from '../support/requests.ts';
import { reportOn } from './support.ts';

const BODY = {
  model: 'claude-sonnet-5',
  max_tokens: 10,
  system: [{ type: 'text', text: HANDBOOK, cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: 'hi' }],
};
const findings = ({ prompts }: Report) => prompts.flatMap((prompt) => prompt.findings);
const of = (body: unknown): Files => ({ 'a.request.json': JSON.stringify(body) });

describe('a body that no provider takes', () => {
  it('is told in one line, and not taken for a request', async () => {
    const report = await reportOn(of(BODY), of({ ...BODY, system: 5 }));
    expect(findings(report).map(({ code, message }) => [code, message])).toEqual([
      [
        'not-analysed',
        '/system is a number, where APIs take a text or a list: no provider accepts this request; correct it.',
      ],
    ]);
  });

  it('is told as it was where it was really sent', async () => {
    const line = (more: object) => ({ 'a.jsonl': `${JSON.stringify({ ...BODY, ...more })}\n` });
    const config = {
      'prompt-cache-guard.yml': 'version: 1\nprompts: [{ id: a, file: a.jsonl }]\n',
    };
    const report = await reportOn({ ...config, ...line({}) }, line({ system: 5 }));
    expect(findings(report).map(({ code }) => code)).not.toContain('not-analysed');
  });
});

describe('a key that stands twice', () => {
  const twice = (text: string) =>
    `{\n"model": "claude-sonnet-5", "max_tokens": 1,\n"messages": [\n{ "role": "user", "content": "${text}", "content": "b" }]\n}`;

  it('is told with its line, and the last one counts', async () => {
    const report = await reportOn(
      { 'a.request.json': twice('a') },
      { 'a.request.json': twice('c') },
    );
    expect(report.notes).toContainEqual(
      'a.request.json:4: the object has "content" twice, and only the last one is sent; remove the other.',
    );
    expect(report.prompts).toMatchObject([{ status: 'unchanged', findings: [] }]);
  });

  it('is refused in a config', async () => {
    const files = {
      'prompt-cache-guard.json': '{ "version": 1,\n "policy": { "fail_on": [], "fail_on": [] } }',
    };
    await expect(reportOn(of(BODY), files)).rejects.toThrow(
      /prompt-cache-guard\.json:2: the object has "fail_on" twice/,
    );
  });
});

describe('a config that is too long', () => {
  it.each([2, 20])('of %s MB is told as one, and not as a prompt', async (megabytes) => {
    const files = { 'prompt-cache-guard.yml': `#${'x'.repeat(megabytes * 1_000_000)}` };
    await expect(reportOn(of(BODY), files)).rejects.toThrow(
      'prompt-cache-guard.yml holds more than 1 MB; no config is that long.',
    );
  });
});

describe('one block against one block', () => {
  it.each([
    ['of other words', () => HANDBOOK, () => HANDBOOK.replaceAll(/\p{L}/gu, 'x')],
    [
      'of one word without an end',
      () => 'QUJD'.repeat(4_500),
      () => `${'QUJD'.repeat(2_000)}x${'QUJD'.repeat(2_500)}`,
    ],
  ])('%s is an edit', async (_, before, after) => {
    const body = (text: string) => ({
      ...BODY,
      system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }],
    });
    const report = await reportOn(of(body(before())), of(body(after())));
    const told = findings(report).filter(({ code }) => code === 'prefix-changed');
    expect(told).toHaveLength(1);
    expect(told[0]?.message).not.toMatch(/was (?:added|removed)/);
    expect(told[0]?.causes).not.toContain('block-added');
  });

  it('that varies from render to render does not vary in number', async () => {
    const config = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: p
    system: [{ file: a.sh.txt, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: hi }]
  - id: r
    render: sh r.sh
`;
    const script = `printf '{"model":"claude-sonnet-5","max_tokens":1,"system":"%s","messages":[{"role":"user","content":"x"}]}' "$(python3 -c 'import random; print(random.choice(["aaa","bbb","ccc","ddd","eee","fff","ggg","hhh"]))')"\n`;
    const report = await reportOn(
      { 'prompt-cache-guard.yml': config, 'a.sh.txt': HANDBOOK, 'r.sh': script },
      { 'a.sh.txt': `${HANDBOOK} x` },
    );
    const varies = findings(report).find(({ code }) => code === 'volatile-prefix');
    expect(varies?.message).toBeDefined();
    expect(varies?.message).not.toContain('number of');
  });
});
