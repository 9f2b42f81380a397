import { describe, expect, it } from 'vitest';
import { withinRequests } from '../../src/check/caps.ts';
import type { RenderedPrompt } from '../../src/render/rendering.ts';
import type { Report } from '../../src/report/report.ts';
import { HANDBOOK } from '../support/requests.ts';
import { reportOn } from './support.ts';

/** A body as a repository keeps it. */
const body = (system: string, user = 'hi') => ({
  model: 'claude-sonnet-5',
  max_tokens: 10,
  system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: user }],
});
const list = (word: string, count: number) =>
  JSON.stringify(Array.from({ length: count }, (_, index) => body(`${word} ${index}`)));
const CONFIG = {
  'prompt-cache-guard.yml': `version: 1
prompts:
  - { id: small, file: small.json }
  - { id: large, file: large.json }
`,
};

/** The same text in two prompts. */
const TWICE = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - { id: one, system: a.md, messages: [{ role: user, content: hi }] }
  - { id: two, system: a.md, messages: [{ role: user, content: ho }] }
`;

const statuses = ({ prompts }: Report) => prompts.map(({ id, status }) => `${id} ${status}`);
const findingsOf = ({ prompts }: Report, wanted: string) =>
  prompts.flatMap(({ findings }) => findings.filter(({ code }) => code === wanted));

describe('what a whole run may take', () => {
  it('is so many requests: what is over is not analysed, and the rest is compared', async () => {
    const report = await reportOn(
      { ...CONFIG, 'small.json': list('a', 2), 'large.json': list('a', 3) },
      { 'small.json': list('b', 2), 'large.json': list('b', 9) },
      { caps: { requests: 10 } },
    );
    expect(report.verdict).toBe('error');
    expect(statuses(report)).toEqual(['small changed', 'small changed', 'large error']);
    const [over] = findingsOf(report, 'not-analysed');
    expect(over).toMatchObject({ severity: 'error', status: 'introduced', fails: true });
    expect(over?.message).toContain('have 11 requests together');
    expect(over?.message).toContain('more than the 10');
  });

  it('is known already where base had as many', async () => {
    const report = await reportOn(
      { ...CONFIG, 'small.json': list('a', 2), 'large.json': list('a', 9) },
      { 'small.json': list('b', 2), 'large.json': list('b', 9) },
      { caps: { requests: 10 } },
    );
    expect(findingsOf(report, 'not-analysed')).toMatchObject([{ status: 'pre-existing' }]);
  });

  it('is so many bytes of the files that prompts are made from, found ones too', async () => {
    const files = (word: string, count: number) => ({
      'a.request.json': list(word, 1),
      'b.request.json': list(word, count),
      'c.request.json': list(word, 1),
    });
    const report = await reportOn(files('a', 2), files('b', 80), { caps: { bytes: 10_000 } });
    expect(statuses(report)).toEqual([
      'a.request.json changed',
      'b.request.json error',
      'c.request.json changed',
    ]);
    expect(report.notes.join(' ')).toContain('1 file was not read');
  });

  it('is no less for equal bytes that are read again', async () => {
    const texts = { 'prompt-cache-guard.yml': TWICE, 'a.md': 'a'.repeat(6_000) };
    const report = await reportOn(
      texts,
      { 'a.md': 'b'.repeat(6_000) },
      { caps: { bytes: 10_000 } },
    );
    expect(statuses(report)).toEqual(['one changed', 'two changed']);
  });

  it('is so much time for comparing, and what was begun in time is told', async () => {
    const files = (word: string) => ({
      'prompt-cache-guard.yml': 'version: 1\nprompts: [{ id: p, file: "*.json" }]\n',
      'a.json': list(word, 1),
      'b.json': list(word, 1),
    });
    let asked = 0;
    const clock = () => (asked += 1) * 1_000;
    const report = await reportOn(files('a'), files('b'), { caps: { compareSeconds: 4 }, clock });
    expect(statuses(report)).toEqual(['p:a.json changed', 'p:b.json error']);
    expect(findingsOf(report, 'not-analysed')[0]?.message).toContain('minutes that analysing');
  });

  it('is so much time for commands: no further one begins', async () => {
    const config = (word: string) => ({
      'prompt-cache-guard.yml': `version: 1
prompts:
  - { id: first, render: cat body.json }
  - { id: second, render: cat body.json }
`,
      'body.json': JSON.stringify(body(word)),
    });
    const report = await reportOn(config('a'), config('b'), {
      caps: { commandsSeconds: 0.001 },
    });
    expect(statuses(report)).toEqual(['first error', 'second error']);
    expect(findingsOf(report, 'not-analysed')[1]?.message).toContain('all commands of one run');
  });

  it('lists so many findings of a prompt and of all, those that fail first', async () => {
    const tools = (word: string) =>
      Array.from({ length: 6 }, (_, index) => ({
        name: `t${index}`,
        description: `${word} at ${index}`,
        input_schema: { type: 'object' },
      }));
    const files = (word: string, clock = '') => ({
      'a.request.json': JSON.stringify({ ...body(`${HANDBOOK} ${clock}`), tools: tools(word) }),
      'b.request.json': JSON.stringify(body(`${HANDBOOK} ${word} ${clock}`)),
    });
    const options = { caps: { findingsPerPrompt: 1, findings: 2 } };
    const report = await reportOn(files('a'), files('b', 'Now: 2026-11-23 10:15:02'), options);
    const [first, second] = report.prompts.map(({ findings }) => findings);
    expect(first?.map(({ code }) => code)).toEqual(['suspect-value', 'not-analysed']);
    expect(first?.[1]?.message).toContain('1 of the 2 findings of this prompt are not listed');
    expect(second?.map(({ code }) => code)).toEqual(['suspect-value', 'not-analysed']);
    expect(report.verdict).toBe('fail');
  });

  it('refuses a request of more units than anybody sends', async () => {
    const many = (word: string) =>
      JSON.stringify({
        ...body(word),
        messages: Array.from({ length: 20_001 }, (_, index) => ({
          role: index % 2 === 0 ? 'user' : 'assistant',
          content: 'x',
        })),
      });
    const report = await reportOn({ 'a.request.json': many('a') }, { 'a.request.json': many('b') });
    expect(statuses(report)).toEqual(['a.request.json error']);
    expect(findingsOf(report, 'not-analysed')[0]?.message).toContain('more than the 20000');
  });
});

describe('requests of a side', () => {
  const prompt = (id: string, turns: number, messages = 1): RenderedPrompt => ({
    outcome: 'rendered',
    id,
    declared: true,
    source: { kind: 'request', paths: [id], fidelity: 'exact' },
    conversations: [
      {
        case: 'default',
        id: '1',
        turns: Array.from({ length: turns }, () => ({
          body: { messages: Array.from({ length: messages }, () => 'x') },
          provider: null,
          model: null,
          locate: () => null,
          at: null,
          usage: null,
          unitTokens: null,
        })),
      },
    ],
  });
  const left = (prompts: readonly RenderedPrompt[]) =>
    prompts.filter(({ outcome }) => outcome === 'rendered').map(({ id }) => id);

  it('are those of what base has first: who adds a prompt loses that one', () => {
    const base = [prompt('z', 6)];
    const run = withinRequests({ base, head: [prompt('a', 5), ...base] }, 10);
    expect([left(run.base), left(run.head)]).toEqual([['z'], ['z']]);
  });

  it('are those of the smallest first: who blows up a prompt loses that one', () => {
    const base = [prompt('a', 1), prompt('b', 6), prompt('c', 3)];
    const run = withinRequests({ base, head: [prompt('a', 9), ...base.slice(1)] }, 10);
    expect([left(run.base), left(run.head)]).toEqual([
      ['a', 'b', 'c'],
      ['b', 'c'],
    ]);
  });

  it('are those of both sides: what base could not give is not taken for new', () => {
    const base = [prompt('a', 9), prompt('b', 6)];
    const run = withinRequests({ base, head: [prompt('a', 1), prompt('b', 6)] }, 10);
    expect([left(run.base), left(run.head)]).toEqual([['b'], ['b']]);
  });

  it('count as several where they are long', () => {
    const long = [prompt('a', 1, 501), prompt('b', 1)];
    expect(left(withinRequests({ base: [], head: long }, 10).head)).toEqual(['b']);
    expect(left(withinRequests({ base: [], head: long }, 12).head)).toEqual(['a', 'b']);
  });
});
