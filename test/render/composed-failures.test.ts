import { describe, expect, it } from 'vitest';
import { CONFIG, failureFor } from './support.ts';
import type { Situation } from './situation.ts';

const composed = (system: string, more = ''): string =>
  `prompts:\n- id: x\n  provider: anthropic\n  system: [${system}]\n${more}`;
const text = composed('{ file: s.md }');
const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`;

/** Each with its sentence and the place where a person fixes it. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'a file that is not there': {
    config: text,
    files: { 'a/s.md': 's' },
    reason: 'There is no file s.md: did you mean a/s.md?',
    at: { file: CONFIG, line: 2 },
  },
  'a symbolic link': {
    config: text,
    files: { 's.md': { kind: 'symlink' } },
    reason: 's.md is a symbolic link',
    at: { file: 's.md', line: 1 },
  },
  'a submodule': {
    config: composed('{ file: sub/s.md }'),
    files: { sub: { kind: 'submodule' } },
    reason: 'sub/s.md lies in the submodule sub',
  },
  'a file in Git LFS': { config: text, files: { 's.md': LFS }, reason: 's.md is kept in Git LFS' },
  'a binary file': {
    config: text,
    files: { 's.md': new Uint8Array([65, 0, 66]) },
    reason: 's.md is binary',
    at: { file: 's.md', line: 1 },
  },
  'a text that is no UTF-8': {
    config: text,
    files: { 's.md': new Uint8Array([65, 10, 0xff]) },
    reason: 's.md is not valid UTF-8 (line 2)',
  },
  'an empty text file': {
    config: text,
    files: { 's.md': '' },
    reason: 's.md is empty: providers refuse an empty text; write it, or leave it out.',
    at: { file: 's.md', line: 1 },
  },
  'a text of blanks': { config: text, files: { 's.md': ' \r\n\t' }, reason: 's.md is empty' },
  'an empty text in place': {
    config: composed('{ text: "" }'),
    reason: 'system[0] is empty',
    at: { file: CONFIG, line: 2 },
  },
  'a template that renders to nothing in one case': {
    config: composed(
      '{ text: "{{#a}}s{{/a}}", engine: mustache }',
      '  vars: { a: true }\n  cases: { off: { a: false } }\n',
    ),
    reason: "in the case 'off': system[0] is empty once it is rendered",
  },
  'a variable without a value': {
    config: composed('{ file: s.md, engine: mustache }'),
    files: { 's.md': 'a\n{{who}}' },
    reason: "s.md:2: there is no value for 'who': add it under vars.",
    at: { file: 's.md', line: 2 },
  },
  'a variable without a value, in place': {
    config: composed('{ text: "{{who}}", engine: mustache }'),
    reason: `${CONFIG}:4: there is no value for 'who': add it under vars.`,
    at: { file: CONFIG, line: 4 },
  },
  'a template that fails in one case': {
    config: composed(
      '{ file: s.md, engine: mustache }',
      '  vars: { a: text }\n  cases: { list: { a: [1] } }\n',
    ),
    files: { 's.md': 'one\n{{a}}\n' },
    reason: "in the case 'list': s.md:2: 'a' is a list and no text: name one of its members.",
    at: { file: 's.md', line: 2 },
  },
  'an engine that only the ending asks for, and that is no sandbox': {
    config: composed('{ file: s.njk }'),
    files: { 's.njk': 's' },
    reason:
      's.njk is a Nunjucks template by its ending, and Nunjucks is no sandbox: write engine: nunjucks',
    at: { file: 's.njk', line: 1 },
  },
  'no provider': {
    config: 'prompts: [{ id: x, model: llama, system: [{ text: s }] }]',
    reason: 'the prompt names no provider: add provider: anthropic (or openai)',
  },
  'a system message behind others, where none may stand': {
    config:
      'prompts: [{ id: x, provider: gemini, messages: [{ role: user, content: a }, { role: system, content: b }] }]',
    reason:
      "messages[1] has the role 'system', which generateContent does not take there: write it under system",
  },
  'a prompt of nothing': {
    config: 'prompts: [{ id: x, provider: anthropic, system: [] }]',
    reason: 'the prompt is empty: give it a system text, tools or messages.',
  },
  'a tools file without tools': {
    config: composed('{ text: s }', '  tools: t.json\n'),
    files: { 't.json': '{"functions":[]}' },
    reason: 't.json holds no tools: write a list of tools, or the result of an MCP',
    at: { file: 't.json', line: 1 },
  },
  'a tool that is none': {
    config: composed('{ text: s }', '  tools: t.json\n'),
    files: { 't.json': '[{"name":"a"},"b"]' },
    reason: 't.json: entry 1 is no tool',
  },
};

describe('a composed prompt fails in one line', () => {
  it.each(Object.entries(SITUATIONS))('%s', async (_, { config, files = {}, reason, at }) => {
    const failed = await failureFor(config, files);
    expect(failed.reason).toContain(reason);
    expect(failed.reason).not.toMatch(/[\r\n]|internal error/);
    expect(failed).toMatchObject({ id: 'x', declared: true, ...(at !== undefined && { at }) });
  });
});
