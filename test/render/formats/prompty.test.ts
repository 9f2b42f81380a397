import { describe, expect, it } from 'vitest';
import { conversations, renderAll, renderOne } from '../support.ts';

const CONFIG = 'prompts: [{ id: x, file: chat/a.prompty }]';
const file = (text: string, more: Record<string, string> = {}) => ({
  'chat/a.prompty': text,
  ...more,
});

const TWO = `---
name: basic
model:
  id: gpt-4o
  provider: openai
  apiType: chat
  connection:
    kind: key
    endpoint: \${env:SECRET_ENDPOINT}
    apiKey: \${env:SECRET_KEY}
  options:
    temperature: 0.7
    maxOutputTokens: 100
    topK: 3
    additionalProperties: { user: me }
inputs:
  - name: firstName
    kind: string
    default: Jane
  - name: question
    kind: string
    example: Why?
  - name: count
    kind: integer
  - name: history
    kind: thread
tools:
  - name: find
    kind: function
    description: Finds.
    parameters:
      - { name: place, kind: string, required: true }
      - { name: tenant, kind: string }
    bindings: { tenant: { input: firstName } }
outputs:
  - { name: answer, kind: string }
---
You help.

# user:
Hello {{firstName}},

{{ question }} {{count}}

{{history}}

  Assistant:

Yes.


`;

const ONE = `---
name: old
model:
  api: chat
  configuration:
    type: openai
    name: gpt-4o
    azure_endpoint: \${env:AZURE}
  parameters:
    max_tokens: 3000
inputs:
  question: { type: string, default: Hm? }
  tone: dry
sample:
  question: What?
---

system:
Be {{tone}}.

user:
{{question}}
`;

describe('a Prompty file', () => {
  it('of version 2 is a request of its provider', async () => {
    const { body, locate, provider } = await renderOne(CONFIG, file(TWO));
    expect(provider).toBe('openai');
    expect(body).toEqual({
      model: 'gpt-4o',
      temperature: expect.anything(),
      max_completion_tokens: 100,
      user: 'me',
      response_format: {
        type: 'json_schema',
        json_schema: {
          name: 'structured_output',
          strict: true,
          schema: {
            type: 'object',
            properties: { answer: { type: ['string', 'null'] } },
            required: ['answer'],
            additionalProperties: false,
          },
        },
      },
      tools: [
        {
          type: 'function',
          function: {
            name: 'find',
            description: 'Finds.',
            parameters: {
              type: 'object',
              properties: { place: { type: 'string' } },
              required: ['place'],
            },
          },
        },
      ],
      messages: [
        { role: 'system', content: 'You help.' },
        { role: 'user', content: 'Hello Jane,\n\nWhy? 1' },
        { role: 'assistant', content: 'Yes.' },
      ],
    });
    const at = (line: number) => ({ file: 'chat/a.prompty', line });
    expect(locate('/messages/1/content', 13)).toEqual(at(43));
    expect(locate('/messages/2/content', 0)).toEqual(at(49));
    expect(locate('/tools/0/function/name', null)).toEqual(at(28));
    expect(locate('/max_completion_tokens', null)).toEqual(at(13));
    expect(locate('/user', null)).toEqual(at(15));
  });

  it('of version 2 has the form of another provider where that is its own', async () => {
    const config = CONFIG.replace('file:', 'provider: anthropic, model: claude-sonnet-5, file:');
    const { body } = await renderOne(config, file(TWO));
    expect(body).toMatchObject({
      model: 'claude-sonnet-5',
      max_tokens: 100,
      top_k: 3,
      system: [{ type: 'text', text: 'You help.' }],
      tools: [{ name: 'find', input_schema: { type: 'object' } }],
      output_config: { format: { type: 'json_schema' } },
    });
  });

  it('of version 1 keeps its parameters and its line ends', async () => {
    const [prompt] = await renderAll(CONFIG, file(ONE.replaceAll('\n', '\r\n')));
    const request = conversations(prompt)[0]?.turns[0];
    expect(request?.body).toEqual({
      model: 'gpt-4o',
      max_tokens: 3000,
      messages: [
        { role: 'system', content: 'Be dry.\n' },
        { role: 'user', content: 'What?' },
      ],
    });
    expect(request?.locate('/max_tokens', null)).toEqual({ file: 'chat/a.prompty', line: 10 });
    expect(request?.locate('/messages/0/content', 3)).toEqual({ file: 'chat/a.prompty', line: 19 });
  });

  it('of version 1 may stand for an earlier conversation, which is none', async () => {
    const text = ONE.replace('user:\n{{question}}\n', '![thread]\n{{question}}\n\n\n');
    expect((await renderOne(CONFIG, file(text))).body).toMatchObject({
      messages: [
        { role: 'system', content: 'Be dry.\n' },
        { role: 'user', content: 'What?\n' },
      ],
    });
  });

  it('takes the model from the config where it leaves it to the environment', async () => {
    const text = '---\nmodel: { id: "${env:MODEL}", provider: anthropic }\n---\nsystem:\nHi';
    const config = `defaults: { model: claude-sonnet-5 }\n${CONFIG}`;
    expect((await renderOne(config, file(text))).body).toEqual({
      model: 'claude-sonnet-5',
      max_tokens: 4096,
      system: [{ type: 'text', text: 'Hi' }],
    });
  });

  it('has images and an earlier conversation where values bring them', async () => {
    const text =
      '---\nmodel: gpt-4o\ninputs:\n- { name: photo, kind: image }\n- { name: past, kind: thread }\n---\nsystem:\nSee.\n{{past}}\nuser:\nThis\n{{photo}} is?';
    const past = '[{ role: user, content: Hi }, { role: assistant, content: Yes }]';
    const config = CONFIG.replace(' }]', `, vars: { past: ${past} } }]`);
    expect((await renderOne(config, file(text))).body).toMatchObject({
      messages: [
        { role: 'system', content: 'See.' },
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Yes' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'This' },
            { type: 'image_url', image_url: { url: '{{photo}}' } },
          ],
        },
        { role: 'user', content: 'is?' },
      ],
    });
  });

  it('shows the name of what nothing gives a value to', async () => {
    const text = '---\nmodel: gpt-4o\ntemplate: { format: nunjucks }\n---\nuser:\n{{ who }}';
    expect((await renderOne(CONFIG, file(text))).body).toMatchObject({
      messages: [{ role: 'user', content: '{{who}}' }],
    });
  });

  it('reads values from files of its own folder', async () => {
    const text =
      '---\nmodel: { api: chat, configuration: { type: openai, name: gpt-4o } }\nsample: ${file:data/s.json}\n---\nsystem:\nBe {{tone}}.';
    const found = await renderOne(CONFIG, file(text, { 'chat/data/s.json': '{"tone":"dry"}' }));
    expect(found.body).toMatchObject({ messages: [{ role: 'system', content: 'Be dry.' }] });
  });

  it('renders Mustache with the escapes of Chevron', async () => {
    const text =
      '---\nmodel: gpt-4o\ntemplate: mustache\ninputs: { a: "<b>" }\n---\nuser:\n{{a}} {{{a}}}';
    expect((await renderOne(CONFIG, file(text))).body).toMatchObject({
      messages: [{ role: 'user', content: '&lt;b&gt; <b>' }],
    });
  });
});
