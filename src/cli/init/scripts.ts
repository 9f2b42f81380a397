import { nodeBuilders, pythonBuilders } from './builder-scripts.ts';
import { nodeSends, pythonSends } from './sender-scripts.ts';
import { type ScriptInput, nodeBody, pythonBody } from './script-bodies.ts';

/** A starter script for prompts that code builds. */
export interface Script {
  readonly path: string;
  readonly text: string;
}

const PYTHON_RENDER = 'scripts/print_prompts.py';
const NODE_RENDER = 'scripts/print-prompts.mjs';
const PYTHON_CAPTURE = 'scripts/send_prompts.py';
const NODE_CAPTURE = 'scripts/send-prompts.mjs';

/** Prints the requests that a program builds; nothing is sent. */
export function renderScript(input: ScriptInput): Script {
  const { entries = [] } = input;
  if (entries.length > 0)
    return input.language === 'python'
      ? { path: PYTHON_RENDER, text: pythonBuilders(input, entries) }
      : { path: NODE_RENDER, text: nodeBuilders(input, entries) };
  return input.language === 'python'
    ? { path: PYTHON_RENDER, text: pythonRender(input) }
    : { path: NODE_RENDER, text: nodeRender(input) };
}

/** Sends the requests through the provider's SDK, to the recorder that stands in for the provider. */
export function captureScript(input: ScriptInput): Script {
  const { entries = [] } = input;
  if (entries.length > 0)
    return input.language === 'python'
      ? { path: PYTHON_CAPTURE, text: pythonSends(entries) }
      : { path: NODE_CAPTURE, text: nodeSends(entries) };
  return input.language === 'python'
    ? { path: PYTHON_CAPTURE, text: pythonCapture(input) }
    : { path: NODE_CAPTURE, text: nodeCapture(input) };
}

function pythonRender(input: ScriptInput): string {
  return `"""Prints the requests that this program sends, one line of JSON each.

prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.
Call the code that builds your requests here, with fixed sample values. Nothing is sent.
"""

import json
${pythonSystem(input)}

# from app.prompts import build_request  # your own code, in the place of the example below


def requests():
    """Yields cases: a name, and the request body as it goes to the provider."""
    yield "default", ${pythonBody(input, 'SYSTEM', '    ')}


for case, request in requests():
    print(json.dumps({"case": case, "request": request}))
`;
}

function nodeRender(input: ScriptInput): string {
  return `// Prints the requests that this program sends, one line of JSON each.
//
// prompt-cache-guard runs this script at both commits of a pull request and compares what it prints.
// Call the code that builds your requests here, with fixed sample values. Nothing is sent.
${nodeSystem(input)}
// import { buildRequest } from '../src/prompts.js'; // your own code, in the place of the example below

/** Cases by name: the request body as it goes to the provider. */
const requests = {
  default: ${nodeBody(input, 'SYSTEM', '  ')},
};

for (const [name, request] of Object.entries(requests)) {
  console.log(JSON.stringify({ case: name, request }));
}
`;
}

function pythonCapture(input: ScriptInput): string {
  const { provider } = input;
  const client = provider === 'anthropic' ? 'anthropic.Anthropic' : 'openai.OpenAI';
  const isLite = input.caller?.kit === 'litellm';
  const call = isLite
    ? `litellm.completion(\n    model=${JSON.stringify(input.model)},\n    api_key="none",\n    messages=[\n        {"role": "system", "content": SYSTEM},\n        {"role": "user", "content": "How does it work?"},\n    ],\n)`
    : `client = ${client}(api_key="none")\nclient.${provider === 'anthropic' ? 'messages' : 'responses'}.create(**${pythonBody(input, 'SYSTEM', '')})`;
  return `"""Sends the requests of this program to the recorder of prompt-cache-guard.

The guard runs this script at both commits of a pull request. It stands in for the provider on
this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed.
Call your own code here, with fixed sample values.
"""

${pythonSystem(input).trimEnd()}

import ${isLite ? 'litellm' : provider}

${ownImport(input)}

${call}
`;
}

function nodeCapture(input: ScriptInput): string {
  const anthropic = input.provider === 'anthropic';
  const isAi = input.caller?.kit === 'ai';
  const maker = anthropic ? 'createAnthropic' : 'createOpenAI';
  const imports = isAi
    ? `import { ${maker} } from '@ai-sdk/${input.provider}';\nimport { generateText } from 'ai';`
    : `import ${anthropic ? "Anthropic from '@anthropic-ai/sdk'" : "OpenAI from 'openai'"};`;
  const base = anthropic ? 'ANTHROPIC_BASE_URL' : 'OPENAI_BASE_URL';
  // The recorder's address is the root for Anthropic; this SDK expects the version in it.
  const url = anthropic ? `\`\${process.env.${base}}/v1\`` : `process.env.${base}`;
  const call = isAi
    ? `const provider = ${maker}({ apiKey: 'none', baseURL: ${url} });\nawait generateText({\n  model: provider(${JSON.stringify(input.model)}),\n  system: SYSTEM,\n  prompt: 'How does it work?',\n});`
    : `const client = new ${anthropic ? 'Anthropic' : 'OpenAI'}({ apiKey: 'none' });\nawait client.${anthropic ? 'messages' : 'responses'}.create(${nodeBody(input, 'SYSTEM', '')});`;
  return `// Sends the requests of this program to the recorder of prompt-cache-guard.
//
// The guard runs this script at both commits of a pull request. It stands in for the provider on
// this machine (ANTHROPIC_BASE_URL, OPENAI_BASE_URL): nothing leaves it and no key is needed.
// Call your own code here, with fixed sample values.
${imports}
${nodeSystem(input)}
${ownImport(input)}

${call}
`;
}

/** How the repository's own code would be called, as a comment: which values it takes nobody can guess. */
function ownImport({ language, caller }: ScriptInput): string {
  const name = caller?.exported ?? 'answer';
  if (language === 'python') {
    const module = (caller?.path ?? 'app/chat.py')
      .replace(/(?:\/__init__)?\.py$/, '')
      .replaceAll('/', '.');
    return `# from ${module} import ${name}  # your own code, in the place of the example below`;
  }
  const path = caller?.path ?? 'src/chat.js';
  return `// import { ${name} } from '../${path}'; // your own code, in the place of the example below`;
}

function pythonSystem({ text }: ScriptInput): string {
  if (text === null) return '\nSYSTEM = "You are a helpful assistant."';
  const parts = text.split('/').map((part) => ` / ${JSON.stringify(part)}`);
  return `from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SYSTEM = (ROOT${parts.join('')}).read_text(encoding="utf-8")`;
}

function nodeSystem({ text }: ScriptInput): string {
  if (text === null) return "\nconst SYSTEM = 'You are a helpful assistant.';\n";
  const url = JSON.stringify(`../${text.split('/').map(encodeURIComponent).join('/')}`);
  return `import { readFileSync } from 'node:fs';

const SYSTEM = readFileSync(new URL(${url}, import.meta.url), 'utf8');
`;
}
