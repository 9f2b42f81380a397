import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { CONFIG, failureFor, renderAll } from './support.ts';
import type { Situation } from './situation.ts';

const raw = (file: string): string => `prompts: [{ id: x, file: ${file} }]`;
const composed = (system: string, more = ''): string =>
  `prompts:\n- id: x\n  provider: anthropic\n  system: [${system}]\n${more}`;

/** Each with its sentence and the place where a person fixes it. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'broken JSON': {
    config: raw('a.json'),
    files: { 'a.json': '{\n  "a": 1,\n}' },
    reason: 'a.json:3:1: found a comma in front of a closing bracket',
    at: { file: 'a.json', line: 3 },
  },
  'broken YAML': {
    config: raw('a.yaml'),
    files: { 'a.yaml': 'a: 1\n b: 2\n' },
    reason: 'a.yaml:',
    at: { file: 'a.yaml', line: 1 },
  },
  'an alias bomb': {
    config: raw('a.yaml'),
    files: {
      'a.yaml': Array.from(
        { length: 12 },
        (_, n) =>
          `${'abcdefghijkl'[n]}: &${'abcdefghijkl'[n]} [${
            n === 0
              ? 'x'
              : Array(9)
                  .fill(`*${'abcdefghijkl'[n - 1]}`)
                  .join(', ')
          }]\n`,
      ).join(''),
    },
    reason: 'a.yaml:',
  },
  'an empty request file': {
    config: raw('a.json'),
    files: { 'a.json': ' \n' },
    reason: 'a.json is empty: write the prompt into it, or take it out of the config.',
    at: { file: 'a.json', line: 1 },
  },
  'an empty list': {
    config: raw('a.json'),
    files: { 'a.json': '[]' },
    reason: 'a.json is an empty list',
  },
  'an empty trace': {
    config: raw('a.jsonl'),
    files: { 'a.jsonl': '\n\n' },
    reason: 'a.jsonl is empty',
  },
  'an empty body': {
    config: raw('a.json'),
    files: { 'a.json': '{}' },
    reason: 'a.json is empty: a request needs a system prompt, tools or messages.',
  },
  'a body in which everything is empty': {
    config: raw('a.json'),
    files: { 'a.json': '{"model":"m","system":"","messages":[]}' },
    reason: 'a.json is empty: a request needs a system prompt, tools or messages.',
  },
  'a body that is no object': {
    config: raw('a.json'),
    files: { 'a.json': '"hello"' },
    reason: 'a.json is a string, not a request body: write the JSON object that is sent',
  },
  'an entry that is no object': {
    config: raw('a.json'),
    files: { 'a.json': '[{"input":"a"}, [1]]' },
    reason: 'a.json: entry 1 is a list, not a request body',
  },
  'an envelope without an object': {
    config: raw('a.jsonl'),
    files: { 'a.jsonl': '{"input":"a"}\n{"session":"s","request":1.0}\n' },
    reason: 'a.jsonl:2: the line is a number, not a request body',
    at: { file: 'a.jsonl', line: 2 },
  },
  'a torn trace': {
    config: raw('a.jsonl'),
    files: { 'a.jsonl': '{"input":"a"}\n{"input":' },
    reason: 'a.jsonl:2:',
    at: { file: 'a.jsonl', line: 2 },
  },
  'a text as a request': {
    config: raw('s.md'),
    files: { 's.md': 's' },
    reason: 's.md is a text and no request: name it under system, so that it is bound to a model.',
  },
  'a form that is to come': {
    config: raw('a.baml'),
    files: { 'a.baml': 's' },
    reason: 'a.baml is of a form that is not supported yet',
  },
  'a glob without matches': {
    config: raw('"p/*.json"'),
    reason: "The glob 'p/*.json' matches no file",
    at: { file: CONFIG, line: 1 },
  },
  'a turn that is a list': {
    config: raw('[a.json, b.json]'),
    files: { 'a.json': '{"input":"a"}', 'b.json': '[{"input":"a"},{"input":"b"}]' },
    reason: 'b.json holds 2 requests, but a list of paths is one conversation',
  },
  'too many requests': {
    config: raw('a.jsonl'),
    files: { 'a.jsonl': '{"input":"a"}\n'.repeat(LIMITS.requestsPerPrompt + 1) },
    reason: 'a.jsonl holds 20001 requests, more than the 20000 that are analysed: split it.',
  },
  'a command': {
    config: 'prompts: [{ id: x, render: node p.js }]',
    reason: 'A render command runs in a tree of a commit, and there is no commit here: use check.',
  },
};

describe('a prompt from files fails in one line', () => {
  it.each(Object.entries(SITUATIONS))('%s', async (_, { config, files = {}, reason, at }) => {
    const failed = await failureFor(config, files);
    expect(failed.reason).toContain(reason);
    expect(failed.reason).not.toMatch(/[\r\n]|internal error/);
    expect(failed).toMatchObject({ id: 'x', declared: true, ...(at !== undefined && { at }) });
  });

  it.each([
    ['turn', -1],
    ['turn', '0'],
    ['at', 'yesterday'],
    ['at', true],
    ['session', {}],
    ['side', 'left'],
    ['render', 0.5],
    ['unitTokens', [1, -2]],
    ['unitTokens', 3],
  ])('an envelope with %s: %j', async (key, value) => {
    const line = JSON.stringify({ [key]: value, request: { input: 'a' } });
    const failed = await failureFor(raw('a.jsonl'), { 'a.jsonl': line });
    expect(failed.reason).toContain(`a.jsonl:1: the line has a wrong '${key}': it must be `);
  });
});

describe('failures and the rest of a side', () => {
  it('one that fails stops no other, and each keeps its place', async () => {
    const prompts = await renderAll(
      'prompts:\n- { id: a, file: a.json }\n- { id: g, file: "g/*.json" }\n- { id: z, file: z.json }\n',
      { 'a.json': '{', 'g/1.json': '{"input":"1"}', 'g/2.json': '', 'z.json': '{"input":"z"}' },
    );
    expect(prompts.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'a failed',
      'g:g/1.json rendered',
      'g:g/2.json failed',
      'z rendered',
    ]);
  });

  it('says which of the files of a definition this side lacks', async () => {
    const failed = await failureFor(
      composed('{ file: s.md }, { file: t.md }', '  tools: t.json\n'),
      {
        't.md': 't',
      },
    );
    expect(failed).toMatchObject({
      source: { kind: 'composed', paths: ['s.md', 't.json', 't.md'] },
      missing: ['t.json', 's.md'],
    });
    const partial = composed('{ file: p/s.md, engine: mustache }');
    expect(await failureFor(partial, { 'p/s.md': '{{> who}}' })).toMatchObject({
      missing: ['p/who'],
    });
    expect(await failureFor(raw('"p/*.json"'), {})).toMatchObject({ missing: ['p/*.json'] });
  });
});
