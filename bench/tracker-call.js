/**
 * Processor time of one call that goes through the tracker and no network, with all that is done behind it:
 *
 *     node --expose-gc bench/tracker-call.js [folder of the compiled library]
 *
 * A wrapped function that answers at once is called with the requests of some traffic; the same calls of the
 * function itself are taken off. Shown is the least of several rounds, which a busy machine disturbs least.
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [library = path.join(root, 'dist/lib')] = process.argv.slice(2);
/** @type {typeof import('../src/index.ts')} */
const { CacheTracker } = await import(pathToFileURL(path.resolve(library, 'index.js')).href);

const SENTENCE = 'Answer politely, briefly and only from the handbook. ';
const tools = Array.from({ length: 3 }, (_, index) => ({
  name: `tool_${index}`,
  description: 'Looks something up.',
  input_schema: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
}));

/** @param {number} bytes */
const textOf = (bytes) => SENTENCE.repeat(Math.max(1, Math.round(bytes / SENTENCE.length)));

/** @param {number} bytes */
function claude(bytes) {
  const system = [{ type: 'text', text: textOf(bytes), cache_control: { type: 'ephemeral' } }];
  return (/** @type {number} */ call) => ({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    system,
    messages: [{ role: 'user', content: `Where is my parcel? ${call}` }],
  });
}

/** @param {number} bytes */
function withTools(bytes) {
  const of = claude(bytes);
  return (/** @type {number} */ call) => ({ ...of(call), tools });
}

/** @param {number} bytes */
function gpt(bytes) {
  const text = textOf(bytes);
  return (/** @type {number} */ call) => ({
    model: 'gpt-5.6',
    messages: [
      { role: 'system', content: text },
      { role: 'user', content: `Where is my parcel? ${call}` },
    ],
  });
}

/** A conversation that grows by two turns with each call, of 40 at most. @param {number} bytes */
function growing(bytes) {
  const of = claude(bytes);
  /** @type {object[]} */
  let messages = [];
  return (/** @type {number} */ call) => {
    const request = of(call);
    if (messages.length > 40) messages = [];
    messages.push(...request.messages);
    const now = { ...request, messages: [...messages] };
    messages.push({ role: 'assistant', content: `It is on its way: ${call}.` });
    return now;
  };
}

/** Each call another text, as long. @param {number} bytes */
function clock(bytes) {
  const of = claude(bytes);
  return (/** @type {number} */ call) => {
    const request = of(call);
    const text = `Now: ${call}. ${request.system[0]?.text ?? ''}`;
    return { ...request, system: [{ ...request.system[0], text }] };
  };
}

const usage = {
  input_tokens: 40,
  cache_read_input_tokens: 5000,
  cache_creation_input_tokens: 0,
  output_tokens: 5,
  prompt_tokens: 5040,
  completion_tokens: 5,
  prompt_tokens_details: { cached_tokens: 5000 },
};
const answer = { id: 'm', type: 'message', content: [{ type: 'text', text: 'Hi.' }], usage };
/** @param {object} _request */
const ask = async (_request) => answer;

/**
 * Microseconds of processor time a call.
 * @param {(request: any) => Promise<unknown>} fn
 * @param {(call: number) => object} of
 * @param {number} calls
 */
async function cost(fn, of, calls) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (let call = 0; call < calls; call += 1) {
    await fn(of(call));
    if (call % 50 === 49) await new Promise((resolve) => setImmediate(resolve));
  }
  await new Promise((resolve) => setImmediate(resolve));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

for (const [label, bytes, calls] of /** @type {const} */ ([
  ['1 kB', 1_000, 20_000],
  ['10 kB', 10_000, 5_000],
  ['100 kB', 100_000, 1_000],
  ['1 MB', 1_000_000, 100],
])) {
  for (const [what, of] of /** @type {const} */ ([
    ['Claude, system and question', claude(bytes)],
    ['the same with three tools', withTools(bytes)],
    ['OpenAI, system and question', gpt(bytes)],
    ['a conversation that grows', growing(bytes)],
    ['a text that changes with each call', clock(bytes)],
  ])) {
    const wrapped = new CacheTracker().wrap(ask);
    /** @type {number[]} */
    const rounds = [];
    for (let round = 0; round < 5; round += 1)
      rounds.push((await cost(wrapped, of, calls)) - (await cost(ask, of, calls)));
    console.log(
      `${label.padEnd(7)} ${what.padEnd(36)} ${Math.min(...rounds)
        .toFixed(1)
        .padStart(8)} µs a call (rounds: ${rounds.map((each) => each.toFixed(0)).join(', ')})`,
    );
  }
}
