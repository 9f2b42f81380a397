import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { temporaryFilesInMemory } from './test/support/memory-folder.ts';
import { ProcessesFirst } from './test/support/order.ts';
import { pathWithPython } from './test/support/python-path.ts';

temporaryFilesInMemory();

const all = 'test/**/*.test.ts';
// Replaces modules, and must be the first to load them.
const alone = 'test/**/*.alone.test.ts';

export default defineConfig({
  resolve: {
    alias: [
      {
        // What runs from dist/ is compiled for tests.
        find: /^\.\/location\.ts$/,
        replacement: fileURLToPath(new URL('test/support/engine-child.ts', import.meta.url)),
      },
    ],
  },
  test: {
    // The same mechanism once more, at the price of many processes: docs/tests.md.
    tags: [{ name: 'slow' }],
    setupFiles: ['test/support/property-seed.ts'],
    // Forks: tests start processes and stub the environment. Two: a small CI runner has two cores.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: ProcessesFirst },
    // Generous, because tests run real git and real child processes on busy machines; nothing waits for a timeout to pass.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // A test must hold in any time zone and locale; this fixes the one that its failure messages are printed in.
    env: {
      TZ: 'UTC',
      LC_ALL: 'C.UTF-8',
      PATH: pathWithPython(),
      // The bundles are started a hundred times, and a Node of 22 and newer need parse them only once.
      NODE_COMPILE_CACHE: path.join(tmpdir(), 'compiled-by-node'),
    },
    // What a file compiles to is kept by its contents: it takes a run of a few files a third of its time.
    experimental: { fsModuleCache: true, fsModuleCachePath: 'build/modules' },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: [all],
          exclude: [alone],
          // One process for many files: starting one and loading the sources for each took a third of the time.
          isolate: false,
          setupFiles: ['test/support/left-as-found.ts'],
        },
      },
      { extends: true, test: { name: 'alone', include: [alone] } },
    ],
  },
});
