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

const ALL: readonly Situation[] = [
  situation('nothing-changed', { 'docs/notes.md': 'Nothing about prompts.\n' }),
  situation('wording', { 'prompts/system.md': SYSTEM.replace(TONE_BEFORE, TONE_AFTER) }),
  situation('tools-reordered', {
    'prompts/tools.json': text('prompts/tools.json', PULL_REQUEST.files),
  }),
  situation('three-prompts', PULL_REQUEST.files),
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
    'too-much-for-a-comment',
    many((index) => CLOCK.replace('10:15:02', `10:15:${10 + (index % 50)}`)),
    many(() => TRIAGE),
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
