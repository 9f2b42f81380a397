/**
 * Runs the property tests on cases that no run has seen, over and over until one fails:
 * `npm run test:explore` once, `npm run test:explore -- --rounds 20`, or the cases of a failure again:
 * `npm run test:explore -- --seed SEED`. `--runs 10000` sets how many scenarios each provider gets where a
 * test plays both sides of a pull request.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    runs: { type: 'string', default: '200' },
  },
});
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const files = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => path.join('test', name))
  .filter((name) => readFileSync(path.join(root, name), 'utf8').includes("'fast-check'"));

for (let round = 0; round < Number(values.rounds); round += 1) {
  const seed = values.seed ?? String(randomInt(2 ** 31));
  console.log(`Property tests with seed ${seed}`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: seed, PROPERTY_RUNS: values.runs },
  });
  if (status !== 0) {
    console.log(`Failed with seed ${seed}. The same cases: npm run test:explore -- --seed ${seed}`);
    process.exitCode = 1;
    break;
  }
}
