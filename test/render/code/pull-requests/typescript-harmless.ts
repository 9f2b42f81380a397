import type { PullRequest } from './case.ts';

const ANSWER = `import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const SYSTEM = \`You are a friendly assistant of a library.
Name the shelf of every book.\`;

export async function answer(question: string) {
  return await generateText({ model: openai('gpt-5.6'), system: SYSTEM, prompt: question });
}
`;

/** TypeScript: what leaves a cached prefix alone, or is one rewrite that somebody meant. */
export const TYPESCRIPT_HARMLESS: readonly PullRequest[] = [
  {
    name: 'a clock in the prompt of the user',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: ANSWER,
    edits: [['prompt: question', 'prompt: `${new Date().toISOString()} ${question}`']],
    found: null,
  },
  {
    name: 'a clock in a log line',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: ANSWER,
    edits: [
      [
        '  return await',
        '  console.log(`asked at ${new Date().toISOString()}: ${SYSTEM.length}`);\n  return await',
      ],
    ],
    found: null,
  },
  {
    name: 'the call becomes a helper',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: ANSWER,
    edits: [
      [
        "  return await generateText({ model: openai('gpt-5.6'), system: SYSTEM, prompt: question });",
        '  return await ask(SYSTEM, question);',
      ],
      [
        'export async',
        "const ask = (system: string, prompt: string) =>\n  generateText({ model: openai('gpt-5.6'), system, prompt });\n\nexport async",
      ],
    ],
    found: null,
  },
  {
    name: 'a sentence more',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: ANSWER,
    edits: [['of every book.', 'of every book. Recommend one more.']],
    found: null,
  },
  {
    name: 'a name for telemetry with a random id',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: ANSWER,
    edits: [
      [
        'prompt: question }',
        'prompt: question, experimental_telemetry: { isEnabled: true, functionId: `answer-${crypto.randomUUID()}` } }',
      ],
    ],
    found: null,
  },
  {
    name: 'types and a comment',
    from: 'openai',
    path: 'src/respond.ts',
    base: `import OpenAI from 'openai';

const openai = new OpenAI();

export const respond = async (text) =>
  openai.responses.create({
    model: 'gpt-5.6',
    instructions: 'You write subject lines for mails. Never more than 60 letters.',
    input: text,
  });
`,
    edits: [
      ['async (text)', 'async (text: string)'],
      ['    instructions', '    // Date.now() must never stand in here.\n    instructions'],
    ],
    found: null,
  },
  {
    name: 'headers with a request id',
    from: 'openai',
    path: 'src/respond.ts',
    base: `import OpenAI from 'openai';

const openai = new OpenAI();

export const respond = async (text: string) =>
  openai.responses.create({ model: 'gpt-5.6', instructions: 'You write subject lines for mails.', input: text });
`,
    edits: [
      ['input: text }', "input: text }, { headers: { 'x-request-id': crypto.randomUUID() } }"],
    ],
    found: null,
  },
  {
    name: 'a metadata field',
    from: 'anthropic',
    path: 'src/blocks.ts',
    base: `import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const ask = (messages: Anthropic.MessageParam[], user: User) =>
  client.messages.create({ model: 'claude-sonnet-5', max_tokens: 1024, system: 'You read contracts and list their risks.', messages });
`,
    edits: [['messages });', 'messages, metadata: { user_id: user.id } });']],
    found: null,
  },
  {
    name: 'a set whose order is that of its insertion',
    from: 'mastra',
    path: 'src/mastra/agents/topics.ts',
    base: `import { Agent } from '@mastra/core/agent';

const TOPICS = ['billing', 'delivery', 'billing'];

export const agent = new Agent({ name: 'topics', model, instructions: \`You only talk about: \${TOPICS.join(', ')}.\` });
`,
    edits: [['TOPICS.join', '[...new Set(TOPICS)].join']],
    found: null,
  },
  {
    name: 'JSON of a literal',
    from: 'mastra',
    path: 'src/mastra/agents/extract.ts',
    base: `import { Agent } from '@mastra/core/agent';

const SCHEMA = { type: 'object', properties: { name: { type: 'string' } } };

export const agent = new Agent({ name: 'extract', model, instructions: \`Extract names as JSON.\` });
`,
    edits: [['Extract names as JSON.', 'Extract names as JSON: ${JSON.stringify(SCHEMA)}']],
    found: null,
  },
  {
    name: 'a clock for a cache of files',
    from: 'google genai',
    path: 'src/gemini.ts',
    base: `import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({});
const systemInstruction = 'You edit the files of a project and explain what you did.';

export const generate = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-3-flash', contents, config: { systemInstruction } });
`,
    edits: [
      [
        'const systemInstruction',
        'const startedAt = Date.now();\nexport const uptime = () => `${Date.now() - startedAt} ms`;\nconst systemInstruction',
      ],
    ],
    found: null,
  },
  {
    name: 'HTML with a clock beside a prompt',
    from: 'ours',
    path: 'src/page.ts',
    base: `export const promptPage = () => \`<!doctype html>
<html><body><h1>System prompt</h1><p>Edit the text below and press save when you are done.</p></body></html>\`;
`,
    edits: [['<h1>System', '<h1>${new Date().toISOString()} System']],
    found: null,
  },
  {
    name: 'a test file with a clock',
    from: 'ours',
    path: 'src/__tests__/prompt.test.ts',
    base: `const systemPrompt = 'You are a friendly assistant of a library. Name the shelf of every book.';
`,
    edits: [
      [
        "'You are a friendly assistant of a library. Name the shelf of every book.'",
        '`You are a friendly assistant of a library. ${Date.now()} Name the shelf of every book.`',
      ],
    ],
    found: null,
  },
  {
    name: 'dedent around the same text',
    from: 'langchain',
    path: 'src/prompts/message.ts',
    base: `import dedent from 'dedent';
import { SystemMessage } from '@langchain/core/messages';

export const SYSTEM_PROMPT = \`You answer the questions of our customers.
Never promise a date of delivery.\`;

export const first = () => new SystemMessage(SYSTEM_PROMPT);
`,
    edits: [
      [
        '`You answer the questions of our customers.\nNever promise a date of delivery.`',
        'dedent`\n  You answer the questions of our customers.\n  Never promise a date of delivery.\n`',
      ],
    ],
    found: null,
  },
  {
    name: 'an environment variable chooses the model',
    from: 'llamaindex',
    path: 'src/agent.ts',
    base: `import { agent } from '@llamaindex/workflow';
import { openai } from '@llamaindex/openai';

export const librarian = agent({
  llm: openai({ model: 'gpt-5.6' }),
  tools,
  systemPrompt: 'You answer from the files of the library, and cite the file of each sentence.',
});
`,
    edits: [["model: 'gpt-5.6'", 'model: process.env.MODEL']],
    found: null,
  },
];
