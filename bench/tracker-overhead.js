/**
 * What a tracked call costs against an untracked one, with the real SDKs on loopback, side by side in one run:
 *
 *     node bench/tracker-overhead.js [folder of the compiled library] [folder with node_modules of other wrappers]
 *
 * The first folder is dist/lib by default. Where the second one has @langfuse/openai (with openai) or
 * @arizeai/openinference-instrumentation-anthropic, their wrappers are measured too. Each way runs in turn
 * with untracked calls of the same SDK, in an order that is drawn anew each time, the question another one in
 * every round. Shown are the medians until the answer is there, and the processor time of a call with all
 * that is done behind it.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const root = fileURLToPath(new URL('../', import.meta.url));
const [library = path.join(root, 'dist/lib'), others] = process.argv.slice(2);
/** @type {typeof import('../src/index.ts')} */
const { CacheTracker } = await import(pathToFileURL(path.resolve(library, 'index.js')).href);

const server = spawn(process.execPath, [
  '--eval',
  `const usage = { input_tokens: 40, cache_read_input_tokens: 5000, cache_creation_input_tokens: 0, output_tokens: 5,
     prompt_tokens: 5040, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 5000 } };
   const body = JSON.stringify({ id: 'm', type: 'message', object: 'chat.completion', role: 'assistant', model: 'x',
     content: [{ type: 'text', text: 'Hi.' }], choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi.' } }], usage });
   require('node:http').createServer((request, response) => {
     request.on('data', () => {}).on('end', () => {
       response.writeHead(200, { 'content-type': 'application/json' }).end(body);
     });
   }).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`,
]);
const port = await new Promise((resolve) => {
  server.stdout.once('data', (data) => resolve(Number(String(data))));
});
const url = `http://127.0.0.1:${port}`;
const claude = /** @type {const} */ ({ apiKey: 'k', baseURL: url, openTelemetry: false });
const gpt = { apiKey: 'k', baseURL: `${url}/v1` };

/** @type {Record<string, (request: any) => Promise<unknown>>} */
const ways = {};
const plain = new Anthropic(claude);
ways['anthropic, untracked'] = (request) => plain.messages.create(request);
const tapped = new Anthropic({ ...claude, fetch: new CacheTracker().fetch() });
ways['anthropic, fetch tap'] = (request) => tapped.messages.create(request);
const alerted = new Anthropic({
  ...claude,
  fetch: new CacheTracker({ onMissAlert: () => {} }).fetch(),
});
ways['anthropic, fetch tap, alerts'] = (request) => alerted.messages.create(request);
const create = new CacheTracker().wrap(plain.messages.create.bind(plain.messages));
ways['anthropic, wrapped function'] = (request) => create(request);
const openai = new OpenAI(gpt);
ways['openai, untracked'] = (request) => openai.chat.completions.create(request);
const wrapped = new CacheTracker().wrap(new OpenAI(gpt));
ways['openai, wrapped client'] = (request) => wrapped.chat.completions.create(request);

if (others !== undefined) {
  const require = createRequire(path.resolve(others, 'package.json'));
  const load = (/** @type {string} */ name) => import(pathToFileURL(require.resolve(name)).href);
  const langfuse = await load('@langfuse/openai').catch(() => null);
  if (langfuse !== null) {
    const { default: Theirs } = await load('openai');
    const observed = langfuse.observeOpenAI(new Theirs(gpt));
    ways['openai, Langfuse'] = (request) => observed.chat.completions.create(request);
  }
  const arize = await load('@arizeai/openinference-instrumentation-anthropic').catch(() => null);
  if (arize !== null) {
    const module = require('@anthropic-ai/sdk');
    new arize.AnthropicInstrumentation().manuallyInstrument(module);
    const Theirs = module.default ?? module.Anthropic;
    const observed = new Theirs(claude);
    ways['anthropic, OpenInference'] = (request) => observed.messages.create(request);
  }
}

/** @param {number} bytes */
function requests(bytes) {
  const text = 'Answer politely, briefly and only from the handbook. '.repeat(bytes / 53);
  return (/** @type {string} */ name, /** @type {number} */ round) => {
    const question = { role: 'user', content: `Where is my parcel? ${round}` };
    if (!name.startsWith('anthropic'))
      return { model: 'gpt-4o', messages: [{ role: 'system', content: text }, question] };
    const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
    return { model: 'claude-sonnet-5', max_tokens: 10, system, messages: [question] };
  };
}

for (const [label, bytes, rounds] of /** @type {const} */ ([
  ['1 kB', 1_000, 800],
  ['100 kB', 100_000, 800],
  ['1 MB', 1_000_000, 80],
])) {
  console.log(`\n${label}`);
  for (const way of Object.keys(ways).filter((name) => !name.endsWith('untracked')))
    await compare(way, requests(bytes), rounds);
}
server.kill();

/**
 * @param {string} way
 * @param {ReturnType<typeof requests>} requestOf
 * @param {number} rounds
 */
async function compare(way, requestOf, rounds) {
  const untracked = `${way.split(',')[0]}, untracked`;
  /** @type {Record<string, { times: number[], cpu: number[] }>} */
  const found = { [untracked]: { times: [], cpu: [] }, [way]: { times: [], cpu: [] } };
  for (let round = -50; round < rounds; round++) {
    for (const name of Math.random() < 0.5 ? [way, untracked] : [untracked, way]) {
      const request = requestOf(name, round);
      const used = process.cpuUsage();
      const before = performance.now();
      await ways[name]?.(request);
      const time = performance.now() - before;
      // What a wrapper left to be done behind the call must not be counted on the next one.
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
      const { user, system } = process.cpuUsage(used);
      if (round < 0) continue;
      found[name]?.times.push(time);
      found[name]?.cpu.push((user + system) / 1000);
    }
  }
  const [base, own] = [untracked, way].map((name) => median(found[name]?.times ?? []));
  const [baseCpu, ownCpu] = [untracked, way].map((name) => median(found[name]?.cpu ?? []));
  if (base === undefined || own === undefined) return;
  const more = `${own < base ? '' : '+'}${((own / base - 1) * 100).toFixed(1)} %`;
  console.log(
    `  ${way.padEnd(28)} ${base.toFixed(3)} -> ${own.toFixed(3)} ms  ${more.padEnd(8)} processor ${baseCpu?.toFixed(3)} -> ${ownCpu?.toFixed(3)} ms`,
  );
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
