import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { GuardError } from '../../../src/errors.ts';

/** The one line that is said about a config in YAML, or in JSON where it begins with a brace. */
function sentence(text: string): string {
  try {
    parseConfig(text, text.startsWith('{') ? 'c.json' : 'c.yml');
  } catch (error) {
    if (error instanceof GuardError && error.kind === 'usage') return error.message;
    throw error;
  }
  throw new Error('no mistake was found');
}

/** The same about a prompt with these lines, after the place. */
function inPrompt(...lines: readonly string[]): string {
  const text = ['prompts:', '  - id: a', ...lines.map((line) => `    ${line}`)].join('\n');
  return sentence(text).replace(/^c\.yml:\d+:\d+: prompts\[0\]\.?/, '');
}

describe('a mistake in a config', () => {
  it('is named with its place, its path, what was found and what is allowed', () => {
    expect(
      sentence(
        'prompts:\n  - id: a\n    file: a.md\n  - id: b\n    system:\n      - file: b.md\n        engine: jinja\n',
      ),
    ).toBe(
      "c.yml:7:17: prompts[1].system[0].engine: found 'jinja'; allowed: none, mustache, handlebars, jinja2, nunjucks, liquid, fstring; did you mean 'jinja2'?",
    );
  });

  it('has the same place in JSON', () => {
    expect(sentence('{\n  "probe": {\n    "mode": false\n  }\n}')).toBe(
      'c.json:3:13: probe.mode: found false; allowed: off, auto, required',
    );
  });

  it.each([
    [
      'prompt: []',
      "1:1: prompt: unknown key; did you mean 'prompts'? (known here: $schema, version,",
    ],
    ['policy: { fail-on: [] }', "1:11: policy.fail-on: unknown key; did you mean 'fail_on'?"],
    [
      'traffic: { requestsPerDay: 1 }',
      "traffic.requestsPerDay: unknown key; did you mean 'requests_per_day'? (known here: requests_per_day, turns, pause, from)",
    ],
    ['{"__proto__": 1}', '1:2: __proto__: unknown key'],
    ['{"models": {"__proto__": {}}}', "1:26: models.__proto__: is no model's id"],
    ['<<: {version: 1}', '1:1: ["<<"]: unknown key'],
  ])('is a key that nobody knows: %s', (text, words) => {
    expect(sentence(text)).toContain(words);
  });

  it.each([
    ['version: 2', 'version: found the number 2; allowed: 1'],
    ['version: "1"', "version: found '1'; allowed: 1"],
    ['prompts: { a: b }', 'prompts: found an object; allowed: a list of prompts'],
    ['[]', '1:1: found a list; allowed: an object'],
    [
      'traffic: { pause: 30 }',
      'traffic.pause: found the number 30; allowed: a duration such as 30s, 5m or 1h',
    ],
    ['traffic: { pause: 30 s }', "traffic.pause: found '30 s'; allowed: a duration"],
    [
      'traffic: { requests_per_day: 0 }',
      'traffic.requests_per_day: found the number 0; allowed: a number above 0',
    ],
    [
      'traffic: { turns: 1.5 }',
      'traffic.turns: found the number 1.5; allowed: a whole number from 1',
    ],
    [
      'policy: { min_hit_ratio: 80 }',
      'policy.min_hit_ratio: found the number 80; allowed: a number from 0 to 1',
    ],
    ['policy: { fail_on: [below] }', "policy.fail_on[0]: 'below' is no finding code"],
    ['policy: { fail_on: [+no-breakpoints] }', "did you mean 'no-breakpoint'?"],
    ['policy: { fail_on: [+no-breakpoint:warn] }', "'warn' is no severity"],
    [
      'policy: { fail_on: [+no-breakpoint, suspect-value] }',
      'policy.fail_on: mixes entries with and without a sign',
    ],
    ['policy: { fail_on: all }', "policy.fail_on: found 'all'; allowed: a list of finding codes"],
    [
      'policy: { accept: [{ prompt: a, code: suspect-value, wireId: 1234567890123456, reason: x }] }',
      'policy.accept[0].wireId: found the number 1234567890123456; allowed: the 16 hex digits of the report, in quotes',
    ],
    [
      'policy: { accept: [{ prompt: a, code: suspect-value, wireId: "0123456789abcdef" }] }',
      'policy.accept[0].reason: is missing; allowed: why it is accepted',
    ],
    [
      'policy: { accept: [{ prompt: a, code: suspect-value, wireId: "0123456789abcdef", reason: x, until: 2027-02-30 }] }',
      "policy.accept[0].until: found '2027-02-30'; allowed: a day as YYYY-MM-DD",
    ],
    ['models: { "a b": {} }', 'models["a b"]: is no model\'s id'],
    ['models: { a: { lookback: 0 } }', 'models.a.lookback: found the number 0'],
    ['discover: { include: ["../**"] }', "discover.include[0]: '../**' contains '..'"],
    [
      'prompts: [{ id: a, file: x }, { id: a, file: y }]',
      "prompts[1].id: 'a' is the id of prompts[0] too; ids must differ",
    ],
    ['prompts: [{ file: x }]', 'prompts[0].id: is missing'],
    ['prompts: [{ id: "", file: x }]', 'prompts[0].id: is empty'],
    ['prompts: [{ id: "a\\nb", file: x }]', 'prompts[0].id: found'],
  ])('is a wrong value: %s', (text, words) => {
    expect(sentence(text)).toContain(words);
  });

  it.each([
    [['file: a.md', 'render: make'], 'has file and render; allowed: one of file, render, capture'],
    [['file: a.md', 'system: [{ file: b.md }]'], 'has file and system; allowed: one of'],
    [
      ['provider: openai'],
      'says nothing about what it is built from; add file, render, capture, or system',
    ],
    [['params: { max_tokens: 1 }'], 'says nothing about what it is built from'],
    [
      ['file: a.md', 'setup: make'],
      'setup: has no command to serve; it belongs to render or capture',
    ],
    [
      ['render: make', 'env: [OPENAI_API_KEY]'],
      "env[0]: 'OPENAI_API_KEY' is a provider's key, which no command may see",
    ],
    [
      ['render: make', 'env: [A=b]'],
      "env[0]: found 'A=b'; allowed: names of environment variables",
    ],
    [['file: /etc/passwd'], "file: '/etc/passwd' is absolute: write it from the repository's root"],
    [['file: a/../../b'], "file: 'a/../../b' contains '..': it may not leave the repository"],
    [['file: C:/b'], "file: 'C:/b' names a drive"],
    [['file: a\\b'], "file: 'a\\b' contains '\\': write '/' between folders"],
    [['file: "a\\0b"'], 'contains a NUL character'],
    [['file: []'], 'file: found a list; allowed: a path, a glob, or a list of paths'],
    [['file: [a, 3]'], 'file[1]: the number 3 is no path'],
    [['tools: 3', 'system: []'], 'tools: found the number 3; allowed: a path, or a list of tools'],
    [['tools: ../t.json'], "tools: '../t.json' contains '..'"],
    [
      ['system: { file: prompts/a.md }'],
      'system: found an object; allowed: a path, or a list of { file } or { text }',
    ],
    [['system: [prompts/a.md]'], "system[0]: found 'prompts/a.md'; allowed: an object"],
    [['system: [{}]'], 'system[0]: has none of them; allowed: exactly one of file, text, content'],
    [['system: [{ file: a, text: b }]'], 'system[0]: has file and text; allowed: exactly one of'],
    [
      ['system: [{ file: a, options: 1 }]'],
      "system[0].options: found the number 1; allowed: an object with the engine's own options",
    ],
    [
      ['messages: [{ role: usr, content: x }]'],
      "messages[0].role: found 'usr'; allowed: system, developer, user, assistant; did you mean 'user'?",
    ],
    [
      ['file: a', 'vars: { x: { varies: often, values: [1] } }'],
      "vars.x.varies: found 'often'; allowed: tenant, session, request, day",
    ],
    [
      ['file: a', 'vars: { x: { varies: day, values: [] } }'],
      'vars.x.values: is empty; allowed: a list of sample values',
    ],
    [
      ['file: a', 'vars: { x: { values: [1] } }'],
      'vars.x.varies: is missing; allowed: tenant, session, request, day',
    ],
    [['file: a', 'vars: { 1: x }'], 'vars["1"]: is no variable\'s name'],
    [
      ['file: a', 'siblings: user'],
      "siblings: found 'user'; allowed: tenant, session, request, none",
    ],
    [
      ['capture: a', 'replies: tool-lop'],
      "replies: found 'tool-lop'; allowed: tool-loop, failing-tool, parallel-tools, image, resume, long-session; did you mean 'tool-loop'?",
    ],
    [['render: a', 'replies: image'], 'replies: has nobody to reply to; it belongs to capture'],
  ])('is a wrong prompt: %j', (lines, words) => {
    expect(inPrompt(...lines)).toContain(words);
  });

  it('stands for all others: a misspelt name, else the first in the file', () => {
    expect(sentence('probe: { mode: on, cost: 1 }\nprompts: 3\nversion: 2\n')).toMatch(
      /^c\.yml:1:20: probe\.cost: .* \(and 3 more mistakes\)$/,
    );
    expect(sentence('probe: { mode: on }\nprompts: 3\n')).toMatch(
      /^c\.yml:1:16: probe\.mode: .* \(and 1 more mistake\)$/,
    );
    expect(sentence('a: 1\nb: 2\n')).toMatch(/^c\.yml:1:1: a: .* \(and 1 more mistake\)$/);
  });

  it('is one line, whatever was written', () => {
    const text = sentence('probe: { mode: "a\\nb\\u2028c\\td" }');
    expect(text).not.toMatch(/[\n\r\u2028]/);
    expect(sentence(`probe: { mode: ${'x'.repeat(10_000)} }`).length).toBeLessThan(300);
  });

  it('can be the syntax', () => {
    expect(sentence('prompts:\n\t- id: a')).toBe(
      'c.yml:2:1: Tabs are not allowed as indentation; indent with spaces.',
    );
    expect(sentence('{"version": 1,}')).toMatch(/^c\.json:1:15: found a comma/);
    expect(sentence('policy: {}\npolicy: {}')).toContain(
      "c.yml:2:1: the key 'policy' stands here twice",
    );
    expect(sentence('{"a":')).toContain('c.json:1:6: the text ends too early');
  });
});
