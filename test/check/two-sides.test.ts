import { describe, expect, test } from 'vitest';
import { HANDBOOK } from '../support/requests.ts';
import { START, config, pullRequest, reportOf, reportOn } from './support.ts';

const EDITED = { 'prompts/system.md': `${HANDBOOK}\nBe brief.\n` };

test('a prompt that did not change is unchanged, and the run passes', async () => {
  const report = await reportOn(START, { 'README.md': 'prompt, cache, tokens' });
  expect(report).toMatchObject({ verdict: 'pass', totals: { prompts: 1, unchanged: 1 } });
  expect(report.prompts[0]?.findings).toEqual([]);
});

test('a changed text is found in the line of its file', async () => {
  const report = await reportOn(START, EDITED);
  expect(report.totals).toMatchObject({ changed: 1, findings: { error: 0, warning: 0, note: 1 } });
  expect(report.prompts[0]?.findings).toMatchObject([
    { code: 'prefix-changed', causes: ['wording'], file: 'prompts/system.md', fileLine: 321 },
  ]);
});

test('an example answer that stands in the repository is compared, whoever is said to speak', async () => {
  const withExample = config().replace(
    'messages: [',
    'messages: [{ role: user, content: "Is it late?" }, { role: assistant, file: prompts/answer.md, cache_control: { type: ephemeral } }, ',
  );
  const base = { ...START, 'prompt-cache-guard.yml': withExample, 'prompts/answer.md': 'Yes.\n' };
  const report = await reportOn(base, { 'prompts/answer.md': 'Yes, by a day.\n' });
  const [prompt] = report.prompts;
  expect(prompt?.status).toBe('changed');
  expect(prompt?.base?.wireId).not.toBe(prompt?.head?.wireId);
  expect(prompt?.findings).toMatchObject([
    { causes: ['wording'], file: 'prompts/answer.md', fileLine: 1, after: ', by a day' },
  ]);
});

test('uncommitted work is compared with --worktree', async () => {
  await using repository = await pullRequest(START, {});
  await repository.write(EDITED);
  expect((await reportOf(repository)).totals.unchanged).toBe(1);
  const report = await reportOf(repository, { worktree: true });
  expect(report).toMatchObject({ head: { sha: null }, totals: { changed: 1 } });
});

test('a prompt that is one question only, where nothing is compared, is said to be one', async () => {
  const question = (text: string) => ({
    'prompt-cache-guard.yml': `version: 1\nprompts: [{ id: ask, provider: openai, model: gpt-4o, messages: [{ role: user, content: ${text} }] }]\n`,
  });
  const report = await reportOn(question('One?'), question('Two?'));
  expect(report.notes).toContainEqual(expect.stringContaining('ask: all of it is the newest turn'));
});

test('a marker that was lost is found in the line where it would stand', async () => {
  const lost = config().replace(', cache_control: { type: ephemeral }', '');
  const report = await reportOn(START, { 'prompt-cache-guard.yml': lost });
  expect(report.prompts[0]?.findings).toMatchObject([
    { code: 'breakpoint-lost', file: 'prompt-cache-guard.yml', fileLine: 5 },
  ]);
});

describe('each side is built from its own config', () => {
  test('another file at head is another prefix', async () => {
    const head = {
      'prompt-cache-guard.yml': config().replace('system.md', 'moved.md'),
      'prompts/system.md': null,
      'prompts/moved.md': `${HANDBOOK}\nBe brief.\n`,
    };
    const report = await reportOn(START, head);
    expect(report.prompts[0]).toMatchObject({ status: 'changed' });
    expect(report.prompts[0]?.findings).toMatchObject([
      { causes: ['wording'], file: 'prompts/moved.md' },
    ]);
  });

  test('sample values come from head for both sides: new ones are no change', async () => {
    const withVariable = (value: string) =>
      config().replace(
        'messages:',
        `vars: { brand: ${value} }
    messages:`,
      );
    const text = `${HANDBOOK}\nYou speak for {{brand}}.\n`;
    const base = {
      'prompt-cache-guard.yml': withVariable('Acme').replace(
        '{ file:',
        '{ engine: mustache, file:',
      ),
      'prompts/system.md': text,
    };
    const head = {
      'prompt-cache-guard.yml': withVariable('Globex').replace(
        '{ file:',
        '{ engine: mustache, file:',
      ),
    };
    expect((await reportOn(base, head)).totals).toMatchObject({ unchanged: 1 });
  });

  test('policy comes from base: a pull request cannot loosen what judges it', async () => {
    const body = (system: string) =>
      JSON.stringify({
        model: 'claude-sonnet-5',
        system: [
          { type: 'text', text: `${system}${HANDBOOK}`, cache_control: { type: 'ephemeral' } },
        ],
        messages: [{ role: 'user', content: 'Hi' }],
      });
    const declared = 'version: 1\nprompts: [{ id: raw, file: body.json }]\n';
    const base = { 'prompt-cache-guard.yml': declared, 'body.json': body('') };
    const head = {
      'prompt-cache-guard.yml': `${declared}policy: { fail_on: [-suspect-value] }\n`,
      'body.json': body('Now: 2026-11-23 10:15:02\n'),
    };
    const report = await reportOn(base, head);
    expect(report.verdict).toBe('fail');
    expect(report.findings).toMatchObject([
      { code: 'config-changed', severity: 'warning', fileLine: 3 },
    ]);
    expect((await reportOn(base, head, { failOn: '-suspect-value' })).verdict).toBe('pass');
  });
});

describe('adoption never fails', () => {
  const fiveMarkers = JSON.stringify({
    model: 'claude-sonnet-5',
    system: Array.from({ length: 5 }, () => ({
      type: 'text',
      text: HANDBOOK,
      cache_control: { type: 'ephemeral' },
    })),
    messages: [{ role: 'user', content: 'Hi' }],
  });
  const declared = 'version: 1\nprompts: [{ id: raw, file: body.json }]\n';

  test('a prompt that base does not have is added; what is wrong with it is shown and passes', async () => {
    const head = { 'prompt-cache-guard.yml': declared, 'body.json': fiveMarkers };
    const report = await reportOn({ 'README.md': 'hello' }, head);
    expect(report).toMatchObject({ verdict: 'pass', totals: { added: 1 } });
    expect(report.prompts[0]?.findings).toMatchObject([
      { code: 'illegal-breakpoint', severity: 'error', fails: false },
    ]);
  });

  test('what base had already is pre-existing, and fails nothing', async () => {
    const base = { 'prompt-cache-guard.yml': declared, 'body.json': fiveMarkers };
    const report = await reportOn(base, { 'README.md': 'hello' });
    expect(report).toMatchObject({ verdict: 'pass' });
    expect(report.prompts[0]?.findings).toMatchObject([{ status: 'pre-existing', fails: false }]);
  });

  test('what head corrects is fixed', async () => {
    const base = { 'prompt-cache-guard.yml': declared, 'body.json': fiveMarkers };
    const corrected = fiveMarkers.replace(',"cache_control":{"type":"ephemeral"}', '');
    const report = await reportOn(base, { 'body.json': corrected });
    expect(report.prompts[0]?.findings.map(({ code, status }) => [code, status])).toContainEqual([
      'illegal-breakpoint',
      'fixed',
    ]);
  });

  test('a config that only head has serves base too', async () => {
    const { 'prompt-cache-guard.yml': adopted, ...files } = START;
    const report = await reportOn(files, { 'prompt-cache-guard.yml': adopted ?? '', ...EDITED });
    expect(report.totals).toMatchObject({ changed: 1, added: 0 });
  });

  test('a prompt that was removed, and one that was renamed', async () => {
    expect(
      (await reportOn(START, { 'prompt-cache-guard.yml': 'version: 1\nprompts: []\n' })).totals,
    ).toMatchObject({
      removed: 1,
    });
    const renamed = { 'prompt-cache-guard.yml': config().replace('id: support', 'id: helpdesk') };
    expect((await reportOn(START, renamed)).prompts).toMatchObject([
      { id: 'helpdesk', renamedFrom: 'support', status: 'unchanged' },
    ]);
  });
});

describe('accepted findings', () => {
  const declared = (accept: string) =>
    `version: 1\nprompts: [{ id: raw, file: body.json }]\npolicy: { accept: [${accept}] }\n`;
  const body = (system: string) =>
    JSON.stringify({
      model: 'claude-sonnet-5',
      system: [
        { type: 'text', text: `${system}${HANDBOOK}`, cache_control: { type: 'ephemeral' } },
      ],
      messages: [{ role: 'user', content: 'Hi' }],
    });
  const base = { 'prompt-cache-guard.yml': declared(''), 'body.json': body('') };
  const head = { 'body.json': body('Now: 2026-11-23 10:15:02\n') };

  test('fail nothing, are listed with their reason, and end', async () => {
    const failing = await reportOn(base, head);
    expect(failing.verdict).toBe('fail');
    const wireId = failing.prompts[0]?.head?.wireId;
    const entry = (until: string) =>
      declared(
        `{ prompt: raw, code: suspect-value, wireId: "${wireId}", reason: "a fixed demo", until: ${until} }`,
      );
    const accepting = (until: string) => ({ ...head, 'prompt-cache-guard.yml': entry(until) });
    const accepted = await reportOn(base, accepting('2026-11-23'));
    expect(accepted.verdict).toBe('pass');
    expect(accepted.prompts[0]?.findings[0]).toMatchObject({
      fails: false,
      accepted: { reason: 'a fixed demo', until: '2026-11-23' },
    });
    expect((await reportOn(base, accepting('2026-11-22'))).verdict).toBe('fail');
  });
});
