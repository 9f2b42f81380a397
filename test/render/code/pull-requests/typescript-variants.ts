import type { PullRequest } from './case.ts';

const RULES = `You are the support assistant of a shop. Answer briefly, in the language of the customer.
Never promise a refund. Name the order number first, and ask for it where it is missing.`;
const path = 'src/assistant.ts';
const from = 'ours';

function variant(
  name: string,
  base: string,
  edits: PullRequest['edits'],
  found: PullRequest['found'],
): PullRequest {
  return { name, from, path, base: base.replaceAll('RULES', RULES), edits, found };
}

const error = (at: string, cause: string) => ({ at, cause, severity: 'error' as const });
const warning = (at: string, cause: string) => ({ at, cause, severity: 'warning' as const });

export const TYPESCRIPT_VARIANTS_BREAKING: readonly PullRequest[] = [
  variant(
    'a clock by a tag of a template',
    "import dedent from 'dedent';\nconst SYSTEM_PROMPT = dedent`\n  RULES\n`;\n",
    [['dedent`\n', 'dedent`\n  Now: ${new Date().toISOString()}\n']],
    error('Now:', 'timestamp'),
  ),
  variant(
    'a clock by a helper that is an arrow',
    "const stamp = (): string => 'once';\nexport const systemPrompt = () => `As of ${stamp()}: RULES`;\n",
    [["'once'", 'new Date().toLocaleTimeString()']],
    error('toLocaleTimeString', 'timestamp'),
  ),
  variant(
    'a clock as a default of a parameter',
    "export function buildSystemPrompt(now: string | number = 'x') {\n  return `[${now}] RULES`;\n}\n",
    [["now: string | number = 'x'", 'now: string | number = Date.now()']],
    error('now: string | number = Date.now()', 'timestamp'),
  ),
  variant(
    'a clock as a default in a pattern',
    "export function buildSystemPrompt({ now = 'x', tone }: { now?: string; tone: string }) {\n  return `[${now}] RULES Be ${tone}.`;\n}\n",
    [["now = 'x'", 'now = new Date().toString()']],
    error('now = new Date()', 'timestamp'),
  ),
  variant(
    'a random id as a member of a class',
    "import { randomUUID } from 'node:crypto';\nclass Agent {\n  readonly run = 'main';\n  systemPrompt() {\n    return `Run ${this.run}. RULES`;\n  }\n}\n",
    [["readonly run = 'main'", 'readonly run = randomUUID()']],
    error('randomUUID();', 'uuid'),
  ),
  variant(
    'a random number among joined parts',
    "const parts = [\n  'Be kind to everybody who writes to you.',\n  `RULES`,\n];\nexport const SYSTEM_PROMPT = parts.join('\\n');\n",
    [["  'Be kind", "  `Seed ${Math.random()}`,\n  'Be kind"]],
    error('Math.random', 'random'),
  ),
  variant(
    'a random id by a package',
    "import { nanoid } from 'nanoid';\nexport const SYSTEM_PROMPT = 'Trace: none\\n' + `RULES`;\n",
    [["'Trace: none\\n'", "'Trace: ' + nanoid() + '\\n'"]],
    error('nanoid()', 'random-id'),
  ),
  variant(
    'files as the disk lists them',
    "import { readdirSync } from 'node:fs';\nconst skills = readdirSync('skills').sort().join('\\n');\nexport const SYSTEM_PROMPT = `Skills:\n${skills}\nRULES`;\n",
    [["readdirSync('skills').sort()", "readdirSync('skills')"]],
    error('readdirSync(', 'unordered'),
  ),
  variant(
    'the environment by a constant',
    "const REGION = 'eu';\nexport const SYSTEM_PROMPT = `Region: ${REGION}\nRULES`;\n",
    [["'eu'", 'process.env.REGION']],
    error('process.env', 'environment'),
  ),
  variant(
    'the working folder by concat',
    "const head = 'Folder: repo';\nexport const SYSTEM_PROMPT = head.concat(`\nRULES`);\n",
    [["'Folder: repo'", "'Folder: ' + process.cwd()"]],
    error('process.cwd()', 'path'),
  ),
  variant(
    'a clock in the options of an SDK',
    "import { generateText } from 'ai';\nexport const answer = (question: string) =>\n  generateText({ model: 'm', system: `RULES`, prompt: question });\n",
    [['system: `You', 'system: `${new Date()} You']],
    error('${new Date()}', 'timestamp'),
  ),
  variant(
    'the name of a user in front',
    "import Anthropic from '@anthropic-ai/sdk';\nconst client = new Anthropic();\nexport const answer = (user: User, content: string) =>\n  client.messages.create({ model: 'm', max_tokens: 9, system: [{ type: 'text', text: `RULES`, cache_control: { type: 'ephemeral' } }], messages: [{ role: 'user', content }] });\n",
    [['text: `You', 'text: `You talk to ${user.name}. You']],
    error('${user.name}', 'variable'),
  ),
  variant(
    'a clock by replace',
    "const TEMPLATE = `Now: {{now}}\nRULES`;\nexport const systemPrompt = () => TEMPLATE.replace('{{now}}', 'always');\n",
    [["'always'", 'new Date().toISOString()']],
    error('new Date()', 'timestamp'),
  ),
  variant(
    'the day',
    'export const SYSTEM_PROMPT = `RULES`;\n',
    [['`You', '`Today is ${new Date().toDateString()}. You']],
    warning('Today is', 'date'),
  ),
  variant(
    'tools in another order',
    "const tools = [\n  { name: 'orders', description: 'Finds orders by their number.', input_schema: { type: 'object' } },\n  { name: 'mail', description: 'Sends mail to a customer.', input_schema: { type: 'object' } },\n];\n",
    [
      [
        "  { name: 'orders', description: 'Finds orders by their number.', input_schema: { type: 'object' } },\n  { name: 'mail', description: 'Sends mail to a customer.', input_schema: { type: 'object' } },\n",
        "  { name: 'mail', description: 'Sends mail to a customer.', input_schema: { type: 'object' } },\n  { name: 'orders', description: 'Finds orders by their number.', input_schema: { type: 'object' } },\n",
      ],
    ],
    warning('Sends mail', 'tool-reordered'),
  ),
];

export const TYPESCRIPT_VARIANTS_HARMLESS: readonly PullRequest[] = [
  variant(
    'a clock in a log line beside the prompt',
    "export const SYSTEM_PROMPT = `RULES`;\nexport function answer() {\n  console.log('prompt sent');\n}\n",
    [["'prompt sent'", '`prompt sent at ${new Date().toISOString()}`']],
    null,
  ),
  variant(
    'a clock in the message of the user',
    "import { generateText } from 'ai';\nexport const answer = (question: string) =>\n  generateText({ model: 'm', system: `RULES`, prompt: question });\n",
    [['prompt: question', 'prompt: `${new Date()} ${question}`']],
    null,
  ),
  variant(
    'a Set, which keeps its order in JavaScript',
    "const topics = ['a', 'b'];\nexport const SYSTEM_PROMPT = `Topics: ${[...topics].join(', ')} RULES`;\n",
    [["['a', 'b']", "new Set(['a', 'b'])"]],
    null,
  ),
  variant(
    'a page with a clock',
    'export const SYSTEM_PROMPT = `RULES`;\nexport const page = () => `<html><body><h1>The assistant of the shop is here for you</h1></body></html>`;\n',
    [['here for you', 'here for you since ${new Date().toISOString()}']],
    null,
  ),
  variant(
    'an error with a random id',
    "import { randomUUID } from 'node:crypto';\nexport const SYSTEM_PROMPT = `RULES`;\nexport function fail() {\n  throw new Error('The prompt could not be sent to the provider');\n}\n",
    [
      ["'The prompt could", '`${randomUUID()}: The prompt could'],
      ["provider'", 'provider`'],
    ],
    null,
  ),
  variant(
    'a constant that becomes a function',
    'export const SYSTEM_PROMPT = `RULES`;\n',
    [['export const SYSTEM_PROMPT = `', 'export const systemPrompt = () => `']],
    null,
  ),
  variant(
    'quotes in the place of a template',
    'export const SYSTEM_PROMPT = `You are the support assistant of a shop. Answer briefly and politely.`;\n',
    [
      ['`You', "'You"],
      ['politely.`', "politely.'"],
    ],
    null,
  ),
  variant(
    'a clock that is measured',
    'export const SYSTEM_PROMPT = `RULES`;\nexport async function answer(client: Client) {\n  return await client.send({ system: SYSTEM_PROMPT });\n}\n',
    [
      [
        '  return await client.send({ system: SYSTEM_PROMPT });',
        '  const began = Date.now();\n  const reply = await client.send({ system: SYSTEM_PROMPT });\n  metrics.add(Date.now() - began);\n  return reply;',
      ],
    ],
    null,
  ),
  variant(
    'a test of the prompt',
    'export const SYSTEM_PROMPT = `RULES`;\n',
    [['export', '/** Shown at new Date().toISOString(). */\nexport']],
    null,
  ),
  variant(
    'JSON of what is written out in place',
    'const LIMITS = { refund: 0, words: 200 };\nexport const SYSTEM_PROMPT = `Limits: none\nRULES`;\n',
    [['Limits: none', 'Limits: ${JSON.stringify(LIMITS)}']],
    null,
  ),
];
