import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';

const CLEAR = '\r\u001B[2K';

/** A stderr that keeps what was written, and a clock that moves by hand. */
function setting(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  const due: (() => void)[] = [];
  const stderr = { isTTY, columns, write: (text: string) => void written.push(text) };
  const line = progressLine(stderr, (act) => {
    due.push(act);
    return () => void due.splice(due.indexOf(act), 1);
  });
  return { written, line, later: () => due.splice(0).forEach((act) => act()) };
}

describe('progress', () => {
  it('says nothing where the work is quick', () => {
    const { written, line, later } = setting(true);
    line.phase('reading base');
    line.end();
    later();
    expect(written).toEqual([]);
  });

  it('shows the phase of long work in one line, and clears it at the end', () => {
    const { written, line, later } = setting(true);
    line.phase('reading base');
    line.phase('rendering support (3 of 12)');
    later();
    line.phase('comparing');
    line.end();
    expect(written).toEqual([
      `${CLEAR}rendering support (3 of 12) …`,
      `${CLEAR}comparing …`,
      CLEAR,
    ]);
  });

  it('shows how long a phase takes, from a second on', () => {
    const { written, line, later } = setting(true);
    line.phase('rendering planner at base');
    later();
    later();
    later();
    line.phase('rendering planner at head');
    line.end();
    later();
    expect(written).toEqual([
      `${CLEAR}rendering planner at base …`,
      `${CLEAR}rendering planner at base … 1 s`,
      `${CLEAR}rendering planner at base … 2 s`,
      `${CLEAR}rendering planner at head …`,
      CLEAR,
    ]);
  });

  it('shows what a failed command said, in a log too, and obeys nothing in it', () => {
    const said = 'first\n\u001B[2Jsecond\n  ::stop-commands::x\n';
    const log = setting(false);
    log.line.complaint('planner at head', said);
    expect(log.written).toEqual([
      'planner at head said:\n  | first\n  | \\u{1b}[2Jsecond\n  |   ::stop-commands::x\n',
    ]);
    const { written, line, later } = setting(true);
    line.phase('rendering');
    later();
    line.complaint('planner at head', said);
    expect(written).toEqual([`${CLEAR}rendering …`, CLEAR, ...log.written, `${CLEAR}rendering …`]);
  });

  it('shows nothing before there is something to show', () => {
    const { written, line, later } = setting(true);
    later();
    expect(written).toEqual([]);
    line.phase('reading base');
    expect(written).toEqual([`${CLEAR}reading base …`]);
  });

  it('never writes into a log', () => {
    const { written, line, later } = setting(false);
    line.phase('reading base');
    later();
    line.end();
    expect(written).toEqual([]);
  });

  it('does not wrap, and obeys no control character of a prompt name', () => {
    const { written, line, later } = setting(true, 20);
    line.phase(`rendering a\u001B[31m\u202Eb and much, much more`);
    later();
    expect(written).toEqual([`${CLEAR}rendering a\\u{1b}[3`]);
  });

  it('is quiet once it has ended', () => {
    const { written, line, later } = setting(true);
    line.phase('reading base');
    later();
    line.end();
    line.phase('late');
    expect(written).toEqual([`${CLEAR}reading base …`, CLEAR]);
  });
});
