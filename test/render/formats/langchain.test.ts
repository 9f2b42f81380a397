import { describe, expect, it } from 'vitest';
import { conversations, failureFor, renderAll, renderOne } from '../support.ts';

const config = (file: string, more = ''): string =>
  `defaults: { provider: openai, model: gpt-5.6 }\nprompts: [{ id: x, file: ${file}${more} }]`;
const messages = (body: unknown) => (body as { messages?: unknown }).messages;

describe('a LangChain file', () => {
  it('of type prompt is what the user says, with placeholders for its inputs', async () => {
    const files = {
      'joke.yaml':
        '_type: prompt\ninput_variables: [adjective, content]\ntemplate: |\n  Tell a {adjective} joke\n  about {content} in {{braces}}.\n',
    };
    const [prompt] = await renderAll(config('joke.yaml'), files);
    expect(prompt).toMatchObject({ source: { kind: 'format', paths: ['joke.yaml'] } });
    const request = conversations(prompt)[0]?.turns[0];
    expect(messages(request?.body)).toEqual([
      { role: 'user', content: 'Tell a {{adjective}} joke\nabout {{content}} in {braces}.\n' },
    ]);
    expect(request?.locate('/messages/0/content', 30)).toEqual({ file: 'joke.yaml', line: 5 });
  });

  it('takes values from the config, and knows a template file’s lines', async () => {
    const files = {
      'llm/joke.json':
        '{"_type":"prompt","input_variables":["a"],"partial_variables":{"b":"B"},"template_path":"joke.txt"}',
      'llm/joke.txt': 'One {a}\nTwo {b}\n',
    };
    const [prompt] = await renderAll(config('llm/joke.json', ', vars: { a: A }'), files);
    expect(prompt).toMatchObject({ source: { paths: ['llm/joke.json', 'llm/joke.txt'] } });
    const request = conversations(prompt)[0]?.turns[0];
    expect(messages(request?.body)).toEqual([{ role: 'user', content: 'One A\nTwo B\n' }]);
    expect(request?.locate('/messages/0/content', 9)).toEqual({ file: 'llm/joke.txt', line: 2 });
  });

  it('of type few_shot has its examples between prefix and suffix', async () => {
    const files = {
      'few.yaml': `_type: few_shot
input_variables: [adjective]
prefix:
  Write antonyms.
example_prompt:
  _type: prompt
  input_variables: [input, output]
  template:
    "Input: {input}\\nOutput: {output}"
examples: data/examples.json
suffix: "Input: {adjective}\\nOutput:"
`,
      'data/examples.json':
        '[{"input":"happy","output":"sad","more":1},{"input":"tall","output":"short"}]',
    };
    const { body, locate } = await renderOne(
      config('few.yaml', ', vars: { adjective: big }'),
      files,
    );
    const text =
      'Write antonyms.\n\nInput: happy\nOutput: sad\n\nInput: tall\nOutput: short\n\nInput: big\nOutput:';
    expect(messages(body)).toEqual([{ role: 'user', content: text }]);
    const at = (words: string) => locate('/messages/0/content', text.indexOf(words));
    expect(at('Write')).toEqual({ file: 'few.yaml', line: 4 });
    expect(at('happy')).toEqual({ file: 'few.yaml', line: 9 });
    expect(at('Input: big')).toEqual({ file: 'few.yaml', line: 11 });
  });

  it('takes the example prompt from a file of its own', async () => {
    const files = {
      'few.json':
        '{"_type":"few_shot","input_variables":[],"example_prompt_path":"one.json","examples":[{"q":"1"},{"q":"2"}],"example_separator":" ; ","prefix":"","suffix":"end"}',
      'one.json': '{"_type":"prompt","input_variables":["q"],"template":"Q {q}"}',
    };
    const { body } = await renderOne(config('few.json'), files);
    expect(messages(body)).toEqual([{ role: 'user', content: 'Q 1 ; Q 2 ; end' }]);
  });

  it('of type chat has its speakers', async () => {
    const files = {
      'chat.yaml': `_type: chat
input_variables: [adjective]
partial_variables: { content: dogs }
template:
  - { role: system, content: You are a comedian }
  - { role: placeholder, content: "{history}" }
  - { role: human, content: "A {adjective} joke about {content}." }
  - [ai, "{content}!"]
`,
    };
    const { body, locate } = await renderOne(
      config('chat.yaml', ', vars: { adjective: good }'),
      files,
    );
    expect(body).toEqual({
      model: 'gpt-5.6',
      messages: [
        { role: 'system', content: 'You are a comedian' },
        { role: 'user', content: 'A good joke about dogs.' },
        { role: 'assistant', content: 'dogs!' },
      ],
    });
    expect(locate('/messages/2/content', 0)).toEqual({ file: 'chat.yaml', line: 8 });
    expect(locate('/messages/1/role', null)).toEqual({ file: 'chat.yaml', line: 7 });
  });

  it('is a prompt where it names no type', async () => {
    const text = 'input_variables: [a]\ntemplate: Hi {a}\ntemplate_format: f-string\n';
    const { body } = await renderOne(config('m.yaml'), { 'm.yaml': text });
    expect(messages(body)).toEqual([{ role: 'user', content: 'Hi {{a}}' }]);
  });

  it('escapes as LangChain’s Mustache does', async () => {
    const text =
      '_type: prompt\ninput_variables: [a]\ntemplate_format: mustache\ntemplate: "{{a}} {{{a}}}"\n';
    const { body } = await renderOne(config('m.yaml', `, vars: { a: "<'&/>" }`), {
      'm.yaml': text,
    });
    expect(messages(body)).toEqual([{ role: 'user', content: "&lt;'&amp;/&gt; <'&/>" }]);
  });

  it.each([
    ['_type: prompt\ntemplate_path: ../../etc/passwd\n', "a.yaml:2: '../../etc/passwd' leads out"],
    ['_type: prompt\ntemplate_path: /etc/passwd\n', "a.yaml:2: '/etc/passwd' leads out"],
    ['_type: prompt\ntemplate_path: gone.txt\n', "a.yaml:2: there is no file 'gone.txt'"],
    ['_type: prompt\ntemplate: x\ntemplate_path: y.txt\n', 'a.yaml:1: LangChain wants exactly one'],
    ['_type: prompt\ntemplate: x\ntemplate_format: ejs\n', 'a.yaml: template_format ejs is none'],
    [
      '_type: few_shot\nsuffix: x\nexample_prompt: { template: y }\n',
      'a.yaml: a few_shot prompt needs',
    ],
    [
      '_type: chat\nmessages: [{ prompt: { template: a } }, { prompt: { template: b } }]\n',
      'a.yaml:2: this message does not say who speaks',
    ],
    [
      '_type: chat\nmessages: [{ role: alien, content: a }]\n',
      'a.yaml:2: this message does not say',
    ],
    ['_type: prompt\ntemplate: "{a.__class__}"\ninput_variables: [a]\n', 'a.yaml:2: '],
  ])('says in one line what is wrong with %j', async (text, reason) => {
    expect((await failureFor(config('a.yaml'), { 'a.yaml': text })).reason).toContain(reason);
  });

  it('needs a model from the config', async () => {
    const files = { 'a.yaml': '_type: prompt\ntemplate: x\n' };
    const { reason } = await failureFor('prompts: [{ id: x, file: a.yaml }]', files);
    expect(reason).toContain('the prompt names no provider');
  });
});
