import process from 'node:process';
import { bench } from 'vitest';

import { followTrace } from '../src/check/trace.ts';

// npx vitest bench --run bench/trace.bench.ts
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const handbook = 'You answer politely, briefly and only from the handbook.\n'.repeat(200);

const marker = { cache_control: { type: 'ephemeral' } };
const settings = {
  claude: {
    model: 'claude-sonnet-5',
    ...marker,
    system: [{ type: 'text', text: handbook, ...marker }],
  },
  'gpt-5.4': { model: 'gpt-5.4', instructions: handbook },
  'gpt-5.6': { model: 'gpt-5.6', instructions: handbook },
} as const;
type Model = keyof typeof settings;

/** The requests of conversations, one after another, each with its whole history. */
async function* lines(conversations: number, turns: number, model: Model): AsyncGenerator<string> {
  const head = JSON.stringify(settings[model]).slice(0, -1);
  const member = model === 'claude' ? 'messages' : 'input';
  for (let session = 0; session < conversations; session += 1) {
    let messages = '';
    for (let turn = 0; turn < turns; turn += 1) {
      messages += `${turn === 0 ? '' : ','}{"role":"user","content":"Question ${turn} of ${session}: where is it?"}`;
      yield `{"session":"${session}","turn":${turn},"request":${head},"${member}":[${messages}]}}`;
      messages += `,{"role":"assistant","content":"Parcel ${turn} is on its way."}`;
    }
  }
}

/** Follows a trace and says how long it took for each megabyte of it. */
async function follow(
  conversations: number,
  turns: number,
  model: Model = 'claude',
): Promise<void> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of lines(conversations, turns, model)) {
      bytes += line.length;
      yield line;
    }
  }
  const started = process.cpuUsage();
  const followed = await followTrace({ name: 'trace.jsonl', lines: counted(), now: new Date(0) });
  const { user, system: kernel } = process.cpuUsage(started);
  const [ms, megabytes] = [(user + kernel) / 1e3, bytes / 1e6];
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${followed.requests.length} requests, ${Math.round(megabytes)} MB: ${Math.round(ms)} ms of the processor, ${Math.round(ms / megabytes)} ms/MB, ${followed.findings.length} findings, at most ${memory} MB in memory`,
  );
}

bench('2,500 turns in 25 conversations', () => follow(25, 100), ONCE);
bench('10,000 turns in 100 conversations', () => follow(100, 100), ONCE);
bench('one conversation of 1,000 turns', () => follow(1, 1_000), ONCE);
bench('one conversation of 3,000 turns', () => follow(1, 3_000), ONCE);
bench('one conversation of 10,000 turns', () => follow(1, 10_000), ONCE);
bench('one of 1,000 turns with GPT-5.4', () => follow(1, 1_000, 'gpt-5.4'), ONCE);
bench('one of 10,000 turns with GPT-5.4', () => follow(1, 10_000, 'gpt-5.4'), ONCE);
bench('one of 1,000 turns with GPT-5.6', () => follow(1, 1_000, 'gpt-5.6'), ONCE);
