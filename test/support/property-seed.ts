import fc from 'fast-check';

// Explores other cases on every run of a developer, and the same ones in CI: a pull request must not turn
// red by a counterexample that has nothing to do with it. fast-check prints the seed of what it finds.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_261_123 });
