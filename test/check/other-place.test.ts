import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { temporaryRepository } from '../support/repository.ts';

const RULES = Array.from(
  { length: 300 },
  (_, n) => `Rule ${n}: answer politely, in two lines.`,
).join('\n');
const claude = (system: string, more: object = {}) => ({
  model: 'claude-sonnet-5',
  max_tokens: 9,
  system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: 'Hi?' }],
  ...more,
});
const openai = (system: string) => ({
  model: 'gpt-5.5',
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: 'Hi?' },
  ],
});

/** Findings between two states of one file, in short. */
async function between(file: string, base: string, head: string) {
  await using repository = await temporaryRepository();
  const before = await repository.commit('base', { [file]: base });
  const after = await repository.commit('head', { [file]: head });
  const { report } = await check({
    repo: repository.dir,
    base: before,
    head: after,
    env: repository.env,
    all: true,
  });
  return report.prompts
    .flatMap(({ findings }) => findings.flatMap((one) => [one, ...one.related]))
    .map(({ code, severity, status, causes }) => [code, severity, status, causes.join()]);
}

describe('another provider ends no comparison', () => {
  const migrated = (base: object, head: object) =>
    between('a.request.json', JSON.stringify(base), JSON.stringify(head));
  const moved = ['prefix-changed', 'note', 'introduced', 'model'];

  test('a clock that comes with it is seen', async () => {
    const clocked = `Now: 2026-11-23 10:15:02\n${RULES}`;
    for (const [from, to] of [
      [claude, openai],
      [openai, claude],
    ] as const) {
      const found = await migrated(from(RULES), to(clocked));
      expect(found).toContainEqual(moved);
      expect(found).toContainEqual(['suspect-value', 'error', 'introduced', 'timestamp']);
    }
  });

  test('what base said already, and words, are no news', async () => {
    const dated = `Released 2026-11-23 10:15:02.\n${RULES}`;
    expect(await migrated(claude(dated), openai(dated))).toEqual([moved]);
    expect(await migrated(openai(dated), claude(`${dated}\nBe brief.`))).toEqual([moved]);
  });
});

describe('headers that may change the prompt', () => {
  const line = (turn: number, headers: object | undefined) => {
    const messages = [
      { role: 'user', content: 'Hi?' },
      { role: 'assistant', content: 'Yes.' },
      { role: 'user', content: 'And?' },
    ];
    const request = claude(RULES, { messages: turn === 0 ? messages.slice(0, 1) : messages });
    return JSON.stringify({ session: 'a', turn, headers, request });
  };
  const traced = (base: readonly (object | undefined)[], head: readonly (object | undefined)[]) => {
    const text = (all: readonly (object | undefined)[]) =>
      `${all.map((headers, turn) => line(turn, headers)).join('\n')}\n`;
    return between('a.jsonl', text(base), text(head));
  };
  const beta = (value: string, name = 'anthropic-beta') => ({ [name]: value });
  const toggled = ['unstable-history', 'warning', 'introduced', 'parameter'];

  test('are told with "may" where they differ from turn to turn', async () => {
    const same = [beta('a,b'), beta('a,b')];
    expect(await traced(same, [beta('a,b'), beta('a')])).toContainEqual(toggled);
    expect(await traced(same, [beta('a,b'), undefined])).toContainEqual(toggled);
  });

  test('say the same in any order, any case of the name, and where they are none of the prompt', async () => {
    expect(
      await traced([beta('a,b'), beta('a,b')], [beta('b, a'), beta('a,b', 'Anthropic-Beta')]),
    ).toEqual([]);
    const keyed = (id: string) => ({ ...beta('a'), 'x-request-id': id });
    expect(await traced([keyed('1'), keyed('1')], [keyed('1'), keyed('2')])).toEqual([]);
  });

  test('that change once, with a commit, are a note', async () => {
    expect(await traced([beta('a'), beta('a')], [beta('b'), beta('b')])).toEqual([
      ['prefix-changed', 'note', 'introduced', 'parameter'],
    ]);
  });
});
