import { bench } from 'vitest';

import type { Json } from '../src/json/value.ts';
import { segment } from '../src/provider/registry.ts';
import { Counts } from '../src/simulate/counts.ts';
import { Player } from '../src/simulate/player.ts';
import { predict } from '../src/simulate/predict.ts';
import { Preparer } from '../src/simulate/prepare.ts';
import { trafficOf } from '../src/simulate/traffic.ts';

// npx vitest bench --run bench/simulate.bench.ts
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
function request(index: number): Json {
  return {
    model: 'claude-sonnet-5',
    max_tokens: 100,
    tools,
    system: [{ type: 'text', text: handbook, ...marker }],
    messages: [{ role: 'user', content: `Question ${index}: where is my parcel?` }],
  };
}

async function play(count: number, at0 = 0): Promise<number> {
  const preparer = new Preparer();
  const counts = new Counts();
  const player = new Player({ expiryCounts: false });
  let read = 0;
  for (let index = 0; index < count; index += 1) {
    const segmented = segment(request(index));
    const tokens = await counts.of(segmented, preparer.chain(segmented), null);
    const sending = { at: at0 + index, session: null, site: '' };
    read += player.play(preparer.prepare(segmented, tokens, sending)).read;
  }
  return read;
}

bench(
  '100,000 requests of 100 kB with a shared prefix',
  async () => {
    const started = performance.now();
    await play(REQUESTS);
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${Math.round(performance.now() - started)} ms, at most ${megabytes} MB in memory`);
  },
  ONCE,
);

bench('1,000 of them', () => play(1_000).then(() => {}), { ...ONCE, iterations: 5 });

bench(
  'the prediction of one prompt: 2,000 requests',
  () => {
    const segmented = segment(request(0));
    const tokens = segmented.units.map(({ section }) => (section === 'params' ? 0 : 500));
    const turn = { segmented, tokens, varies: new Map() };
    predict([turn], { traffic: trafficOf(null), price: () => null });
  },
  { ...ONCE, iterations: 10, warmupIterations: 2 },
);
