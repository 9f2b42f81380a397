import { readFileSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, expect, vi } from 'vitest';

// Files share a process. One that changed it would fail another, now and then, in an order that nobody
// chose: so it fails itself, each time.

let folder: string;
let exitCode: typeof process.exitCode;
let environment: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = process.cwd();
  exitCode = process.exitCode;
  environment = { ...process.env };
  const { testPath = '' } = expect.getState();
  if (/\bvi\.(?:do)?mock\(/i.test(readFileSync(testPath, 'utf8')))
    throw new Error(`${testPath} replaces modules: name it *.alone.test.ts.`);
});

/** Names alone: a log is no place for values. */
function changedVariables(): readonly string[] {
  const names = new Set([...Object.keys(environment), ...Object.keys(process.env)]);
  return [...names].filter((name) => environment[name] !== process.env[name]);
}

/* oxlint-disable vitest/no-standalone-expect -- they hold for every file */
afterAll(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  expect(changedVariables()).toEqual([]);
  expect(process.cwd()).toBe(folder);
  expect(process.exitCode).toBe(exitCode);
});
