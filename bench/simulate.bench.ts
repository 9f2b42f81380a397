import process from 'node:process';
import { bench } from 'vitest';

import type { Json } from '../src/json/value.ts';
import { segment } from '../src/request/provider/registry.ts';
import { Counts } from '../src/cache/play/counts.ts';
import { Player } from '../src/cache/play/player.ts';
import { predict } from '../src/cache/play/predict.ts';
import { Preparer } from '../src/cache/play/prepare.ts';
import { trafficOf } from '../src/cache/play/traffic.ts';

// npx vitest bench --run --project alone bench/simulate.bench.ts
const REQUESTS = 100_000;
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

const marker = { cache_control: { type: 'ephemeral' } };
const handbook = 'You answer politely, briefly and only from the handbook.\n'.repeat(1_750);
const tools = Array.from({ length: 10 }, (_, at) => ({
  name: `tool${at}`,
  description: 'Looks something up.',
  input_schema: { type: 'object', properties: { id: { type: 'string' } } },
}));

/** 100 kB, all but the question shared with every other request. */
const shapes = {
  claude: (index: number): Json => ({
    model: 'claude-sonnet-5',
    max_tokens: 100,
    tools,
    system: [{ type: 'text', text: handbook, ...marker }],
    messages: [{ role: 'user', content: `Question ${index}: where is my parcel?` }],
  }),
  'gpt-5.4': (index: number): Json => ({
    model: 'gpt-5.4',
    tools: tools.map(({ input_schema: parameters, ...tool }) => ({
      type: 'function',
      function: { ...tool, parameters },
    })),
    messages: [
      { role: 'system', content: handbook },
      { role: 'user', content: `Question ${index}: where is my parcel?` },
    ],
  }),
  'gpt-5.4 in one message': (index: number): Json => ({
    model: 'gpt-5.4',
    messages: [{ role: 'user', content: `${handbook}Question ${index}: where is my parcel?` }],
  }),
} as const;
type Shape = keyof typeof shapes;

async function play(count: number, shape: Shape): Promise<number> {
  const preparer = new Preparer();
  const counts = new Counts();
  const player = new Player({ expiryCounts: false });
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const segmented = segment(shapes[shape](index));
    const tokens = await counts.of(segmented, preparer.chain(segmented), null);
    const sending = { at: index, session: null, site: '' };
    read += player.play(preparer.prepare(segmented, tokens, sending)).read;
  }
  return read;
}

/** Plays so many and says what it took of the processor, which does not depend on who else uses it. */
async function measured(count: number, shape: Shape = 'claude'): Promise<void> {
  const started = process.cpuUsage();
  await play(count, shape);
  const { user, system } = process.cpuUsage(started);
  const [ms, megabytes] = [(user + system) / 1e3, process.resourceUsage().maxRSS / 1024];
  console.log(
    `${count} requests, ${shape}: ${Math.round(ms)} ms of the processor, ${Math.round((ms / count) * 1e3)} µs each, at most ${Math.round(megabytes)} MB in memory`,
  );
}

// What is loaded once (the tokenizer) and compiled on the way is in the first figure, too.
bench('10,000 requests of 100 kB with a shared prefix', () => measured(10_000), ONCE);
bench('100,000 requests of 100 kB with a shared prefix', () => measured(REQUESTS), ONCE);

bench(
  '100,000 requests at a model that reuses any prefix',
  () => measured(REQUESTS, 'gpt-5.4'),
  ONCE,
);
bench(
  '10,000 requests that share the beginning of one message',
  () => measured(10_000, 'gpt-5.4 in one message'),
  ONCE,
);

bench(
  'the prediction of one prompt: 2,000 requests',
  () => {
    const segmented = segment(shapes.claude(0));
    const tokens = segmented.units.map(({ section }) => (section === 'params' ? 0 : 500));
    const turn = { segmented, tokens, varies: new Map() };
    predict([turn], { traffic: trafficOf(null), price: () => null });
  },
  { ...ONCE, iterations: 10, warmupIterations: 2 },
);
