#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.ts';

// A write that fails tells its own callback; without a listener the event would end the process.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

process.exitCode = await run({
  argv: process.argv,
  cwd: process.cwd(),
  env: process.env,
  // Opened only where it is read.
  get stdin() {
    return process.stdin as AsyncIterable<Uint8Array>;
  },
  stdout: process.stdout,
  stderr: process.stderr,
});
