import { describe, expect, it } from 'vitest';
import { parseJsonLines } from '../../src/json/lines.ts';

describe('parseJsonLines', () => {
  it('gives each value with its line, and skips blank lines', () => {
    expect(parseJsonLines('{"a": 1}\n\n  \n[2]\n', 't.jsonl')).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: [2], line: 4 },
    ]);
  });

  it('needs no line end after the last line, and takes CRLF', () => {
    expect(parseJsonLines('1\r\n2', 't.jsonl').map(({ value }) => value)).toEqual([1, 2]);
  });

  it('does not take U+2028 inside a string for a line end', () => {
    expect(parseJsonLines('"a\u2028b"\n2', 't.jsonl')).toEqual([
      { value: 'a\u2028b', line: 1 },
      { value: 2, line: 2 },
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(parseJsonLines('', 't.jsonl')).toEqual([]);
  });

  it('names the line of a mistake', () => {
    expect(() => parseJsonLines('{}\n{"a": 1,}\n{}', 't.jsonl')).toThrow(
      't.jsonl:2:9: found a comma in front of a closing bracket',
    );
  });

  it('names a last line that was torn off', () => {
    expect(() => parseJsonLines('{}\n{"a": "b', 't.jsonl')).toThrow(
      't.jsonl:2:9: the text ends too early; it was cut off',
    );
  });
});
