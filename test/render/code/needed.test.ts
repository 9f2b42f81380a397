import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neededOf } from '../../../src/render/code/needed.ts';
import { readSource } from '../../../src/render/code/read.ts';
import { statementStarts } from '../../../src/render/code/statements-of.ts';

const RULES =
  'You are the support assistant of a shop. Answer briefly, and never promise a refund.';
/** Code that nothing says of, longer than what is read as a whole. */
const python = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `def step_${n}(value):\n    """Adds what it gets."""\n    return value + ${n}\n\n`,
  ).join('');
const script = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `export function step${n}(value: number) {\n  return value + ${n};\n}\n\n`,
  ).join('');

describe('a long source file', () => {
  test.each([
    [
      'a.py',
      `from datetime import datetime\n${python(1_000)}def stamp():\n    return datetime.now()\n\n${python(1_000)}SYSTEM_PROMPT = f"""${RULES}\nNow: {stamp()}"""\n${python(1_000)}`,
    ],
    [
      'a.ts',
      `${script(1_000)}const stamp = () => Date.now();\n${script(1_000)}export const SYSTEM_PROMPT = \`${RULES}\nNow: \${stamp()}\`;\n${script(1_000)}`,
    ],
  ] as const)('is read as it would be as a whole: %s', async (path, text) => {
    const language = path.endsWith('.py') ? 'python' : 'javascript';
    const needed = neededOf(language, text);
    expect(needed).toHaveLength(text.length);
    expect(needed.replaceAll(/\s+/g, '').length).toBeLessThan(300);
    const source = await readSource(path, text);
    const line = text.slice(0, text.indexOf('SYSTEM_PROMPT')).split('\n').length;
    expect(source?.prompts).toMatchObject([
      { name: 'SYSTEM_PROMPT', line, values: [{ judgement: { cause: 'timestamp' } }] },
    ]);
  });

  test('is a matter of its length: a short one is read as a whole', () => {
    const text = python(10);
    expect(neededOf('python', text)).toBe(text);
  });

  test('is read as a whole where its strings and brackets do not fit', () => {
    const text = `${script(3_000)}const x = ')' + (;\n`;
    expect(neededOf('javascript', text)).toBe(text);
  });
});

describe('the statements at the top of a file', () => {
  const firstWords = (language: 'python' | 'javascript', text: string) => {
    const starts = statementStarts(language, text);
    return starts?.slice(0, -1).map((at) => text.slice(at).split(/\s/, 1)[0]);
  };

  test('begin at no line of a string, a bracket or a further clause in Python', () => {
    const text = `A = """\ndef x\n\\"""\n"""\nB = (\n1)\nif A:\n    pass\nelse:\n    pass\n@d(\n1)\ndef f(): # '\n    return 'a\\'b'\n`;
    expect(firstWords('python', text)).toEqual(['A', 'B', 'if', '@d(', 'def']);
  });

  test('begin at no line of a template, a pattern or a statement that goes on in JavaScript', () => {
    const text = `const a = \`\nlet x \${\`\${1}\nlet\`}\n\`;\nconst b = /['"\`]/.test(a) / 2;\nconst c =\nb;\nif (a) {\n}\nelse {\n}\n/* '\nlet */\nlet d;\n`;
    expect(firstWords('javascript', text)).toEqual(['const', 'const', 'const', 'if', '/*', 'let']);
  });

  test('are in order and end with the text, whatever it is', () => {
    const sign = fc.constantFrom(
      "'",
      '"',
      '`',
      '\\',
      '/',
      '#',
      '*',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '\n',
      '$',
      'a',
      ' ',
      '@',
      '=',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: sign }),
        fc.constantFrom('python', 'javascript'),
        (text, of) => {
          const starts = statementStarts(of, text);
          if (starts === null) return;
          expect([...starts].toSorted((a, b) => a - b)).toEqual(starts);
          expect(starts.at(-1)).toBe(text.length);
        },
      ),
    );
  });
});
