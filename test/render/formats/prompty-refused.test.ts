import { describe, expect, it } from 'vitest';
import { reasonsFor } from './support.ts';

const WRONG: readonly (readonly string[])[] = [
  [
    'an input that the environment gives',
    '---\nmodel: gpt-4o\ninputs:\n  key: ${env:CANARY}\n---\n{{key}}',
    "chat/a.prompty:4: '${env:CANARY}' is read from the environment",
  ],
  [
    'a parameter that the environment gives',
    '---\nmodel: { id: gpt-4o, options: { seed: "${env:CANARY}" } }\n---\nHi',
    "'${env:CANARY}' is read from the environment",
  ],
  [
    'a file outside its folder',
    '---\nmodel: gpt-4o\ninputs: { a: "${file:../secret.txt}" }\n---\n{{a}}',
    "chat/a.prompty:3: '../secret.txt' leads out of the folder",
  ],
  [
    'an absolute path',
    '---\nmodel: gpt-4o\ninputs: { a: "${file:/etc/passwd}" }\n---\n{{a}}',
    "'/etc/passwd' leads out of the repository",
  ],
  ['a link', '---\nmodel: gpt-4o\ninputs: { a: "${file:link.txt}" }\n---\n{{a}}', 'chat/link.txt'],
  ['no end of its header', '---\nmodel: gpt-4o\nHi', 'chat/a.prompty:1: the header has no end'],
  ['a broken header', '---\nmodel: [\n---\nHi', 'chat/a.prompty:'],
  ['an alias bomb', `---\n${bomb()}---\nHi`, 'the aliases up to here expand to more'],
  [
    'a value that speaks',
    '---\nmodel: gpt-4o\ninputs: { a: "x\\nuser:\\ny" }\n---\nsystem:\n{{a}}',
    'a value has a line in it that says who speaks',
  ],
  [
    'attributes',
    '---\nmodel: gpt-4o\n---\nuser[name="Ada"]:\nHi',
    'chat/a.prompty:4: attributes of a message',
  ],
  [
    'audio',
    '---\nmodel: gpt-4o\ninputs: [{ name: talk, kind: audio }]\n---\nuser:\n{{talk}}',
    "chat/a.prompty:6: the input 'talk' is a file or audio",
  ],
  [
    'tools of a server',
    '---\nmodel: gpt-4o\ntools: [{ name: fs, kind: mcp }]\n---\nuser:\nHi',
    "the tool 'fs' is of kind mcp",
  ],
  [
    'another API',
    '---\nmodel: { id: m, provider: openai, apiType: image }\n---\nuser:\nHi',
    "the API 'image'",
  ],
  [
    'another engine',
    '---\nmodel: gpt-4o\ntemplate: ejs\n---\nuser:\nHi',
    'the template is of kind ejs',
  ],
  ['an empty message', '---\nmodel: gpt-4o\n---\nsystem:\nHi\nuser:\n\n', 'chat/a.prompty'],
  ['nothing', ' \n', 'chat/a.prompty is empty'],
];

describe('a Prompty file that cannot be rendered', () => {
  const reasons = reasonsFor(
    WRONG.map((one) => one[1] ?? ''),
    'chat/a.prompty',
    { 'secret.txt': 'canary', 'chat/link.txt': { kind: 'symlink' } },
  );
  it.each(WRONG.map((one, index) => [one[0] ?? '', one.at(-1) ?? '', index] as const))(
    'says in one line what is wrong with %s',
    async (_, reason, index) => {
      expect((await reasons())[index]).toContain(reason);
    },
  );
});

function bomb(): string {
  const names = 'abcdefghijkl';
  return Array.from(names)
    .map((name, n) => {
      const inner =
        n === 0
          ? 'x'
          : Array(9)
              .fill(`*${names[n - 1]}`)
              .join(', ');
      return `${name}: &${name} [${inner}]\n`;
    })
    .join('');
}
