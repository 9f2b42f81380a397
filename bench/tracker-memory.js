/**
 * What a tracker keeps of a million distinct prefixes, and whether a call costs more the more were recorded:
 *
 *     node --expose-gc bench/tracker-memory.js [folder of the compiled library] [number of prefixes]
 */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const [library = path.join(root, 'dist/lib'), number = '1000000'] = process.argv.slice(2);
/** @type {typeof import('../src/index.ts')} */
const { CacheTracker } = await import(pathToFileURL(path.resolve(library, 'index.js')).href);

const tracker = new CacheTracker();
const usage = { uncached: 10, read: 0, write: 2000, output: 1 };
const steps = 10;
const each = Number(number) / steps;
for (let step = 0; step < steps; step++) {
  const before = process.cpuUsage();
  for (let call = 0; call < each; call++) {
    const text = `You serve tenant ${step * each + call}.`;
    const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
    const messages = [{ role: 'user', content: 'Hi?' }];
    tracker.record({ request: { model: 'claude-sonnet-5', system, messages }, usage });
  }
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20;
  console.log(
    `${(step + 1) * each} prefixes: heap ${megabytes.toFixed(1)} MB, ${((user + system) / each).toFixed(0)} µs of processor time a call`,
  );
}
console.log(`${tracker.byPrefix().size} prefixes kept, ${tracker.aggregate().calls} calls counted`);
