import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { requestLines } from '../../src/check/request-lines.ts';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { textReport } from '../../src/report/text.ts';
import { annotationsOf } from '../../src/action/github/annotations.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';

const LONG = 'Be kind and brief. '.repeat(900);
const UUID = '123e4567-e89b-42d3-a456-426614174abc';
const KEY = ['sk-', 'ant-api03-', 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOp'].join('');
const TOKEN = [
  'ey',
  'JhbGciOiJIUzI1NiJ9.',
  'eyJzdWIiOiIxMjM0NTY3ODkwIn0.',
  'SflKxwRJSMeKKF2QT4fwpMeJf36',
].join('');

const ADDED = `\nPayroll runs 2026-11-23 10:15:02 as ${UUID}, with ${KEY} and ${TOKEN}, password=Hunter2Secret!\n`;

const config = (excerpts: string) => `defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: text
    system: [{ file: prompt.md, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: hi }]
  - { id: body, file: body.json }
  - { id: broken, file: broken.json }
  - id: users
    system: [{ file: user.md, engine: mustache, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: hi }]
    vars: { mail: { varies: session, values: [ada@secret.example, bob@secret.example] } }
report: { excerpts: ${excerpts} }
`;

const body = (system: string): string =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 9,
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'hi' }],
  });

let repo: TemporaryRepository;
beforeAll(async () => {
  repo = await temporaryRepository();
});
afterAll(() => repo[Symbol.asyncDispose]());

/** Every form of the report on a change that brings secrets along, and the trace beside it. */
async function everything(excerpts: string) {
  await repo.commit('base', {
    'prompt-cache-guard.yml': config(excerpts),
    'prompt.md': LONG,
    'body.json': body(LONG),
    'broken.json': body(LONG),
    'user.md': LONG,
  });
  await repo.commit('head', {
    'prompt.md': LONG + ADDED,
    'body.json': body(LONG + ADDED),
    'broken.json': `{ "system": "Payroll ${UUID} ${KEY}" Payroll }`,
    'user.md': `For {{mail}}\n${LONG}${ADDED}`,
  });
  const { report, requests } = await check({ repo: repo.dir, base: 'HEAD~1', env: repo.env });
  return {
    report,
    trace: requestLines(requests()),
    texts: [
      jsonReport(report),
      markdownReport(report),
      textReport(report, { color: false, width: 100 }),
      JSON.stringify(annotationsOf(report)),
    ],
  };
}

describe('what a report shows of a prompt', () => {
  it('is all but its secrets, in every form of it', async () => {
    const { texts, trace } = await everything('full');
    for (const text of [...texts, trace]) {
      expect(text).not.toContain(KEY.slice(20));
      expect(text).not.toContain(TOKEN.slice(24));
      expect(text).not.toContain('Hunter2');
    }
    expect(texts.join('')).toContain('Payroll');
    expect(texts.join('')).toContain(UUID);
  });

  it('is nothing at all where excerpts are hashes: messages are made of hashes too', async () => {
    const { texts, report } = await everything('hash');
    for (const text of texts) {
      for (const word of [
        UUID,
        '426614174abc',
        '10:15:02',
        'Payroll',
        'secret.example',
        KEY.slice(0, 12),
      ])
        expect(text).not.toContain(word);
    }
    const codes = report.prompts.flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toEqual(expect.arrayContaining(['suspect-value', 'not-analysed']));
    const suspect = report.prompts
      .flatMap(({ findings }) => findings.flatMap((one) => [one, ...one.related]))
      .find(({ code }) => code === 'suspect-value');
    expect(suspect?.message).toMatch(/^"sha256:[0-9a-f]{16}" in /);
  });

  it('is a trace that reads as the prompts themselves, lengths and equality included', async () => {
    const { trace } = await everything('full');
    const systems = trace
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ prompt, side }) => prompt === 'body' && side === 'head')
      .map(({ request }) => String(request.system[0].text));
    expect(systems).toHaveLength(1);
    expect(systems[0]).toMatch(/with sk-ant-api03-masked-[0-9a-f]{6}\*+ and eyJmasked-/);
    expect(systems[0]).toHaveLength((LONG + ADDED).length);
  });
});
