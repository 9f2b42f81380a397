import { describe, expect, test } from 'vitest';
import { lint } from '../../src/check/lint.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const BODY = JSON.stringify({
  model: 'claude-sonnet-5',
  system: [1, 2, 3, 4, 5].map((n) => ({
    type: 'text',
    text: `Part ${n}`,
    cache_control: { type: 'ephemeral' },
  })),
  messages: [{ role: 'user', content: 'Hi' }],
});

describe('lint', () => {
  test('fails for what a provider rejects, with no base to excuse it', async () => {
    const report = await lint([file('body.json', BODY)]);
    expect(report.verdict).toBe('fail');
    expect(report.prompts[0]?.findings.map(({ code, fails }) => [code, fails])).toContainEqual([
      'illegal-breakpoint',
      true,
    ]);
  });

  test('looks at a template as the text that it is, and says what it cannot tell', async () => {
    const report = await lint([file('prompts/system.md', 'Be kind to {{name}}.\n')]);
    expect(report).toMatchObject({ verdict: 'pass', totals: { error: 0 } });
    expect(report.notes.join()).toContain('A text by itself has no markers');
  });

  test('cannot analyse what is neither', async () => {
    expect((await lint([file('picture.png', 'no')])).verdict).toBe('error');
    await expect(lint([file('empty.md', '')])).rejects.toThrow('empty.md is empty');
  });

  test('renders a prompt of a format again, and fails for a clock in it', async () => {
    const text = `---
name: planner
model:
  api: chat
  configuration: { type: openai, name: gpt-5.2 }
---
system:
You plan. It is {{ strftime_now("%H:%M:%S") }}. ${'Be kind. '.repeat(700)}

user:
Hi.
`;
    const report = await lint([file('planner.prompty', text)]);
    expect(
      report.prompts[0]?.findings.map(({ code, causes, varies }) => [code, causes, varies]),
    ).toContainEqual(['volatile-prefix', ['timestamp'], 'call']);
    expect(report.verdict).toBe('fail');
  });
});
