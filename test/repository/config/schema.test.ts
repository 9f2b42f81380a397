import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { NumberLiteral, get } from '../../../src/json/value.ts';
import { COMPLETE } from './complete.ts';

const { config } = parseConfig(COMPLETE, 'prompt-cache-guard.yml');
const [support, raw, conversation, planner, chat] = config.prompts ?? [];

/** The prompt that these lines declare, under the id `a`. */
function prompt(...lines: readonly string[]) {
  const text = ['prompts:', '  - id: a', ...lines.map((line) => `    ${line}`)].join('\n');
  return parseConfig(text, 'prompt-cache-guard.yml').config.prompts?.[0];
}

describe('the config', () => {
  it('reads what a prompt is composed of', () => {
    expect(support?.origin).toEqual({
      kind: 'composed',
      tools: { kind: 'file', path: 'prompts/tools.json', pointer: null },
      system: [
        {
          content: { kind: 'file', path: 'prompts/system.md', pointer: null },
          engine: null,
          options: {},
          cache_control: { type: 'ephemeral' },
        },
        {
          content: { kind: 'file', path: 'prompts/user.j2', pointer: null },
          engine: 'jinja2',
          options: { trim_blocks: true },
          cache_control: null,
        },
        {
          content: { kind: 'inline', text: 'You are kind.' },
          engine: null,
          options: {},
          cache_control: null,
        },
      ],
      messages: [
        {
          role: 'user',
          content: { kind: 'inline', text: '{{question}}' },
          engine: 'mustache',
          options: {},
          cache_control: null,
        },
      ],
      params: { max_tokens: 1024, temperature: new NumberLiteral('1.0') },
    });
  });

  it('reads variables as lists of values, with what they vary by', () => {
    expect(support?.vars).toEqual({
      brand: { varies: null, values: ['Acme'] },
      user: { varies: 'session', values: ['Ada', "Bob O'Neil <x>"] },
      question: { varies: 'request', values: ['hi?', 'How do I pay?'] },
    });
    expect(support?.cases).toEqual({ eu: { brand: { varies: null, values: ['AcmeEU'] } } });
  });

  it('takes an object or a list for one value of a variable', () => {
    const vars = prompt('file: a.j2', 'vars: { user: { name: Ada }, items: [1.0, 2] }')?.vars;
    expect(vars).toEqual({
      user: { varies: null, values: [{ name: 'Ada' }] },
      items: { varies: null, values: [[new NumberLiteral('1.0'), 2]] },
    });
  });

  it('tells the kinds of prompts apart', () => {
    expect(raw?.origin).toEqual({ kind: 'file', paths: ['prompts/*.request.json'], listed: false });
    expect(conversation?.origin).toEqual({
      kind: 'file',
      paths: ['turns/1.json', 'turns/2.json'],
      listed: true,
    });
    expect(planner?.origin).toEqual({
      kind: 'render',
      command: 'python -m app.prompts',
      setup: 'pip install -r requirements.txt',
      watch: null,
      env: ['PIP_INDEX_URL'],
    });
    expect(chat?.origin).toEqual({
      kind: 'capture',
      command: 'npm run --silent smoke',
      setup: null,
      env: [],
      watch: null,
      replies: null,
    });
  });

  it('leaves what a prompt does not say open', () => {
    expect(raw).toMatchObject({ provider: null, model: null, siblings: null, traffic: null });
    expect(raw).toMatchObject({ vars: {}, cases: {} });
  });

  it('reads settings, durations in seconds', () => {
    expect(config.traffic).toEqual({ requests_per_day: 20_000, turns: 6, pause: 30 });
    expect(conversation?.traffic).toEqual({ turns: 2 });
    expect(config.policy).toEqual({
      fail_on: [
        { sign: '+', code: 'below-minimum', bar: null },
        { sign: '-', code: 'suspect-value', bar: null },
        { sign: '+', code: 'no-breakpoint', bar: 'warning' },
      ],
      min_hit_ratio: 0.8,
      max_cost_increase: { kind: 'share', share: 0.1 },
      accept: [
        {
          prompt: 'planner',
          code: 'unshared-prefix',
          wireId: '0123456789abcdef',
          reason: 'per-tenant by design',
          until: '2027-03-31',
        },
      ],
    });
    expect(config.report).toEqual({ excerpts: 'full' });
    expect(config.probe).toEqual({ mode: 'off', budget_usd: 0.25, max_calls: 16 });
    expect(config.models).toEqual({
      'llama-4': { minimum_tokens: 0, lookback: 20, granularity: 16 },
    });
    expect(config.discover).toEqual({ include: ['prompts/**/*.md'], exclude: ['drafts/**'] });
    expect(config.defaults).toEqual({ provider: 'anthropic', model: 'claude-sonnet-5' });
  });

  it('keeps order and spelling of what goes into a request', () => {
    const json = `{"prompts": [{"id": "a", "tools": [{"name": "t", "input_schema": {"2": 1.0, "1": 1e3}}],
      "params": {"10": {}, "9": -0}, "system": [{"text": "", "cache_control": {"ttl": 1.0}}]}]}`;
    const origin = parseConfig(json, 'a.json').config.prompts?.[0]?.origin;
    if (origin?.kind !== 'composed' || origin.tools?.kind !== 'inline') throw new Error('not read');
    expect(get(origin.tools.tools[0], 'input_schema')).toEqual(
      new Map([
        ['2', new NumberLiteral('1.0')],
        ['1', new NumberLiteral('1e3')],
      ]),
    );
    expect(origin.params).toEqual(
      new Map<string, unknown>([
        ['10', {}],
        ['9', new NumberLiteral('-0')],
      ]),
    );
    expect(origin.system[0]?.cache_control).toEqual({ ttl: new NumberLiteral('1.0') });
  });

  it('reads exceptions in a list of files as what the glob leaves out', () => {
    const text = 'prompts: [{ id: a, file: ["./p/*.json", "!p/old.json"], exclude: q/** }]';
    expect(parseConfig(text, 'a.yml').config.prompts?.[0]?.origin).toEqual({
      kind: 'file',
      paths: ['p/*.json'],
      listed: false,
      exclude: ['p/old.json', 'q/**'],
    });
    expect(() =>
      parseConfig('prompts: [{ id: a, file: [p/1.json, "!p/2.json"] }]', 'a.yml'),
    ).toThrow("has '!' in a list of paths");
  });

  it('reads a number of its own in any spelling', () => {
    const read = parseConfig('version: 1.0\ntraffic: { turns: 6.0 }', 'a.yml').config;
    expect(read).toEqual({ version: 1, traffic: { turns: 6 } });
  });

  it('may say nothing at all', () => {
    expect(parseConfig('', 'a.yml').config).toEqual({});
    expect(parseConfig('# prompts: []\n', 'a.yml').config).toEqual({});
    expect(parseConfig('{}', 'a.json').config).toEqual({});
  });

  it('lets editors of JSON name the schema', () => {
    expect(
      parseConfig('{"$schema": "https://example.org/s.json"}', 'a.json').config,
    ).toHaveProperty('$schema');
  });
});
