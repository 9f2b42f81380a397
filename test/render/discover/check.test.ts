import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { traceLines } from '../../../src/check/trace-lines.ts';
import { markdownReport } from '../../../src/report/markdown.ts';
import { textReport } from '../../../src/report/text.ts';
import { pullRequest, reportOf, reportOn } from '../../check/support.ts';

const LINES = Array.from({ length: 100 }, (_, n) => `Rule ${n}: answer briefly and politely.`);
const TEXT = `${LINES.join('\n')}\n`;
const EDITED = TEXT.replace('Rule 75: answer briefly', 'Rule 75: answer slowly');

const body = (system: string) =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 9,
    system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'Hi' }],
  });

describe('check without a config', () => {
  test('a text that changed is one finding, at its line, that fails nothing', async () => {
    const report = await reportOn({ 'prompts/a.md': TEXT }, { 'prompts/a.md': EDITED });
    expect(report.verdict).toBe('pass');
    const [prompt, ...more] = report.prompts;
    expect(more).toEqual([]);
    expect(prompt).toMatchObject({
      id: 'prompts/a.md',
      status: 'changed',
      provider: null,
      model: null,
      source: { kind: 'text', paths: ['prompts/a.md'] },
    });
    expect(prompt?.findings).toMatchObject([
      {
        code: 'prefix-changed',
        severity: 'note',
        causes: ['wording'],
        file: 'prompts/a.md',
        fileLine: 76,
      },
    ]);
  });

  test('its place is its line: there is no request to point into', async () => {
    const report = await reportOn({ 'prompts/a.md': TEXT }, { 'prompts/a.md': EDITED });
    const lines = textReport(report, { color: false, width: 80 }).split('\n');
    expect(lines).toContain('    prompts/a.md:76');
  });

  test('what is lost is what stands behind the change', async () => {
    const report = await reportOn({ 'prompts/a.md': TEXT }, { 'prompts/a.md': EDITED });
    const { findings, head } = report.prompts[0] ?? {};
    const share = (findings?.[0]?.lostTokens ?? 0) / (head?.totalTokens ?? 1);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.27);
  });

  test('markers and minimums are no matter of a text: nothing is known of its request', async () => {
    const report = await reportOn(
      {},
      { 'prompts/short.md': 'Hi', 'prompts/long.md': TEXT.repeat(30) },
    );
    expect(report.prompts.map(({ status, findings }) => [status, findings])).toEqual([
      ['added', []],
      ['added', []],
    ]);
  });

  test('a time of day in a text is a warning, a date is none', async () => {
    const edited = TEXT.replace('Rule 3', 'At 10:30:05, rule 3').replace(
      'Rule 9',
      'Since 2026-01-02, rule 9',
    );
    const report = await reportOn({ 'prompts/a.md': TEXT }, { 'prompts/a.md': edited });
    const suspects = report.prompts[0]?.findings.filter(({ code }) => code === 'suspect-value');
    expect(suspects).toMatchObject([{ severity: 'warning', causes: ['timestamp'], fails: false }]);
  });

  test('a request body is guarded as a declared one is', async () => {
    const report = await reportOn(
      { 'app/triage.json': body(TEXT) },
      { 'app/triage.json': body(`It is 10:30:05. ${TEXT}`) },
    );
    expect(report.verdict).toBe('fail');
    expect(report.prompts[0]?.findings).toMatchObject([{ code: 'suspect-value', fails: true }]);
  });

  test('what cannot be read is a note, and never unchanged', async () => {
    const report = await reportOn(
      { 'app/triage.json': body(TEXT), 'prompts/a.md': TEXT },
      { 'app/triage.json': body(TEXT).slice(0, -9), 'prompts/a.md': new Uint8Array([65, 0, 66]) },
    );
    expect(report.verdict).toBe('pass');
    expect(report.prompts.map(({ status }) => status)).toEqual(['error', 'error']);
    expect(report.prompts.flatMap(({ findings }) => findings)).toMatchObject([
      { code: 'not-analysed', severity: 'note', fails: false },
      { code: 'not-analysed', severity: 'note', fails: false },
    ]);
  });

  test('a text that moves keeps its history', async () => {
    const report = await reportOn(
      { 'prompts/old.md': TEXT },
      { 'prompts/old.md': null, 'prompts/new.md': EDITED },
    );
    expect(report.prompts).toMatchObject([{ id: 'prompts/new.md', renamedFrom: 'prompts/old.md' }]);
  });

  test('files that belong to a host are named when they change, and are no prompts', async () => {
    const report = await reportOn({ 'CLAUDE.md': 'a', 'AGENTS.md': 'a' }, { 'CLAUDE.md': 'b' });
    expect(report.prompts).toEqual([]);
    expect(report.notes).toContainEqual(
      expect.stringMatching(/\(Claude Code\): CLAUDE\.md changed/),
    );
    expect(report.notes.join()).not.toContain('AGENTS.md');
  });

  test('a config that declares prompts is all that counts', async () => {
    const config = `prompts:\n  - { id: triage, file: app/triage.json }\n`;
    const files = {
      'app/triage.json': body(TEXT),
      'prompts/a.md': TEXT,
      'prompt-cache-guard.yml': config,
    };
    const report = await reportOn(files, { 'prompts/a.md': EDITED, 'CLAUDE.md': 'x' });
    expect(report.prompts.map(({ id, status }) => [id, status])).toEqual([['triage', 'unchanged']]);
  });

  test('a config without prompts says where to look', async () => {
    const config = `discover: { include: [src/*.md], exclude: [prompts/old/**] }\n`;
    const files = { 'src/a.md': 'a', 'prompts/old/b.md': 'b', 'prompts/c.md': 'c' };
    const report = await reportOn({ ...files, 'prompt-cache-guard.yml': config }, {});
    expect(report.prompts.map(({ id }) => id)).toEqual(['prompts/c.md', 'src/a.md']);
  });

  test('a text is no line of a trace', () => {
    const source = { kind: 'text', paths: ['a.md'], fidelity: 'exact' } as const;
    const turn = {
      body: 'a',
      provider: null,
      model: null,
      locate: () => null,
      at: null,
      usage: null,
      unitTokens: null,
    };
    const conversations = [{ case: 'default', id: '1', turns: [turn] }];
    const prompt = {
      outcome: 'rendered',
      id: 'a',
      declared: false,
      source,
      conversations,
    } as const;
    expect(traceLines({ base: [], head: [prompt], further: { base: [], head: [] } })).toEqual([]);
  });
});

describe('the config that is suggested when a text changes', () => {
  const START = { 'prompts/a.md': TEXT, 'prompts/b b.md': TEXT, 'app/triage.json': body(TEXT) };

  test('is valid, binds all that was found, and checks as it is', async () => {
    await using repository = await pullRequest(START, { 'prompts/a.md': EDITED });
    const { suggestedConfig = '' } = await reportOf(repository);
    expect(parseConfig(suggestedConfig, 'prompt-cache-guard.yml').config.prompts).toHaveLength(3);
    await repository.commit('adopt', { 'prompt-cache-guard.yml': suggestedConfig });
    const report = await reportOf(repository);
    expect(report.verdict).toBe('pass');
    expect(report.prompts.map(({ id, status }) => [id, status])).toEqual([
      ['triage', 'unchanged'],
      ['a', 'changed'],
      ['b b', 'unchanged'],
    ]);
  });

  test('names the provider whose SDK the repository uses', async () => {
    const start = { ...START, 'requirements.txt': 'flask\nopenai>=1.0\n' };
    const { suggestedConfig } = await reportOn(start, { 'prompts/a.md': EDITED });
    expect(suggestedConfig).toContain('provider: openai');
    expect(suggestedConfig).not.toContain('cache_control');
  });

  test('stands in the comment and in the terminal, ready to paste', async () => {
    const report = await reportOn(START, { 'prompts/a.md': EDITED });
    expect(markdownReport(report)).toContain(
      `\`\`\`yaml\n${report.suggestedConfig?.trimEnd()}\n\`\`\``,
    );
    expect(textReport(report, { color: false, width: 80 })).toContain(
      '      - { file: prompts/a.md',
    );
  });

  test('names forty files, and says what becomes of the others', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 43 }, (_, n) => [`prompts/p${n}.md`, `Text ${n}.`]),
    );
    const { suggestedConfig = '' } = await reportOn(many, { 'prompts/p7.md': 'Another text.' });
    expect(parseConfig(suggestedConfig, 'a.yml').config.prompts).toHaveLength(40);
    expect(suggestedConfig).toMatch(/# 3 more files look like prompts/);
  });

  test('spells hidden characters of a name so that they can be pasted', async () => {
    const start = { 'prompts/a\u200bb.md': TEXT };
    const report = await reportOn(start, { 'prompts/a\u200bb.md': EDITED });
    expect(markdownReport(report)).toContain(String.raw`{ file: "prompts/a\u200bb.md"`);
    const { config } = parseConfig(report.suggestedConfig ?? '', 'a.yml');
    expect(config.prompts?.[0]?.origin).toMatchObject({
      system: [{ content: { path: 'prompts/a\u200bb.md' } }],
    });
  });

  test('is not repeated where no text changed', async () => {
    const report = await reportOn(START, { 'src/a.ts': 'x' });
    expect(report).not.toHaveProperty('suggestedConfig');
  });
});
