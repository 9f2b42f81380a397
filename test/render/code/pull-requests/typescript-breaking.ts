import type { PullRequest } from './case.ts';

/** TypeScript: what breaks a cached prefix. */
export const TYPESCRIPT_BREAKING: readonly PullRequest[] = [
  {
    name: 'a clock in the system text of generateText',
    from: 'vercel ai sdk',
    path: 'src/answer.ts',
    base: `import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function answer(question: string) {
  return await generateText({
    model: openai('gpt-5.6'),
    system: 'You are a friendly assistant of a library.',
    prompt: question,
  });
}
`,
    edits: [
      [
        "system: 'You are a friendly assistant of a library.'",
        'system: `You are a friendly assistant of a library. Now: ${new Date().toISOString()}`',
      ],
    ],
    found: { at: 'new Date()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a clock through a constant of the function',
    from: 'vercel ai sdk',
    path: 'app/api/chat/route.ts',
    base: `import { streamText, convertToModelMessages } from 'ai';

export async function POST(req: Request) {
  const { messages } = await req.json();
  const result = streamText({
    model: 'anthropic/claude-sonnet-5',
    system: \`You help people to cook.
Use metric units.\`,
    messages: convertToModelMessages(messages),
  });
  return result.toUIMessageStreamResponse();
}
`,
    edits: [
      ['  const result', "  const now = new Date().toLocaleString('en-US');\n  const result"],
      ['Use metric units.', 'Use metric units. It is ${now}.'],
    ],
    found: { at: 'It is ${now}', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'instructions of an agent with a clock as a default',
    from: 'mastra',
    path: 'src/mastra/agents/docs.ts',
    base: `import { Agent } from '@mastra/core/agent';

const AGENT_INSTRUCTIONS = 'You answer questions about our documentation. Quote what you use.';

export const buildInstructions = (): string => AGENT_INSTRUCTIONS;

export const agent = new Agent({ name: 'docs', instructions: buildInstructions(), model });
`,
    edits: [
      ['documentation. Quote', 'documentation. Today is {{date}}. Quote'],
      [
        '(): string => AGENT_INSTRUCTIONS',
        "(now: Date = new Date()): string =>\n  AGENT_INSTRUCTIONS.replace('{{date}}', now.toLocaleTimeString())",
      ],
    ],
    found: { at: '{{date}}. Quote', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a message template with the moment',
    from: 'langchain',
    path: 'src/prompts/message.ts',
    base: `import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts';

export const messageAgentPrompt = ChatPromptTemplate.fromMessages([
  ['system', \`You answer the questions of our customers.\`],
  new MessagesPlaceholder('chat_history'),
  ['human', '{input}'],
]);
`,
    edits: [
      ['of our customers.', 'of our customers. Remember that it is ${new Date(Date.now())}.'],
    ],
    found: { at: 'Date.now()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a time of day put in with replace',
    from: 'vercel ai sdk',
    path: 'src/main/prompt.ts',
    base: `const SYSTEM_PROMPT = \`You are the assistant {{name}} of this computer.
The present time is {{time}}.\`;

export function systemPrompt(now: Date) {
  return SYSTEM_PROMPT.replace(/{{time}}/g, 'unknown').replace('{{name}}', 'Ada');
}
`,
    edits: [
      ['now: Date)', ')'],
      ["'unknown'", 'new Date().toLocaleTimeString()'],
    ],
    found: { at: 'toLocaleTimeString', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a line of metadata with a time stamp',
    from: 'anthropic',
    path: 'src/prompt.ts',
    base: `import Anthropic from '@anthropic-ai/sdk';

function renderMemoryMetadata(blocks: Block[]): string {
  return \`<memory_metadata>
- \${blocks.length} blocks
</memory_metadata>\`;
}

export async function ask(client: Anthropic, blocks: Block[], messages: Messages) {
  return await client.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 1024,
    system: [{ type: 'text', text: renderMemoryMetadata(blocks) + 'You remember what people told you.' }],
    messages,
  });
}
`,
    edits: [
      ['  return `<memory', '  const now = new Date();\n  return `<memory'],
      ['<memory_metadata>\n- $', '<memory_metadata>\n- The date is ${now.toISOString()}\n- $'],
    ],
    found: { at: 'now.toISOString()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a random id in a cached system block',
    from: 'anthropic',
    path: 'src/blocks.ts',
    base: `import Anthropic from '@anthropic-ai/sdk';
import { randomUUID } from 'node:crypto';

const client = new Anthropic();

export const ask = (messages: Anthropic.MessageParam[]) =>
  client.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 1024,
    system: [
      { type: 'text', text: 'You read contracts and list their risks.', cache_control: { type: 'ephemeral' } },
    ],
    messages,
  });
`,
    edits: [
      [
        "text: 'You read contracts and list their risks.'",
        'text: `Session ${randomUUID()}. You read contracts and list their risks.`',
      ],
    ],
    found: { at: 'randomUUID()', cause: 'uuid', severity: 'error' },
  },
  {
    name: 'a clock of a library',
    from: 'openai',
    path: 'server/models/systemSettings.js',
    base: `const moment = require('moment');
const OpenAI = require('openai');

const saneDefaultSystemPrompt = () =>
  'Given the following conversation, relevant context, and a follow up question, reply with an answer.';

async function chat(client, messages) {
  return client.chat.completions.create({
    model: 'gpt-5.6',
    messages: [{ role: 'system', content: saneDefaultSystemPrompt() }, ...messages],
  });
}
`,
    edits: [
      [
        "  'Given the following",
        "  `The current date and time is ${moment().format('LLLL')}. ` +\n  'Given the following",
      ],
    ],
    found: { at: "format('LLLL')", cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a nonce in the developer message',
    from: 'openai',
    path: 'src/respond.ts',
    base: `import OpenAI from 'openai';

const openai = new OpenAI();

export const respond = async (text: string) =>
  openai.responses.create({
    model: 'gpt-5.6',
    input: [
      { role: 'developer', content: 'You write subject lines for mails. Never more than 60 letters.' },
      { role: 'user', content: text },
    ],
  });
`,
    edits: [
      [
        "content: 'You write subject lines for mails. Never more than 60 letters.'",
        'content: `#${Math.random()} You write subject lines for mails. Never more than 60 letters.`',
      ],
    ],
    found: { at: 'Math.random()', cause: 'random', severity: 'error' },
  },
  {
    name: 'a system instruction that knows the working folder',
    from: 'google genai',
    path: 'src/gemini.ts',
    base: `import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({});

export const generate = (prompt: string) =>
  ai.models.generateContent({
    model: 'gemini-3-flash',
    contents: prompt,
    config: { systemInstruction: 'You edit the files of a project and explain what you did.' },
  });
`,
    edits: [
      [
        "systemInstruction: 'You edit the files of a project",
        "systemInstruction: 'Folder: ' + process.cwd() + '. You edit the files of a project",
      ],
    ],
    found: { at: 'process.cwd()', cause: 'path', severity: 'error' },
  },
  {
    name: 'an environment variable in a Converse request',
    from: 'bedrock',
    path: 'src/bedrock.ts',
    base: `import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';

const client = new BedrockRuntimeClient({});

export const converse = (messages: Message[]) =>
  client.send(
    new ConverseCommand({
      modelId: 'eu.anthropic.claude-sonnet-5',
      system: [{ text: 'You plan routes for lorries.' }],
      messages,
    }),
  );
`,
    edits: [
      [
        "text: 'You plan routes for lorries.'",
        'text: `Host ${process.env.HOSTNAME}: you plan routes for lorries.`',
      ],
    ],
    found: { at: 'process.env.HOSTNAME', cause: 'environment', severity: 'error' },
  },
  {
    name: "a customer's name in front",
    from: 'vercel ai sdk',
    path: 'src/support.ts',
    base: `import { ToolLoopAgent } from 'ai';

export const supportAgent = (customer: Customer) =>
  new ToolLoopAgent({
    model: 'openai/gpt-5.6',
    instructions: \`You are a support agent. Look up the order before you answer.
Offer a refund only where the policy allows it, and say which rule applies.\`,
  });
`,
    edits: [['instructions: `You are', 'instructions: `You talk to ${customer.name}. You are']],
    found: { at: 'customer.name', cause: 'variable', severity: 'error' },
  },
  {
    name: 'the stable serialiser is replaced',
    from: 'mastra',
    path: 'src/mastra/agents/extract.ts',
    base: `import { Agent } from '@mastra/core/agent';
import stringify from 'fast-json-stable-stringify';

export function extractor(schema: object) {
  return new Agent({
    name: 'extractor',
    model,
    instructions: \`Extract data that matches this schema: \${stringify(schema)}\`,
  });
}
`,
    edits: [
      ["import stringify from 'fast-json-stable-stringify';\n", ''],
      ['stringify(schema)', 'JSON.stringify(schema)'],
    ],
    found: { at: 'JSON.stringify(schema)', cause: 'unordered', severity: 'error' },
  },
  {
    name: 'a listing of a folder',
    from: 'llamaindex',
    path: 'src/agent.ts',
    base: `import { readdirSync } from 'node:fs';
import { agent } from '@llamaindex/workflow';

const files = readdirSync('knowledge').sort().join('\\n');

export const librarian = agent({
  llm,
  tools,
  systemPrompt: \`You answer from these files:
\${files}
Cite the file of each sentence.\`,
});
`,
    edits: [["readdirSync('knowledge').sort()", "readdirSync('knowledge')"]],
    found: { at: 'readdirSync(', cause: 'unordered', severity: 'error' },
  },
  {
    name: 'tools of a request in another order',
    from: 'anthropic',
    path: 'src/tools.ts',
    base: `import type Anthropic from '@anthropic-ai/sdk';

export const tools: Anthropic.Tool[] = [
  { name: 'search', description: 'Searches the catalogue.', input_schema: { type: 'object' } },
  { name: 'order', description: 'Places an order.', input_schema: { type: 'object' } },
];
`,
    edits: [
      [
        "  { name: 'search', description: 'Searches the catalogue.', input_schema: { type: 'object' } },\n",
        '',
      ],
      [
        "'Places an order.', input_schema: { type: 'object' } },\n",
        "'Places an order.', input_schema: { type: 'object' } },\n  { name: 'search', description: 'Searches the catalogue.', input_schema: { type: 'object' } },\n",
      ],
    ],
    found: { at: "name: 'order'", cause: 'tool-reordered', severity: 'warning' },
  },
  {
    name: 'the date joins the parts of a prompt',
    from: 'ours',
    path: 'src/system-prompt.ts',
    base: `export function buildSystemPrompt(options: Options): string {
  const parts: string[] = [];
  parts.push('You are an expert coding assistant.');
  if (options.tools) parts.push('Use the tools that you have.');
  return parts.join('\\n');
}
`,
    edits: [
      [
        '  return parts',
        "  parts.push(`Current date and time: ${new Date().toLocaleString(undefined, { hour: '2-digit', second: '2-digit' })}`);\n  return parts",
      ],
    ],
    found: { at: 'toLocaleString', cause: 'timestamp', severity: 'error' },
  },
];
