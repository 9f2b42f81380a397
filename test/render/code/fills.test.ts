import { expect, it } from 'vitest';
import { fillsIn } from '../../../src/render/code/fills.ts';

const PYTHON = `from datetime import datetime
from pathlib import Path

TEMPLATE = Path("prompts/support.md").read_text()
BRAND = "Acme"

def system(user):
    return TEMPLATE.format(now=datetime.now().isoformat(), brand=BRAND, user=user)
`;

it('says what code puts into the placeholders of a text, and why it varies', async () => {
  const fills = await fillsIn('app/main.py', PYTHON, new Set(['now', 'brand', 'user', 'other']));
  expect(
    fills.map(({ name, expression, line, judgement }) => [
      name,
      expression,
      line,
      judgement?.cause ?? null,
    ]),
  ).toEqual([
    ['now', 'datetime.now().isoformat()', 8, 'timestamp'],
    ['brand', 'BRAND', 8, null],
    ['user', 'user', 8, null],
  ]);
  expect(fills[0]?.judgement).toMatchObject({ source: 'datetime.now()', certain: true, line: 8 });
});

it('knows replace, render and objects of values', async () => {
  const text = `const text = template.replace('{{time}}', new Date().toISOString());
nunjucks.renderString(text, { id: crypto.randomUUID(), brand });
`;
  const fills = await fillsIn('src/main.ts', text, new Set(['time', 'id', 'brand']));
  expect(fills.map(({ name, line, judgement }) => [name, line, judgement?.cause ?? null])).toEqual([
    ['time', 1, 'timestamp'],
    ['id', 2, 'uuid'],
    ['brand', 2, null],
  ]);
});

it('reads nothing of a file in another language, or without the names', async () => {
  expect(await fillsIn('main.go', 'format(now)', new Set(['now']))).toEqual([]);
  expect(await fillsIn('main.py', PYTHON, new Set(['elsewhere']))).toEqual([]);
});
