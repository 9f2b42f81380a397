import { describe, expect, it } from 'vitest';
import { failureFor, renderOne } from '../support.ts';

const config = (more = ''): string => `prompts: [{ id: x, file: chat.yaml${more} }]`;
const file = (format: string, template: string, more = '') => ({
  'chat.yaml': `name: Chat
template_format: ${format}
template: |
${template.replaceAll(/^/gm, '  ')}
input_variables:
  - { name: tone, default: "<dry> & 'short'" }
  - { name: question }
execution_settings:
  other: { model_id: claude-sonnet-5 }
  default: { model_id: gpt-4o, temperature: 0.5, function_choice_behavior: { type: auto } }
${more}`,
});

describe('a Semantic Kernel file', () => {
  it('in its own language is a chat of its messages', async () => {
    const template = `Be {{$tone}}{{ "{{" }}.
<message role="system">Rules:
{{ $tone }} {{$gone}}|</message>
{{$question}}
<message role='assistant'><text>Yes &amp;amp; no</text></message>`;
    const { body, locate } = await renderOne(config(), file('semantic-kernel', template));
    expect(body).toEqual({
      model: 'gpt-4o',
      temperature: 0.5,
      messages: [
        { role: 'system', content: "Be <dry> & 'short'{{." },
        { role: 'system', content: "Rules:\n<dry> & 'short' |" },
        { role: 'user', content: '{{question}}' },
        { role: 'assistant', content: 'Yes & no' },
      ],
    });
    const at = (line: number) => ({ file: 'chat.yaml', line });
    expect(locate('/messages/1/content', 9)).toEqual(at(6));
    expect(locate('/messages/3/content', 0)).toEqual(at(8));
    expect(locate('/temperature', null)).toEqual(at(14));
  });

  it('without messages is what the user says', async () => {
    const own = ', vars: { question: "1 < 2 <message>" }';
    const files = file('semantic-kernel', 'Is {{$question}} true? 1 < 3 &lt;');
    expect((await renderOne(config(own), files)).body).toMatchObject({
      messages: [{ role: 'user', content: 'Is 1 < 2 <message> true? 1 < 3 <' }],
    });
  });

  it('renders Handlebars with the helpers of the kernel', async () => {
    const template = `{{set "n" 2}}{{#message role="system"}}{{concat "a" tone}}{{/message}}
{{#message role="user"}}{{#each (range 0 (get "n"))}}{{this}},{{/each}} {{#if (equals question "?")}}yes{{/if}}{{/message}}`;
    const { body } = await renderOne(
      config(', vars: { question: "?" }'),
      file('handlebars', template),
    );
    expect(body).toMatchObject({
      messages: [
        { role: 'system', content: "a<dry> & 'short'" },
        { role: 'user', content: '0,1, yes' },
      ],
    });
  });

  it('renders Liquid', async () => {
    const template = '<message role="system">{{ tone | upcase }}</message>';
    const own = ', vars: { tone: "dry" }';
    expect((await renderOne(config(own), file('liquid', template))).body).toMatchObject({
      messages: [{ role: 'user', content: 'DRY' }],
    });
  });

  it.each([
    ['semantic-kernel', 'Now: {{time.now}}', 'chat.yaml:4: {{time.now}} calls a function'],
    ['semantic-kernel', 'A\n{{ plugin.fn "x" y=$z }}', 'chat.yaml:5: {{plugin.fn "x" y=$z}} calls'],
    ['semantic-kernel', '<message role="robot">A</message>', "there is no role 'robot'"],
    ['ejs', 'A', 'chat.yaml: template_format ejs is none'],
  ])('says in one line what is wrong: %s %s', async (format, template, reason) => {
    expect((await failureFor(config(), file(format, template))).reason).toContain(reason);
  });
});
