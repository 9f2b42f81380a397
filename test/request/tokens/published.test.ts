import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the table that `npm run docs` makes, and `npm run docs:check` holds to the sources. */
const rows = readFileSync('docs/token-estimates.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?:claude|gpt|gemini)-/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('an estimate against a published count', () => {
  it('was compared on every kind of content', () => {
    const kinds = ['English', 'German', 'Chinese', 'code', 'JSON', 'JSON tools', 'emoji', 'image'];
    expect(new Set(rows.map(([, , kind]) => kind))).toEqual(new Set([...kinds, 'server tools']));
  });

  it.each(
    rows.map(([, model, , what, , , holds, middle]) => [model, what, holds, middle] as const),
  )('%s, %s: the range holds it, the middle is near', (model = '', _, holds, middle = '') => {
    expect(holds).toBe('yes');
    const error = Math.abs(Number(/\(([+-]?\d+) %\)/.exec(middle)?.[1]));
    expect(error).toBeLessThanOrEqual(model.startsWith('gpt-') ? 10 : 20);
  });
});
