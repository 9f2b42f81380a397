import { PULL_REQUEST, START } from '../../src/cli/demo/example.ts';
import { SYSTEM, TONE_AFTER, TONE_BEFORE } from '../../src/cli/demo/texts.ts';
import type { Files } from '../support/repository.ts';

/** A pull request, by the files that it changes. */
export interface Situation {
  readonly name: string;
  /** What main has beside the bundled example. */
  readonly before?: Files;
  /** Of what accepts a finding, by the wire id of the prompt at head. */
  readonly changes: Files | ((wireIdOf: (prompt: string) => string) => Files);
}

const CONFIG = text('prompt-cache-guard.yml');
const TRIAGE = text('prompts/triage.request.json');
const CLOCK = text('prompts/triage.request.json', PULL_REQUEST.files);

/** A program that prints the request of an agent; `system` is the expression of its system prompt. Its clock counts tens of seconds, so that a slow machine prints the same. */
function planner(system: string): string {
  return `import { readFileSync } from 'node:fs';

const RULES = readFileSync('prompts/system.md', 'utf8');

console.log(
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 1024,
    system: [{ type: 'text', text: ${system}, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'Plan the day.' }],
  }),
);
`;
}

/** What ten prompts get: a value of another kind each, as far as there are kinds. */
const FACTS = [
  'Current time: 2026-11-23 10:15:02',
  'Session 5f0c2b1e-9a7d-4c3e-8b2a-1d6e7f809a4b',
  'Today is 2026-11-23.',
  'Request req_9f8e7d6c5b4a39281706',
  'Trace 0af7651916cd43dd8448eb211c80319c',
  'Be brief.',
  'Be kind.',
  'Be exact.',
  'Now: 10:15:02',
  'Image: https://cdn.example/a.png?X-Amz-Date=20261123T101502Z&X-Amz-Signature=abcdef0123456789',
];

const ALL: readonly Situation[] = [
  situation('nothing-changed', { 'docs/notes.md': 'Nothing about prompts.\n' }),
  situation('wording', { 'prompts/system.md': SYSTEM.replace(TONE_BEFORE, TONE_AFTER) }),
  situation('tools-reordered', {
    'prompts/tools.json': text('prompts/tools.json', PULL_REQUEST.files),
  }),
  situation('three-prompts', PULL_REQUEST.files),
  {
    name: 'clock-in-code',
    before: {
      'prompt-cache-guard.yml': `${CONFIG}\n  - id: planner\n    render: node app/planner.mjs\n`,
      'app/planner.mjs': planner('RULES'),
    },
    changes: {
      'app/planner.mjs': planner(
        '`It is ${new Date().toISOString().slice(0, 18)}0.\\n\\n${RULES}`',
      ),
    },
  },
  situation('breakpoint-lost', {
    'prompts/triage.request.json': TRIAGE.replace(/,\s*"cache_control": \{[^}]*\}/, ''),
  }),
  situation('not-analysed', { 'prompts/triage.request.json': TRIAGE.slice(0, 200) }),
  situation('adopted', {
    'prompt-cache-guard.yml': `${CONFIG}\n  - id: returns\n    file: prompts/returns.request.json\n`,
    'prompts/returns.request.json': CLOCK.replace(
      '"ephemeral"',
      '"ephemeral", "ttl": "1h"',
    ).replace('"type": "text",', '"type": "text", "cache_control": { "type": "ephemeral" },'),
  }),
  situation('renamed-and-removed', {
    'prompt-cache-guard.yml': CONFIG.replace('- id: summary', '- id: digest').replace(
      /\n {2}# A request body.*?request\.json\n/s,
      '\n',
    ),
    'prompts/triage.request.json': null,
  }),
  {
    name: 'accepted',
    changes: (wireIdOf) => ({
      'prompts/triage.request.json': CLOCK,
      'prompt-cache-guard.yml': `${CONFIG}
policy:
  accept:
    - { prompt: triage, code: suspect-value, wireId: "${wireIdOf('triage')}", reason: "recorded on one day, the day is not sent", until: 2027-03-31 }
`,
    }),
  },
  situation(
    'many-clocks',
    many((index) => CLOCK.replace('10:15:02', `10:15:${10 + (index % 50)}`)),
    many(() => TRIAGE),
  ),
  situation(
    'many-prompts-one-edit',
    many(() => TRIAGE.replace('messages', 'mails')),
    many(() => TRIAGE),
  ),
  situation(
    'ten-findings',
    tenths(ten((index) => CLOCK.replace('Current time: 2026-11-23 10:15:02', FACTS[index] ?? ''))),
    tenths(ten(() => TRIAGE)),
  ),
  situation('model-bump', {
    'prompt-cache-guard.yml': CONFIG.replace('claude-sonnet-5', 'claude-opus-4-8'),
  }),
  situation(
    'dearer-than-allowed',
    { 'prompt-cache-guard.yml': dear(CONFIG.replace('claude-sonnet-5', 'claude-opus-4-8')) },
    { 'prompt-cache-guard.yml': dear(CONFIG) },
  ),
  situation('re-indented', { 'prompts/system.md': SYSTEM.replaceAll(/^(?=\d)/gm, '  ') }),
  situation('guard-removed', {
    'prompt-cache-guard.yml': CONFIG.replace(/\n {2}# A request body.*?request\.json\n/s, '\n'),
    'prompts/triage.request.json': CLOCK,
  }),
  situation(
    'loosened',
    { 'prompt-cache-guard.yml': `${CONFIG}policy: { fail_on: [-suspect-value] }\n` },
    { 'prompt-cache-guard.yml': CONFIG },
  ),
  situation(
    'adopting',
    { 'prompt-cache-guard.yml': CONFIG },
    { 'prompt-cache-guard.yml': null, 'prompts/triage.request.json': CLOCK },
  ),
  situation(
    'hostile-names',
    hostile('Ask @octocat/team about #1 | and https://evil.example </details><b>'),
    hostile('Ask nobody'),
  ),
];

/** The names of all of them. */
export const NAMES = ALL.map(({ name }) => name);

/** What reviewers see in an ordinary year; on Windows without the names that no file can have there. */
export const SITUATIONS = ALL.filter(
  ({ name }) => process.platform !== 'win32' || name !== 'hostile-names',
);

function situation(name: string, changes: Files, before?: Files): Situation {
  return { name, changes, ...(before && { before }) };
}

function text(file: string, files: Readonly<Record<string, string>> = START.files): string {
  const found = files[file];
  if (found === undefined) throw new Error(`The example has no ${file}`);
  return found;
}

function many(contents: (index: number) => string): Files {
  const files = Array.from({ length: 60 }, (_, index): readonly [string, string] => [
    `prompts/desk-${String(index).padStart(3, '0')}.request.json`,
    contents(index),
  ]);
  const config = 'prompts:\n  - { id: desk, file: "prompts/desk-*.request.json" }\n';
  return { 'prompt-cache-guard.yml': config, ...Object.fromEntries(files) };
}

function ten(contents: (index: number) => string): readonly string[] {
  return FACTS.map((_, index) => contents(index));
}

function tenths(bodies: readonly string[]): Files {
  const names = bodies.map((body, at) => [`prompts/p${at}.request.json`, body] as const);
  const config = 'prompts:\n  - { id: p, file: "prompts/p*.request.json" }\n';
  return { 'prompt-cache-guard.yml': config, ...Object.fromEntries(names) };
}

function dear(config: string): string {
  return `${config}traffic: { requests_per_day: 20000, pause: 30s }\npolicy: { max_cost_increase: 10% }\n`;
}

function hostile(words: string): Files {
  const config = `prompts:
  - id: "@octocat closes #1 | <img src=x onerror=alert(1)> [x](https://evil.example)"
    file: 'prompts/\`\`\`@me <b>.request.json'
`;
  return {
    'prompt-cache-guard.yml': config,
    'prompts/```@me <b>.request.json': TRIAGE.replace(
      '"text": "',
      () => `"text": ${JSON.stringify(`\`\`\`\n${words}\u202Egnp.exe\u200B\n`).slice(0, -1)}`,
    ),
  };
}
