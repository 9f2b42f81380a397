import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { jinja2 } from '../../../src/render/engines/jinja2/jinja2.ts';
import { engineUnderTest } from './support.ts';

const { text, end } = engineUnderTest(jinja2);
afterAll(end);

describe('what comes with Jinja2', () => {
  const listed = (what: 'FILTERS' | 'TESTS'): readonly string[] =>
    JSON.parse(
      execFileSync('python3', [
        '-c',
        `import jinja2.filters, jinja2.tests, json; print(json.dumps(sorted(jinja2.${what.toLowerCase()}.${what})))`,
      ]).toString(),
    ) as readonly string[];
  /** Filters that need more than a text, as they are called in a template. */
  const CALLS: Readonly<Record<string, string>> = {
    attr: '"a"|attr("b")',
    batch: '"ab"|batch(1)|list',
    dictsort: '{"a": 1}|dictsort',
    groupby: '[{"k": 1}]|groupby("k")',
    items: '{"a": 1}|items|list',
    slice: '"ab"|slice(1)|list',
    replace: '"ab"|replace("a", "b")',
    round: '5.5|round',
    abs: '5|abs',
    sum: '[1]|sum',
    filesizeformat: '5|filesizeformat',
    format: '"%s"|format(1)',
    xmlattr: '{"a": 1}|xmlattr',
    map: '["a"]|map("upper")|list',
    reject: '[1]|reject("odd")|list',
    select: '[1]|select("odd")|list',
    rejectattr: '[{"k": 1}]|rejectattr("k")|list',
    selectattr: '[{"k": 1}]|selectattr("k")|list',
    join: '["a"]|join("-")',
    wordwrap: '"a b"|wordwrap(1)',
    indent: '"a"|indent',
    truncate: '"a b c d"|truncate(4)',
  };
  /** Tests that take an argument, or another value than a text. */
  const TESTED: Readonly<Record<string, string>> = {
    divisibleby: '4 is divisibleby(2)',
    even: '4 is even',
    odd: '4 is odd',
    in: '1 is in([1])',
    filter: '"upper" is filter',
    test: '"odd" is test',
    sameas: '1 is sameas(1)',
  };

  it('works, every filter of it', async () => {
    for (const name of listed('FILTERS')) {
      const call = CALLS[name] ?? `"a <b>c</b> b"|${name}`;
      await expect(text(`{{ ${call} }}`)).resolves.toBeTypeOf('string');
    }
  });

  it('works, every test of it', async () => {
    for (const name of listed('TESTS')) {
      const isSign =
        !/^\w+$/.test(name) || /^(?:eq|ne|lt|le|gt|ge|equalto|greaterthan|lessthan)$/.test(name);
      const call = TESTED[name] ?? (isSign ? `[1]|select("${name}", 1)|list` : `"a" is ${name}`);
      await expect(text(`{{ ${call} }}`)).resolves.toBeTypeOf('string');
    }
  });
});
