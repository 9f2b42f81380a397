/**
 * For every finding code two states of a small repository between which `check` reports it: what the pages
 * in docs/findings show. `head` holds the files that differ.
 *
 * @typedef {Readonly<Record<string, string | object>>} Files by path; an object is written as JSON
 * @typedef {{ base: Files, head: Files }} Example
 */

const CONFIG = 'prompt-cache-guard.yml';
const BODY = 'prompts/triage.request.json';

/** About 15 tokens a rule: enough of them are longer than every model's minimum. */
const rules = (/** @type {number} */ count) =>
  Array.from(
    { length: count },
    (_, n) =>
      `Rule ${n + 1}: name the product, quote the order number, and answer in one paragraph.`,
  ).join('\n');

const LONG = rules(400);
const MARKER = { cache_control: { type: 'ephemeral' } };

/** @param {string} text @param {object} [more] */
const block = (text, more = {}) => ({ type: 'text', text, ...more });

/** @param {object} [more] */
const claude = (more = {}) => ({
  model: 'claude-sonnet-5',
  max_tokens: 512,
  system: [block(LONG, MARKER)],
  messages: [{ role: 'user', content: 'Where is my order?' }],
  ...more,
});

/** @param {readonly string[]} names */
const tools = (...names) =>
  names.map((name) => ({
    name,
    description: `Looks for ${name.replace('_', ' ')} in the shop.`,
    input_schema: { type: 'object', properties: { id: { type: 'string' } } },
  }));

const turns = (/** @type {string} */ first) => [
  claude({ messages: [{ role: 'user', content: [block(LONG, MARKER)] }] }),
  claude({
    messages: [
      { role: 'user', content: [block(`${first}${LONG}`)] },
      { role: 'assistant', content: 'It left on Monday.' },
      { role: 'user', content: [block('And the other one?', MARKER)] },
    ],
  }),
];
const PATHS = ['prompts/turn-1.json', 'prompts/turn-2.json'];
const CONVERSATION = `version: 1\nprompts:\n  - id: chat\n    file: [${PATHS.join(', ')}]\n`;
/** @param {readonly object[]} bodies */
const conversation = (bodies) => ({
  [CONFIG]: CONVERSATION,
  ...Object.fromEntries(bodies.map((body, n) => [PATHS[n] ?? '', body])),
});

const RENDER = `version: 1\nprompts:\n  - id: planner\n    render: node prompt.mjs\n`;
const program = (/** @type {string} */ head) =>
  `const rules = ${JSON.stringify(LONG)};\nconst system = [{ type: 'text', text: ${head}, cache_control: { type: 'ephemeral' } }];\nconsole.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 512, system, messages: [{ role: 'user', content: 'Plan it.' }] }));\n`;

const composed = (/** @type {string} */ more) =>
  `version: 1\nprompts:\n  - id: support\n    provider: anthropic\n    model: claude-sonnet-5\n${more}`;
const SYSTEM =
  '    system:\n      - { file: prompts/system.md, cache_control: { type: ephemeral } }\n';
const QUESTION = '    messages: [{ role: user, content: Hi }]\n';
const found = (/** @type {string} */ words) =>
  JSON.stringify(Array.from({ length: 300 }, (_, n) => `${words} ${n * n}.`).join(' '));
const FOUND = (/** @type {string} */ marker) =>
  `      - { text: "{{found}}", engine: mustache${marker} }\n${QUESTION}    vars: { found: { varies: request, values: [${found('Oaks grow slowly to')}, ${found('Water runs down from')}] } }\n`;

/** @type {Readonly<Record<string, Example>>} */
export const EXAMPLES = {
  'volatile-prefix': {
    base: { [CONFIG]: RENDER, 'prompt.mjs': program('rules') },
    head: { 'prompt.mjs': program('`Now: ${new Date().toISOString().slice(0, 18)}0\\n${rules}`') },
  },
  'unstable-history': {
    base: conversation(turns('')),
    head: conversation(turns('[summary] ')),
  },
  'unshared-prefix': {
    base: {
      [CONFIG]: composed(
        `${SYSTEM}${QUESTION}    vars: { user: { varies: request, values: [Ada, Grace] } }\n`,
      ).replace('cache_control', 'engine: mustache, cache_control'),
      'prompts/system.md': LONG,
    },
    head: { 'prompts/system.md': `You help {{user}}.\n${LONG}` },
  },
  'suspect-value': {
    base: { [BODY]: claude() },
    head: { [BODY]: claude({ system: [block(`Now: 2026-11-23 10:15:02\n${LONG}`, MARKER)] }) },
  },
  'prefix-changed': {
    base: { [BODY]: claude({ tools: tools('find_order', 'open_return') }) },
    head: { [BODY]: claude({ tools: tools('open_return', 'find_order') }) },
  },
  'breakpoint-lost': {
    base: { [BODY]: claude() },
    head: { [BODY]: claude({ system: [block(LONG)] }) },
  },
  'breakpoint-changed': {
    base: { [BODY]: claude() },
    head: {
      [BODY]: claude({
        system: [block(LONG, { cache_control: { type: 'ephemeral', ttl: '1h' } })],
      }),
    },
  },
  'illegal-breakpoint': {
    base: { [BODY]: claude() },
    head: {
      [BODY]: claude({
        system: [
          block(LONG, MARKER),
          block('Be brief.', { cache_control: { type: 'ephemeral', ttl: '1h' } }),
        ],
      }),
    },
  },
  'write-only-breakpoint': {
    base: { [CONFIG]: composed(`${SYSTEM}${FOUND('')}`), 'prompts/system.md': LONG },
    head: { [CONFIG]: composed(`${SYSTEM}${FOUND(', cache_control: { type: ephemeral }')}`) },
  },
  'below-minimum': {
    base: { [BODY]: claude() },
    head: { [BODY]: claude({ system: [block(rules(10), MARKER)] }) },
  },
  'no-breakpoint': {
    base: { [BODY]: claude({ system: [block('Be brief.')] }) },
    head: { [BODY]: claude({ system: [block(LONG)] }) },
  },
  'lookback-exceeded': {
    base: conversation(turns('')),
    head: conversation([
      turns('')[0] ?? {},
      claude({
        messages: [
          { role: 'user', content: [block(LONG)] },
          ...Array.from({ length: 12 }, (_, n) => [
            { role: 'assistant', content: `Step ${n} is done.` },
            { role: 'user', content: [block('Go on.', n === 11 ? MARKER : {})] },
          ]).flat(),
        ],
      }),
    ]),
  },
  'implicit-only': {
    base: { 'prompts/ask.request.json': openai('gpt-5.6', 'Be brief.') },
    head: { 'prompts/ask.request.json': openai('gpt-5.6', LONG) },
  },
  'volatile-cache-key': {
    base: { [CONFIG]: RENDER, 'prompt.mjs': keyed("'planner'") },
    head: { 'prompt.mjs': keyed('crypto.randomUUID()') },
  },
  'stranded-tokens': {
    base: conversation(turns('')),
    head: conversation(
      turns('').map((body) => ({
        ...body,
        messages: [{ role: 'user', content: [block(LONG)] }, ...body.messages.slice(1)].map(
          (message) =>
            JSON.parse(JSON.stringify(message).replaceAll(/,"cache_control":\{[^}]*\}/g, '')),
        ),
      })),
    ),
  },
  'hit-ratio-below-threshold': {
    base: {
      [CONFIG]: 'version: 1\npolicy: { min_hit_ratio: 0.8 }\n',
      [BODY]: claude(),
    },
    head: { [BODY]: claude({ system: [block(LONG)] }) },
  },
  'hit-ratio-dropped': {
    base: asked((question) => [block(LONG), block(question)]),
    head: asked((question) => [block(question), block(LONG)]),
  },
  'cost-increased': {
    base: {
      [CONFIG]: 'version: 1\npolicy: { max_cost_increase: 10% }\n',
      [BODY]: claude(),
    },
    head: { [BODY]: claude({ model: 'claude-opus-4-8' }) },
  },
  'probe-failed': {
    base: { [CONFIG]: 'version: 1\nprobe: { mode: required }\n', [BODY]: claude() },
    head: { [BODY]: claude({ system: [block(`${LONG}\nBe brief.`, MARKER)] }) },
  },
  'config-changed': {
    base: { [CONFIG]: 'version: 1\npolicy: { min_hit_ratio: 0.8 }\n', [BODY]: claude() },
    head: { [CONFIG]: 'version: 1\npolicy: { min_hit_ratio: 0.5 }\n' },
  },
  'guard-removed': {
    base: { [CONFIG]: composed(`${SYSTEM}${QUESTION}`), 'prompts/system.md': LONG },
    head: { [CONFIG]: 'version: 1\ndiscover: { exclude: [prompts/**] }\n' },
  },
  unguarded: {
    base: {
      [CONFIG]: `version: 1\nprompts:\n  - { id: triage, file: ${BODY} }\n`,
      [BODY]: claude(),
    },
    head: { 'prompts/answer.system.md': LONG },
  },
  'not-analysed': {
    base: { [CONFIG]: RENDER, 'prompt.mjs': program('rules') },
    head: { 'prompt.mjs': program('rule') },
  },
};

/** @param {string} model @param {string} content */
function openai(model, content) {
  return {
    model,
    messages: [
      { role: 'system', content },
      { role: 'user', content: 'Where is my order?' },
    ],
  };
}

/** @param {string} key */
function keyed(key) {
  return `const rules = ${JSON.stringify(LONG)};\nconsole.log(JSON.stringify({ model: 'gpt-5.5', prompt_cache_key: ${key}, messages: [{ role: 'system', content: rules }, { role: 'user', content: 'Plan it.' }] }));\n`;
}

/** @param {(question: string) => readonly object[]} content */
function asked(content) {
  const bodies = ['Where is it?', 'When does it come?', 'What does it cost?'].map((question) => ({
    model: 'gpt-5.5',
    messages: [{ role: 'user', content: content(question) }],
  }));
  return {
    [CONFIG]: `version: 1\nprompts:\n  - { id: ask, file: prompts/ask.json, siblings: request }\n`,
    'prompts/ask.json': bodies,
  };
}
