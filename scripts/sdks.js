/**
 * `npm run sdks`: lists what the types of the installed SDKs contradict in the rules: models without a row of
 * their own, lifetimes and members of the cache that the rules do not know. It judges nothing: a person does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile, root } from './compile.js';

const { MODELS: CLAUDE } = await compile('request/provider/anthropic/models');
const { MODELS: OPENAI } = await compile('request/provider/openai/models');
const { LIFETIMES, PART_LIFETIMES } = await compile('request/provider/openai/options');
const { modelName } = await compile('request/provider/model-name');
const { relativeOf } = await compile('request/provider/model-relative');

/** @param {string} file */
const read = (file) => readFileSync(path.join(root, 'node_modules', file), 'utf8');
/** The words of a union such as `'5m' | '1h'`. @param {string | undefined} text */
const words = (text) => [...(text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');
/** The unions that a member has anywhere in a file. @param {string} types @param {RegExp} member */
const unions = (types, member) =>
  new Set([...types.matchAll(member)].flatMap(([, union]) => words(union)));

const version = (/** @type {string} */ name) => JSON.parse(read(`${name}/package.json`)).version;
const claude = read('@anthropic-ai/sdk/resources/messages/messages.d.ts');
const shared = read('openai/resources/shared.d.ts');
const chat = read('openai/resources/chat/completions/completions.d.ts');
const responses = read('openai/resources/responses/responses.d.ts');

/** @param {readonly string[]} names @param {readonly { id: string }[]} rows @param {boolean} exact */
function unlisted(names, rows, exact) {
  return names.filter((name) => {
    const found = relativeOf(rows, modelName(name).id);
    return found === undefined || found.kind === 'relative' || (exact && found.kind !== 'same');
  });
}

/** @type {readonly [what: string, found: readonly string[]][]} */
const contradictions = [
  [
    `@anthropic-ai/sdk ${version('@anthropic-ai/sdk')}: models without a row`,
    unlisted(words(/type Model =([^;]+);/.exec(claude)?.[1]), CLAUDE, true),
  ],
  [
    `@anthropic-ai/sdk ${version('@anthropic-ai/sdk')}: lifetimes of cache_control that the rules lack`,
    [...unions(claude, /\bttl\?: ([^;]+);/g)].filter((ttl) => !['5m', '1h'].includes(ttl)),
  ],
  [
    `openai ${version('openai')}: models without a row`,
    unlisted(
      [...shared.matchAll(/type (?:ChatModel|AllModels) =([^;]+);/g)].flatMap(([, union]) =>
        words(union),
      ),
      OPENAI,
      false,
    ),
  ],
  [
    `openai ${version('openai')}: lifetimes that the rules lack`,
    [...unions(chat + responses, /\bttl\?: ([^;]+);/g)].filter(
      (ttl) => ![...PART_LIFETIMES, ...LIFETIMES.responses].includes(ttl),
    ),
  ],
  [
    `openai ${version('openai')}: members of the cache that the rules lack`,
    [...new Set((chat + responses).match(/\bprompt_cache_\w+/g))].filter(
      (name) =>
        ![
          'prompt_cache_key',
          'prompt_cache_retention',
          'prompt_cache_options',
          'prompt_cache_breakpoint',
          'prompt_cache_diagnostics',
          'prompt_cache_key_changed',
        ].includes(name),
    ),
  ],
];

for (const [what, found] of contradictions)
  console.log(`${what}: ${found.length === 0 ? 'none' : [...new Set(found)].join(', ')}`);
