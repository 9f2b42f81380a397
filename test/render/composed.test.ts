import { describe, expect, it } from 'vitest';
import { conversations, renderAll } from './support.ts';

const CONFIG_TEXT = `version: 1
prompts:
  - id: support
    provider: anthropic
    model: claude-sonnet-5
    tools: prompts/tools.json
    system:
      - { file: prompts/system.md, cache_control: { type: ephemeral } }
      - { file: prompts/user.md, engine: mustache }
    messages:
      - role: user
        content: "{{question}}"
        engine: mustache
    params: { max_tokens: 1024, temperature: 1.0 }
    vars:
      brand: Acme
      question: { varies: request, values: ["hi?", "How do I pay?"] }
    cases: { eu: { brand: AcmeEU } }
`;
const FILES = {
  'prompts/system.md': 'You help.\r\n\r\nBe kind.\n',
  'prompts/user.md': 'Brand:\n{{brand}}\n',
  'prompts/tools.json': `[
  {
    "name": "pay",
    "input_schema": {
      "type": "object",
      "minimum": 1.0
    }
  }
]
`,
};

describe('a composed prompt for Anthropic', () => {
  it('binds its parts to one request for each case', async () => {
    const [prompt] = await renderAll(CONFIG_TEXT, FILES);
    expect(prompt).toMatchObject({
      outcome: 'rendered',
      id: 'support',
      declared: true,
      source: {
        kind: 'composed',
        fidelity: 'exact',
        paths: ['prompts/system.md', 'prompts/tools.json', 'prompts/user.md'],
      },
    });
    const [base, eu] = conversations(prompt);
    expect(base).toMatchObject({ case: 'default', id: '1' });
    expect(eu).toMatchObject({ case: 'eu', id: '1' });
    expect(base?.turns).toHaveLength(1);
    expect(base?.turns[0]).toMatchObject({ provider: 'anthropic', model: 'claude-sonnet-5' });
    expect(base?.turns[0]?.body).toMatchObject({
      model: 'claude-sonnet-5',
      max_tokens: 1024,
      tools: [{ name: 'pay', input_schema: { type: 'object', minimum: { source: '1.0' } } }],
      system: [
        {
          type: 'text',
          text: 'You help.\r\n\r\nBe kind.\n',
          cache_control: { type: 'ephemeral' },
        },
        { type: 'text', text: 'Brand:\nAcme\n' },
      ],
      messages: [{ role: 'user', content: 'hi?' }],
    });
    expect(eu?.turns[0]?.body).toMatchObject({ system: [{}, { text: 'Brand:\nAcmeEU\n' }] });
  });
});
