import { expect, test } from 'vitest';
import { inInputs } from '../../src/action/input-words.ts';

test.each([
  [
    'run this inside one, or name it with --repo.',
    'run this inside one, or name it with the input working-directory.',
  ],
  [
    'Figures are of the others. --all looks at everything.',
    'Figures are of the others. The input all looks at everything.',
  ],
  ['check --config, which counts', 'check the input config, which counts'],
  [
    'Run `npx prompt-cache-guard check --base main`.',
    'Run `npx prompt-cache-guard check --base main`.',
  ],
  ['what --exact asks', 'what --exact asks'],
])('%s', (said, inWorkflows) => {
  expect(inInputs(said)).toBe(inWorkflows);
});
