import { describe, expect, it } from 'vitest';
import { destinations } from '../../src/cli/destinations.ts';

/** `format json` and `output x` as they stand on the command line. */
function places(...given: readonly string[]): readonly string[] {
  const options = given.map((each) => {
    const [name = '', value = ''] = each.split(' ');
    return { name, value };
  });
  return destinations(options).map(({ format, file }) => `${format} > ${file ?? 'stdout'}`);
}

describe('which report goes where', () => {
  it.each([
    [[], ['text > stdout']],
    [['base main'], ['text > stdout']],
    [['format json'], ['json > stdout']],
    [['output a.txt'], ['text > a.txt']],
    [['format json', 'output a.json'], ['json > a.json']],
    [['output a.json', 'format json'], ['json > a.json']],
    [
      ['format json', 'output a.json', 'format text'],
      ['json > a.json', 'text > stdout'],
    ],
    [
      ['format text', 'format json', 'output a.json'],
      ['text > stdout', 'json > a.json'],
    ],
    [
      ['format json', 'output a.json', 'base main', 'format markdown', 'output a.md'],
      ['json > a.json', 'markdown > a.md'],
    ],
    [
      ['output a.json', 'format json', 'output a.md', 'format markdown'],
      ['json > a.json', 'markdown > a.md'],
    ],
    [['format markdown', 'output -'], ['markdown > stdout']],
  ])('%j', (given, expected) => {
    expect(places(...given)).toEqual(expected);
  });
});

describe('what cannot be told apart is refused', () => {
  it.each([
    [
      ['format xml'],
      "Unknown format 'xml'. --format takes text, json, markdown, html, sarif, junit or gitlab.",
    ],
    [
      ['format jsn'],
      "Unknown format 'jsn'. Did you mean json? --format takes text, json, markdown, html, sarif, junit or gitlab.",
    ],
    [
      ['format text', 'format json'],
      'Two reports would go to stdout. Give one of them a file: --format json --output FILE.',
    ],
    [
      ['output a', 'output b'],
      '--output a has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.',
    ],
    [
      ['format json', 'output a', 'output b'],
      '--output b has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.',
    ],
  ])('%j', (given, message) => {
    expect(() => places(...given)).toThrow(expect.objectContaining({ message, kind: 'usage' }));
  });
});
