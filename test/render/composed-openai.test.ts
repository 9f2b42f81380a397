import { describe, expect, it } from 'vitest';
import { CONFIG, failureFor, renderOne } from './support.ts';

const config = (rest: string): string =>
  `prompts:\n- id: x\n  provider: openai\n  model: gpt-5.6\n${rest}`;
const FILES = { 'a.md': 'A\nB\n', 'b.md': 'C\n' };

describe('a composed prompt for OpenAI', () => {
  it('is a Responses body; one system text is its instructions', async () => {
    const request = await renderOne(
      config('  system: [{ file: a.md }]\n  messages: [{ role: user, content: hi }]\n'),
      FILES,
    );
    expect(request.body).toEqual({
      model: 'gpt-5.6',
      instructions: 'A\nB\n',
      input: [{ role: 'user', content: 'hi' }],
    });
    expect(request.locate('/instructions', 2)).toEqual({ file: 'a.md', line: 2 });
    expect(request.locate('/input/0/content', 0)).toEqual({ file: CONFIG, line: 6 });
  });

  it('several system texts are the parts of one developer message', async () => {
    const request = await renderOne(
      config(
        '  system: [{ file: a.md }, { file: b.md }]\n  messages: [{ role: user, content: hi }]\n',
      ),
      FILES,
    );
    expect(request.body).toEqual({
      model: 'gpt-5.6',
      input: [
        {
          role: 'developer',
          content: [
            { type: 'input_text', text: 'A\nB\n' },
            { type: 'input_text', text: 'C\n' },
          ],
        },
        { role: 'user', content: 'hi' },
      ],
    });
    expect(request.locate('/input/0/content/1/text', 0)).toEqual({ file: 'b.md', line: 1 });
    expect(request.locate('/input/1/content', 0)).toEqual({ file: CONFIG, line: 6 });
  });

  it('is a Chat Completions body where a further field or a tool is of that API only', async () => {
    const body = {
      model: 'gpt-5.6',
      max_completion_tokens: 5,
      messages: [
        { role: 'system', content: 'A\nB\n' },
        { role: 'user', content: 'hi' },
      ],
    };
    const parts = '  system: [{ file: a.md }]\n  messages: [{ role: user, content: hi }]\n';
    const byField = await renderOne(
      config(`${parts}  params: { max_completion_tokens: 5 }\n`),
      FILES,
    );
    expect(byField.body).toEqual(body);
    expect(byField.locate('/messages/0/content', 2)).toEqual({ file: 'a.md', line: 2 });
    const tools = '[{ type: function, function: { name: f } }]';
    const byTool = await renderOne(config(`${parts}  tools: ${tools}\n`), FILES);
    expect(byTool.body).toMatchObject({ messages: body.messages });
  });

  it('appends the messages that the further fields hold', async () => {
    const messages = '  messages: [{ role: user, content: hi }]\n';
    const further = '    - { role: assistant, content: yes? }\n';
    const chat = await renderOne(config(`${messages}  params:\n    messages:\n${further}`), {});
    expect(chat.body).toEqual({
      model: 'gpt-5.6',
      messages: [
        { role: 'user', content: 'hi' },
        { role: 'assistant', content: 'yes?' },
      ],
    });
    expect(chat.locate('/messages/1/content', 0)).toEqual({ file: CONFIG, line: 8 });
    const responses = await renderOne(config(`${messages}  params:\n    input:\n${further}`), {});
    expect(responses.body).toMatchObject({ input: [{ content: 'hi' }, { content: 'yes?' }] });
  });

  it('refuses fields of both APIs, and fields that are declared twice', async () => {
    const both = await failureFor(
      config('  system: [{ text: s }]\n  params: { max_tokens: 1, text: {} }\n'),
      {},
    );
    expect(both.reason).toBe(
      'params.max_tokens belongs to Chat Completions, but params.text to Responses: keep to one of the two.',
    );
    expect(both.at).toEqual({ file: CONFIG, line: 2 });
    const twice = await failureFor(
      config('  system: [{ text: s }]\n  params: { instructions: t }\n'),
      {},
    );
    expect(twice.reason).toBe(
      "params holds 'instructions', which the prompt declares by itself: keep one of the two.",
    );
  });
});
