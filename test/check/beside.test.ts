import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_BESIDE } from '../../src/check/beside.ts';
import { simulateTrace } from '../../src/check/simulate.ts';
import type { Json } from '../../src/json/value.ts';
import type { ModelOverride } from '../../src/request/provider/provider.ts';
import { transcript } from '../cli/transcript.ts';

const marker = { type: 'ephemeral' } as const;
const text = (words: string, marked = false) => ({
  type: 'text',
  text: words,
  ...(marked && { cache_control: marker }),
});

/** A line of a trace: a request, when it was sent, and the tokens of its parts. */
const line = (request: Json, at: number, unitTokens: readonly number[], more = {}) =>
  JSON.stringify({ at, request, unitTokens, ...more });

/** Claude: a marked system prompt of so many tokens, then a question. */
const claude = (model: string, more = {}): Json => ({
  model,
  max_tokens: 9,
  system: [text('You help.', true)],
  messages: [{ role: 'user', content: 'hi' }],
  ...more,
});
const chat = (model: string, more = {}): Json => ({
  model,
  messages: [{ role: 'user', content: 'a long text' }],
  ...more,
});
const twice = (request: Json, tokens: readonly number[], pause = 30, more = {}) =>
  [0, pause].map((at) => line(request, at, tokens, more));
/** The same conversation, whose second request has further members. */
const then = (first: Json, second: Json, tokens: readonly number[]) =>
  [first, second].map((request, turn) => line(request, turn * 30, tokens, { session: 'a' }));
/** Blocks of 100 tokens, the last one marked. */
const blocks = (count: number): Json => ({
  model: 'claude-sonnet-5',
  max_tokens: 9,
  messages: [
    {
      role: 'user',
      content: Array.from({ length: count }, (_, at) => text(`part ${at}`, at === count - 1)),
    },
  ],
});
const hundreds = (count: number) => Array.from({ length: count }, () => 100);
/** A system prompt of five parts, each marked in the way of the API that it goes to. */
const five = (of: (words: string) => readonly Json[]): readonly Json[] =>
  ['a', 'b', 'c', 'd', 'e'].flatMap(of);
const inMessages: Json = {
  model: 'claude-sonnet-5',
  max_tokens: 9,
  system: five((words) => [text(words, true)]),
  messages: [{ role: 'user', content: 'hi' }],
};
const inChat = (model: string): Json => ({
  model,
  messages: [
    { role: 'system', content: five((words) => [text(words, true)]) },
    { role: 'user', content: 'hi' },
  ],
});
const inConverse: Json = {
  modelId: 'claude-sonnet-5',
  system: five((words) => [{ text: words }, { cachePoint: { type: 'default' } }]),
  messages: [{ role: 'user', content: [{ text: 'hi' }] }],
};
const fifths = [900, 900, 9, 9, 9, 4];
const opus = claude('claude-opus-5');
const sonnet = claude('claude-sonnet-5');
const kept = chat('gpt-4o', { prompt_cache_retention: '24h' });
const HOURS = 7_200;
/** Where the latest markers count: the first of two parts is the same, the second says something else. */
const latest = (model: string) =>
  ['one', 'other'].map((words, turn) => {
    const content = [text('rules', true), text(words, true)];
    return line({ model, messages: [{ role: 'user', content }] }, turn * 30, [2000, 2000]);
  });

type Row = readonly [
  field: string,
  override: ModelOverride,
  model: string,
  lines: readonly string[],
  /** What the last request reads: by our rules, and by the config's. */
  reads: readonly [number, number],
];

describe('what a config says of a model', () => {
  it.each<Row>([
    [
      'minimum_tokens',
      { minimum_tokens: 512 },
      'claude-sonnet-5',
      twice(sonnet, [600, 4]),
      [0, 600],
    ],
    [
      'lookback',
      { lookback: 40 },
      'claude-sonnet-5',
      [line(blocks(12), 0, hundreds(12)), line(blocks(40), 30, hundreds(40))],
      [0, 1200],
    ],
    [
      'granularity',
      { granularity: 64 },
      'qwen',
      twice(chat('qwen'), [100], 30, { provider: 'vllm' }),
      [96, 64],
    ],
    ...[inMessages, inChat('claude-sonnet-5'), inConverse].map((request): Row => [
      'breakpoints',
      { breakpoints: 5 },
      'claude-sonnet-5',
      twice(request, fifths),
      [0, 1827],
    ]),
    ['breakpoints', { breakpoints: 1 }, 'qwen3-max', latest('qwen3-max'), [2000, 0]],
    ['breakpoints', { breakpoints: 1 }, 'qwen/qwen3-max', latest('qwen/qwen3-max'), [2000, 0]],
    ['lifetime', { lifetime: '24h' }, 'gpt-4o', twice(chat('gpt-4o'), [2006], HOURS), [0, 1920]],
    [
      'default_effort',
      { default_effort: 'low' },
      'claude-opus-5',
      then(opus, claude('claude-opus-5', { output_config: { effort: 'low' } }), [2000, 4]),
      [0, 2000],
    ],
    [
      'default_thinking',
      { default_thinking: 'disabled' },
      'claude-opus-5',
      then(opus, claude('claude-opus-5', { thinking: { type: 'disabled' } }), [2000, 4]),
      [0, 2000],
    ],
    [
      'parameters_first',
      { parameters_first: true },
      'claude-sonnet-5',
      then(sonnet, claude('claude-sonnet-5', { output_config: { effort: 'low' } }), [2000, 4]),
      [2000, 0],
    ],
    [
      'retention',
      { retention: ['in_memory', '24h'] },
      'gpt-4o',
      twice(kept, [2006], HOURS),
      [0, 1920],
    ],
    [
      'like',
      { like: 'claude-opus-5' },
      'our-model',
      twice(claude('our-model'), [600, 4]),
      [0, 600],
    ],
  ])('%s changes what a trace reads', async (_, override, model, lines, reads) => {
    const read = async (models: Readonly<Record<string, ModelOverride>>) => {
      const beside = { ...NOTHING_BESIDE, models };
      const { requests } = await simulateTrace({ name: 't', lines, beside, now: new Date(0) });
      return requests.at(-1)?.read;
    };
    expect([await read({}), await read({ [model]: override })]).toEqual(reads);
  });

  it('tokenizer changes what is counted', async () => {
    const lines = [
      JSON.stringify({ request: chat('our-model', { prompt: '' }), provider: 'vllm' }),
    ];
    const long = lines.map((each) =>
      each.replace('a long text', 'Prüfe die Bestellung. '.repeat(90)),
    );
    const counted = async (models: Readonly<Record<string, ModelOverride>>) => {
      const beside = { ...NOTHING_BESIDE, models };
      const { totals } = await simulateTrace({ name: 't', lines: long, beside, now: new Date(0) });
      return totals.uncached;
    };
    expect(await counted({ 'our-model': { tokenizer: 'claude-4.7' } })).toBeGreaterThan(
      (await counted({})) * 1.1,
    );
  });
});

describe('the config of the folder in which files are looked at', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'beside-'));
    await mkdir(path.join(cwd, 'broken'));
    const words = 'Answer from the handbook, and name its page. '.repeat(60);
    const body = (marked: boolean): Json => ({
      ...(sonnet as object),
      system: [text(words, marked)],
    });
    const files: Readonly<Record<string, string>> = {
      'prompt-cache-guard.yml': 'models: { claude-sonnet-5: { minimum_tokens: 256 } }\n',
      'a.json': JSON.stringify(body(true)),
      'b.json': JSON.stringify(body(false)),
      't.jsonl': [0, 30].map((at) => line(body(true), at, [600, 4])).join('\n'),
      'broken/prompt-cache-guard.yml': 'modells: {}\n',
      'broken/t.jsonl': line(body(true), 0, [600, 4]),
    };
    for (const [name, content] of Object.entries(files))
      await writeFile(path.join(cwd, name), content);
  });
  afterAll(async () => {
    await rm(cwd, { recursive: true });
  });
  const run = async (...args: readonly string[]) => await transcript(args, { cwd });

  it('holds for simulate and trace', async () => {
    expect((await run('simulate', 't.jsonl')).stdout).toContain('600 read');
    expect((await run('trace', 't.jsonl')).stdout).toContain('600 reused');
  });

  it('holds for lint, which finds the prefix long enough', async () => {
    expect((await run('lint', 'a.json')).stdout).not.toContain('below-minimum');
  });

  it('holds for diff, where a lost marker is a loss', async () => {
    const { code, stdout } = await run('diff', 'a.json', 'b.json');
    expect([code, stdout.includes('breakpoint-lost')]).toEqual([1, true]);
  });

  it('holds for the plan of a probe', async () => {
    const { stdout } = await run('probe', 't.jsonl', '--dry-run');
    expect(stdout).not.toContain('shorter');
  });

  it('decides nothing where it cannot be read, which is said', async () => {
    const { code, stdout } = await transcript(['trace', 't.jsonl'], {
      cwd: path.join(cwd, 'broken'),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /note: What prompt-cache-guard\.yml says of `models` is left out.*modells/,
    );
  });
});
