import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/property-seed.ts'],
    // Forks: tests change directory, environment and signals of a whole process. Two: a small CI runner has two cores.
    pool: 'forks',
    maxWorkers: 2,
    // Generous, because tests run real git and real child processes on busy machines; nothing waits for a timeout to pass.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A test must hold in any time zone and locale; this fixes the one that its failure messages are printed in.
    env: { TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
