import { bench } from 'vitest';

import { followTrace } from '../src/check/trace.ts';

// npx vitest bench --run bench/trace.bench.ts
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const handbook = 'You answer politely, briefly and only from the handbook.\n'.repeat(200);

/** The requests of conversations, one after another, each with its whole history. */
async function* lines(conversations: number, turns: number): AsyncGenerator<string> {
  for (let session = 0; session < conversations; session += 1) {
    const messages: unknown[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      messages.push({ role: 'user', content: `Question ${turn} of ${session}: where is it?` });
      yield JSON.stringify({
        session: String(session),
        turn,
        request: {
          model: 'claude-sonnet-5',
          max_tokens: 100,
          cache_control: { type: 'ephemeral' },
          system: [{ type: 'text', text: handbook, cache_control: { type: 'ephemeral' } }],
          messages,
        },
      });
      messages.push({ role: 'assistant', content: `Parcel ${turn} is on its way.` });
    }
  }
}

/** Follows a trace and says how long it took for each megabyte of it. */
async function follow(conversations: number, turns: number): Promise<void> {
  let bytes = 0;
  for await (const line of lines(conversations, turns)) bytes += line.length;
  const started = performance.now();
  const followed = await followTrace({
    name: 'trace.jsonl',
    lines: lines(conversations, turns),
    now: new Date(0),
  });
  const ms = performance.now() - started;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${followed.requests.length} requests, ${Math.round(bytes / 1e6)} MB: ${Math.round(ms)} ms, ${Math.round(ms / (bytes / 1e6))} ms/MB, ${followed.findings.length} findings, at most ${memory} MB in memory`,
  );
}

bench('2,500 turns in 25 conversations', () => follow(25, 100), ONCE);
bench('10,000 turns in 100 conversations', () => follow(100, 100), ONCE);
bench('one conversation of 1,000 turns', () => follow(1, 1_000), ONCE);
