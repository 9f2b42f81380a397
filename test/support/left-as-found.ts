import { readFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, expect, vi } from 'vitest';

// Files share a process. One that changed it would fail another, now and then, in an order that nobody
// chose: so it fails itself, each time.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'unhandledRejection'];

function state() {
  return {
    folder: process.cwd(),
    environment: { ...process.env },
    listeners: SIGNALS.map((name) => `${name}: ${process.listenerCount(name)}`),
    exitCode: process.exitCode,
  };
}

let found: ReturnType<typeof state>;

beforeAll(() => {
  found = state();
  const { testPath = '' } = expect.getState();
  if (/\bvi\.(?:do)?mock\(/i.test(readFileSync(testPath, 'utf8')))
    throw new Error(`${testPath} replaces modules: name it *.alone.test.ts.`);
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  // oxlint-disable-next-line vitest/no-standalone-expect -- of every file
  expect(state()).toEqual(found);
});
