import type { Entry } from './entries.ts';
import { nodeCalls, pythonCalls } from './script-calls.ts';
import { HEAD, NODE_GIVEN, PYTHON_GIVEN, pythonPath } from './script-parts.ts';
import { type ScriptInput, nodeBody, pythonBody } from './script-bodies.ts';

/** Prints what functions of the repository build, each as a prompt of its own. */
export function pythonBuilders(input: ScriptInput, entries: readonly Entry[]): string {
  const { imports, calls, variables } = pythonCalls(entries);
  const isAwaited = entries.some(({ callable }) => callable.isAsync);
  const standard = [
    ...(isAwaited ? ['import asyncio', 'import inspect'] : []),
    ...imports.filter((line) => line === 'import datetime'),
    'import json',
    ...(variables.length > 0 ? ['import os'] : []),
    'import sys',
    'from pathlib import Path',
  ];
  const chat = `{"model": ${JSON.stringify(input.model)}, "messages": made}`;
  const parts =
    input.provider === 'openai'
      ? `        return ${chat}\n`
      : `        system = [one["content"] for one in made if one["role"] == "system"]
        rest = [one for one in made if one["role"] != "system"]
        return {**as_request("\\n".join(system)), "messages": rest}
`;
  return `"""${HEAD.render.join('\n')}
"""

${standard.join('\n')}

${pythonPath(entries)}

${imports.filter((line) => line !== 'import datetime').join('\n')}
${variables.length > 0 ? PYTHON_GIVEN : ''}

def as_request(made):
    """The request around what a function gives: add what your code sends besides, its tools above all."""
    if isinstance(made, dict):
        return made
    if isinstance(made, list):
${parts}    return ${pythonBody(input, 'made', '    ')}


# Each with sample values: make them like those that your code is called with.
PROMPTS = {
${calls.map(({ name, code }) => `    ${JSON.stringify(name)}: ${code},\n`).join('')}}

for name, make in PROMPTS.items():
    made = make()
${isAwaited ? '    if inspect.isawaitable(made):\n        made = asyncio.run(made)\n' : ''}    print(json.dumps({"prompt": name, "request": as_request(made)}))
`;
}

/** The same in JavaScript. */
export function nodeBuilders(input: ScriptInput, entries: readonly Entry[]): string {
  const { imports, calls, variables } = nodeCalls(entries);
  const list =
    input.provider === 'openai'
      ? `  if (Array.isArray(made)) return { model: ${JSON.stringify(input.model)}, messages: made };\n`
      : `  if (Array.isArray(made)) {
    const system = made.filter(({ role }) => role === 'system').map(({ content }) => content);
    return { ...asRequest(system.join('\\n')), messages: made.filter(({ role }) => role !== 'system') };
  }
`;
  return `${HEAD.render.map((line) => `//${line === '' ? '' : ` ${line}`}`).join('\n')}
${imports.join('\n')}
${variables.length > 0 ? NODE_GIVEN : ''}
/** The request around what a function gives: add what your code sends besides, its tools above all. */
function asRequest(made) {
${list}  if (typeof made === 'object') return made;
  return ${nodeBody(input, 'made', '  ')};
}

// Each with sample values: make them like those that your code is called with.
const prompts = {
${calls.map(({ name, code }) => `  ${JSON.stringify(name)}: ${code},\n`).join('')}};

for (const [prompt, make] of Object.entries(prompts)) {
  console.log(JSON.stringify({ prompt, request: asRequest(await make()) }));
}
`;
}
