import { describe, expect, test } from 'vitest';
import { placeholdersIn } from '../../src/render/placeholders/find.ts';
import type { Files } from '../support/repository.ts';
import { config, reportOn } from './support.ts';

const RULES = 'You answer the mail of a shop, politely.\nName the order number first.\n';
const findingsOf = async (base: Files, head: Files) => {
  const report = await reportOn(base, head);
  return report.prompts.flatMap(({ findings }) => findings);
};
const loader = (fill: string) => ({
  'app/main.py': `from datetime import datetime, date
from pathlib import Path
import uuid
SYSTEM = Path("prompts/support.md").read_text()
def prompt(user):
    return SYSTEM.format(now=${fill}, user=user)
`,
});

describe('a placeholder that a pull request adds to a text', () => {
  test.each(['{{current_time}}', '{current_time}', '${current_time}'])(
    'is a warning where nobody declares what fills it: %s',
    async (written) => {
      const text = `${RULES}Current time: ${written}\n${RULES}`;
      expect(
        await findingsOf({ 'prompts/support.md': RULES }, { 'prompts/support.md': text }),
      ).toMatchObject([
        {
          code: 'suspect-value',
          severity: 'warning',
          causes: ['variable'],
          file: 'prompts/support.md',
          fileLine: 3,
          fails: false,
          message: expect.stringContaining('code that is not known'),
          related: [{ code: 'prefix-changed' }],
        },
      ]);
    },
  );

  test.each([
    ['datetime.now()', 'timestamp', 'error'],
    ['uuid.uuid4()', 'uuid', 'error'],
    ['date.today()', 'date', 'warning'],
  ])('is judged by what code visibly fills it with: %s', async (fill, cause, severity) => {
    const base = { 'prompts/support.md': RULES };
    const head = { 'prompts/support.md': `Now: {now}\n${RULES}`, ...loader(fill) };
    expect(await findingsOf(base, head)).toContainEqual(
      expect.objectContaining({
        code: 'suspect-value',
        severity,
        causes: [cause],
        status: 'introduced',
        message: expect.stringContaining(`"${fill}" (app/main.py:6)`),
      }),
    );
  });

  test('is one finding for all of a text that nobody knows', async () => {
    const text = `{{ title }}\n${RULES}{{ body }}\n${RULES}{{ author }}\n`;
    expect(await findingsOf({ 'README.md': 'x' }, { 'prompts/new.md': text })).toMatchObject([
      { code: 'suspect-value', fileLine: 1, count: 3, places: [{ line: 4 }, { line: 7 }] },
    ]);
  });

  test('and not by what another template is filled with', async () => {
    const head = {
      'prompts/support.md': `Now: {now}\n${RULES}`,
      'app/log.py': 'from datetime import datetime\nprint("{now}".format(now=datetime.now()))\n',
    };
    expect(await findingsOf({ 'prompts/support.md': RULES }, head)).toMatchObject([
      { severity: 'warning', causes: ['variable'] },
    ]);
  });

  test('is none where it was there, or where the config declares it', async () => {
    const text = `Brand: {brand}\n${RULES}`;
    expect(
      await findingsOf({ 'prompts/a.md': text }, { 'prompts/a.md': `${text}Be brief.\n` }),
    ).toMatchObject([{ code: 'prefix-changed' }]);
    const declared = { 'prompt-cache-guard.yml': config('    vars: { brand: Acme }\n') };
    const found = await findingsOf(
      { ...declared, 'prompts/system.md': RULES },
      { 'prompts/system.md': text },
    );
    expect(found.map(({ code }) => code)).not.toContain('suspect-value');
  });
});

test('the clock that was there before is pre-existing, and shown', async () => {
  const base = {
    'prompts/support.md': `Now: {now}, {user}\n${RULES}`,
    ...loader('datetime.now()'),
  };
  expect(await findingsOf(base, { 'README.md': 'x' })).toContainEqual(
    expect.objectContaining({
      code: 'suspect-value',
      status: 'pre-existing',
      causes: ['timestamp'],
    }),
  );
});

describe('code that begins to fill a placeholder that was there with a clock', () => {
  const text = { 'prompts/support.md': `Now: {now}, {user}\n${RULES}` };
  const filled = expect.objectContaining({
    code: 'suspect-value',
    status: 'introduced',
    severity: 'error',
    causes: ['timestamp'],
    message: expect.stringContaining('"datetime.now()" (app/main.py:6)'),
  });
  const bound = config('').replaceAll('prompts/system.md', 'prompts/support.md');

  test.each([
    ['found', text],
    ['bound', { ...text, 'prompt-cache-guard.yml': bound }],
  ])('is seen, though the text is the same: %s', async (_, files) => {
    const base = { ...files, ...loader('VERSION') };
    const report = await reportOn(base, loader('datetime.now()'), { all: false });
    expect(report.prompts.flatMap(({ findings }) => findings)).toContainEqual(filled);
  });

  test('and other code does not have the text looked at', async () => {
    const base = { ...text, ...loader('VERSION'), 'app/log.py': '"{now}".format(now=1)\n' };
    const head = {
      'app/log.py': 'from datetime import datetime\n"{now}".format(now=datetime.now())\n',
    };
    const report = await reportOn(base, head, { all: false });
    expect(report.prompts).toMatchObject([{ status: 'unchanged', head: null, findings: [] }]);
  });
});

test('predictions of a bound text hold only if what nobody declares does not vary', async () => {
  const base = { 'prompt-cache-guard.yml': config(), 'prompts/system.md': `Now: {now}\n${RULES}` };
  const report = await reportOn(base, { 'README.md': 'x' });
  expect(report.notes).toContainEqual(
    expect.stringContaining("nobody declares what replaces 'now'"),
  );
});

describe('placeholdersIn', () => {
  test.each<[string, readonly string[]]>([
    ['{{ a }} and {{ b | upper }}', ['a', 'b']],
    ['{{a}} beside {json}', ['a']],
    ['{a} ${b}', ['a', 'b']],
    ['Write `{a}`, \\frac{b}{c}, GET /users/{id}, {"d": 1}, {e, f}', []],
    ['{% if x %}{{else}}', []],
  ])('%s', (text, names) => {
    expect(placeholdersIn(text).map(({ name }) => name)).toEqual(names);
  });
});
