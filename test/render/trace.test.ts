import { describe, expect, it } from 'vitest';
import { asked, conversations, renderAll, renderOne } from './support.ts';

describe('a trace', () => {
  const TRACE = 'prompts: [{ id: t, file: t.jsonl }]';
  const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
  const request = (content: string) => ({ messages: [{ role: 'user', content }] });

  it('puts lines with a session together by it, in the order of their turns', async () => {
    const text =
      line({ session: 'b', turn: 1, request: request('b1') }) +
      line({ session: 'a', request: request('a0') }) +
      line({ session: 'b', turn: 0, request: request('b0') }) +
      line(request('bare')) +
      line({ session: 'a', case: 'eu', request: request('eu') }) +
      line({ session: 'a', request: request('a1') }) +
      line({ session: 1, request: request('one') });
    const json = (content: string): string => JSON.stringify(request(content));
    expect(await asked(TRACE, { 't.jsonl': text })).toEqual([
      {
        id: 't',
        conversations: [
          ['default', 'b', [json('b0'), json('b1')]],
          ['default', 'a', [json('a0'), json('a1')]],
          // The number that a session has is not given out again.
          ['default', '2', [json('bare')]],
          ['default', '1', [json('one')]],
          ['eu', 'a', [json('eu')]],
        ],
      },
    ]);
  });

  it('carries along what each line says, and the line itself', async () => {
    const text =
      '\n' +
      line({
        at: 12.5,
        provider: 'anthropic',
        model: 'm',
        namespace: 'team',
        usage: { input_tokens: 3 },
        unitTokens: [812, 40],
        request: request('hi'),
      });
    const one = await renderOne(TRACE, { 't.jsonl': text });
    expect(one).toMatchObject({
      at: 12.5,
      provider: 'anthropic',
      model: 'm',
      namespace: 'team',
      usage: { input_tokens: 3 },
      unitTokens: [812, 40],
      body: request('hi'),
    });
    expect(one.locate('/messages/0/content', 1)).toEqual({ file: 't.jsonl', line: 2 });
  });

  it('counts times of a clock from the first of them, in UTC', async () => {
    const text =
      line({ session: 's', at: '2026-11-22T10:15:30+01:00', request: request('a') }) +
      line({ session: 's', at: '2026-11-22 09:15:00', request: request('b') }) +
      line({ session: 's', at: '2026-11-22T09:15:00.250Z', request: request('c') });
    const [prompt] = await renderAll(TRACE, { 't.jsonl': text });
    expect(conversations(prompt)[0]?.turns.map(({ at }) => at)).toEqual([0, 0.25, 30]);
  });

  it('holds a prompt for every name that its lines give', async () => {
    const text =
      line({ prompt: 'plan', request: request('p') }) +
      line(request('bare')) +
      line({ prompt: 't', request: request('own') }) +
      line({ prompt: 't:act', request: request('a') });
    const prompts = await renderAll(TRACE, { 't.jsonl': text });
    expect(prompts.map(({ id }) => id)).toEqual(['t:plan', 't', 't:act']);
    expect(conversations(prompts[1])).toHaveLength(2);
  });

  it("of both sides' renders, takes head's first", async () => {
    const text =
      line({ side: 'base', render: 0, session: 's', request: request('old') }) +
      line({ side: 'head', render: 0, session: 's', request: request('new') }) +
      line({ side: 'head', render: 1, session: 's', request: request('again') });
    expect(await asked(TRACE, { 't.jsonl': text })).toEqual([
      { id: 't', conversations: [['default', 's', [JSON.stringify(request('new'))]]] },
    ]);
  });
});
