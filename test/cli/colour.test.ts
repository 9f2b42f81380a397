import { describe, expect, it } from 'vitest';
import { hasColour } from '../../src/cli/colour.ts';

const terminal = { isTTY: true, write: () => {} };
const pipe = { write: () => {} };

describe('colour', () => {
  it.each([
    [{}, true, false],
    [{ NO_COLOR: '1' }, false, false],
    [{ NO_COLOR: '' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ FORCE_COLOR: '1' }, true, true],
    [{ FORCE_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ FORCE_COLOR: 'false' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, true],
  ])('%j: %j on a terminal, %j elsewhere', (env, onTerminal, elsewhere) => {
    expect(hasColour(terminal, env)).toBe(onTerminal);
    expect(hasColour(pipe, env)).toBe(elsewhere);
  });
});
