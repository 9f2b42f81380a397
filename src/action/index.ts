import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './run.ts';

process.exitCode = await run({
  env: process.env,
  print: (text) => process.stdout.write(text),
  clock: { now: Date.now, pause: (milliseconds) => wait(milliseconds), random: Math.random },
});
