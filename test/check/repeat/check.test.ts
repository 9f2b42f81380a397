import { beforeAll, describe, expect, test } from 'vitest';
import type { Progress } from '../../../src/check/options.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportOn } from '../support.ts';
import type { Files } from '../../support/repository.ts';
import { findingsOf } from './programs.ts';

/** Each prompt with the expressions that it holds at base and at head; null where base lacks it. */
const CLOCK = "'It is ' + new Date().toISOString().slice(11, 16)";
const PROMPTS: Readonly<Record<string, readonly [base: string | null, head: string]>> = {
  calm: ["'Plan well.'", "'Plan well.'"],
  clock: ["'Plan well.'", CLOCK],
  edited: [CLOCK, `${CLOCK} + '\\nPlan twice.'`],
  fresh: [null, CLOCK],
  fragile: ["'Plan well.'", "must(process.env.LC_ALL === 'C.UTF-8', 'no such locale')"],
  once: ["'Plan well.'", "must(process.env.PYTHONHASHSEED === '0', 'another seed')"],
};

/** The programs of one side for some of them. */
function planners(side: 0 | 1, ids: readonly string[]): Files {
  const own = ids.flatMap((id) => {
    const expression = PROMPTS[id]?.[side] ?? null;
    return expression === null ? [] : [[id, expression] as const];
  });
  const prompts = own.map(([id]) => `  - { id: ${id}, render: node ${id}.mjs }\n`);
  return {
    'prompt-cache-guard.yml': `version: 1\nprompts:\n${prompts.join('')}`,
    ...Object.fromEntries(own.map(([id, expression]) => [`${id}.mjs`, program(expression)])),
  };
}

/** The same in Python. */
const snakeProgram = (expression: string) => `import json
text = 'You plan.\\n' + ${expression} + '\\n' + 'Be kind. ' * 2_000
system = [{'type': 'text', 'text': text, 'cache_control': {'type': 'ephemeral'}}]
print(json.dumps({'model': 'claude-sonnet-5', 'max_tokens': 9, 'system': system, 'messages': [{'role': 'user', 'content': 'Hi.'}]}))
`;

/** A program whose prompt holds what an expression gives. */
const program = (expression: string) => `function must(holds, why) {
  if (!holds) throw new Error(why);
  return 'It is well.';
}
const text = 'You plan.\\n' + (${expression}) + '\\n' + 'Be kind. '.repeat(2_000);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
const messages = [{ role: 'user', content: 'Hi.' }];
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages }));
`;

/** A pull request with those planners, and a Python one beside them. */
async function reported(
  ids: readonly string[],
  heard: Partial<Progress>,
  python = false,
): Promise<Report> {
  const side = (at: 0 | 1, expression: string): Files => {
    const files = planners(at, ids);
    if (!python) return files;
    const config = `${String(files['prompt-cache-guard.yml'])}  - { id: snake, render: python3 snake.py }\n`;
    return { ...files, 'prompt-cache-guard.yml': config, 'snake.py': snakeProgram(expression) };
  };
  const base = side(0, "'now'");
  const head = side(1, "' '.join({'now', 'later', 'never'})");
  return await reportOn(base, head, { repeat: 3, progress: { phase: () => {}, ...heard } });
}

const statusIn = (report: Report, id: string) =>
  report.prompts.find((one) => one.id === id)?.status;

describe('a prompt of a command', () => {
  const phases: string[] = [];
  let report: Report;

  beforeAll(async () => {
    const phase = (text: string) => void phases.push(text);
    report = await reported(['calm', 'clock', 'once'], { phase }, true);
  });

  test('that a pull request makes volatile fails, with the place and the way out', () => {
    const [finding, ...more] = findingsOf(report, 'clock');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'volatile-prefix', status: 'introduced', fails: true });
    expect(finding?.message).toMatch(
      /^The system prompt differs between two renders of the same commit when a minute passes \(a time\); about [\d,]+ tokens are written again every minute\.$/,
    );
    expect(finding?.fix).toMatch(
      /^Leave the time out, or move it behind the last cache breakpoint/,
    );
    expect(finding?.where).toMatchObject({ pointer: '/system/0/text', offset: 16, line: 2 });
    expect(statusIn(report, 'clock')).toBe('volatile');
    expect(report.verdict).toBe('fail');
  });

  test('in Python that prints a set is told of its order', () => {
    expect(findingsOf(report, 'snake').filter(({ axis }) => axis === 'repeat')).toMatchObject([
      { code: 'volatile-prefix', status: 'introduced', causes: ['unordered'], fails: true },
    ]);
  });

  test('that runs once and not again is not analysed', () => {
    const entry = report.prompts.find(({ id }) => id === 'once');
    expect(entry?.status).toBe('error');
    expect(entry?.findings[0]?.message).toMatch(
      /^the second render of one commit failed, with other seeds and another order of files: .*another seed/,
    );
  });

  test('is rendered as often as asked, on both sides', () => {
    expect(statusIn(report, 'calm')).toBe('unchanged');
    expect(phases.filter((text) => text.startsWith('rendering calm at '))).toHaveLength(6);
  });
});

describe('a prompt of a command, beside others', { tags: ['slow'] }, () => {
  const complaints: string[] = [];
  let report: Report;

  beforeAll(async () => {
    const complaint = (what: string) => void complaints.push(what);
    report = await reported(['edited', 'fresh', 'fragile'], { complaint });
  });

  test('that was volatile, and is edited beside it, does not fail', () => {
    expect(
      findingsOf(report, 'edited').map(({ code, status, fails }) => [code, status, fails]),
    ).toEqual([
      ['volatile-prefix', 'pre-existing', false],
      ['prefix-changed', 'introduced', false],
    ]);
  });

  test('that the pull request adds is added, shows what varies, and fails nothing', () => {
    expect(statusIn(report, 'fresh')).toBe('added');
    expect(findingsOf(report, 'fresh')).toMatchObject([
      { code: 'volatile-prefix', status: 'introduced', fails: false },
    ]);
  });

  test('of which base has no program is nothing to complain about', () => {
    expect(new Set(complaints)).toEqual(new Set(['fragile at head']));
  });

  test('that cannot live under another locale is varied in all else, and that is said', () => {
    expect(findingsOf(report, 'fragile').map(({ axis }) => axis)).toEqual(['commit']);
    expect(report.notes.join('\n')).toMatch(/fragile: not varied, .*: the locale\./);
  });
});
