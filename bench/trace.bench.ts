import process from 'node:process';
import { bench } from 'vitest';

import { followTrace } from '../src/check/trace.ts';

// npx vitest bench --run bench/trace.bench.ts
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const handbook = 'You answer politely, briefly and only from the handbook.\n'.repeat(200);

const system = JSON.stringify([
  { type: 'text', text: handbook, cache_control: { type: 'ephemeral' } },
]);

/** The requests of conversations, one after another, each with its whole history. */
async function* lines(conversations: number, turns: number): AsyncGenerator<string> {
  for (let session = 0; session < conversations; session += 1) {
    let messages = '';
    for (let turn = 0; turn < turns; turn += 1) {
      messages += `${turn === 0 ? '' : ','}{"role":"user","content":"Question ${turn} of ${session}: where is it?"}`;
      yield `{"session":"${session}","turn":${turn},"request":{"model":"claude-sonnet-5","max_tokens":100,"cache_control":{"type":"ephemeral"},"system":${system},"messages":[${messages}]}}`;
      messages += `,{"role":"assistant","content":"Parcel ${turn} is on its way."}`;
    }
  }
}

/** Follows a trace and says how long it took for each megabyte of it. */
async function follow(conversations: number, turns: number): Promise<void> {
  let bytes = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of lines(conversations, turns)) {
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
