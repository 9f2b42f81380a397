import type { Entry } from './entries.ts';
import { nodeCalls, pythonCalls } from './script-calls.ts';
import { HEAD, NODE_GIVEN, PYTHON_GIVEN, pythonPath } from './script-parts.ts';

/** Calls the functions that send requests. */
export function pythonSends(entries: readonly Entry[]): string {
  const { imports, calls, variables } = pythonCalls(entries);
  const isAwaited = entries.some(({ callable }) => callable.isAsync);
  const standard = [
    ...(isAwaited ? ['import asyncio', 'import inspect'] : []),
    ...imports.filter((line) => line === 'import datetime'),
    ...(variables.length > 0 ? ['import json', 'import os'] : []),
    'import sys',
    'from pathlib import Path',
  ];
  return `"""${HEAD.capture.join('\n')}
"""

${standard.join('\n')}

${pythonPath(entries)}

${imports.filter((line) => line !== 'import datetime').join('\n')}
${variables.length > 0 ? PYTHON_GIVEN : ''}
# Each with sample values: make them like those that your code is called with.
CALLS = {
${calls.map(({ name, code }) => `    ${JSON.stringify(name)}: ${code},\n`).join('')}}

for call in CALLS.values():
    made = call()
${isAwaited ? '    if inspect.isawaitable(made):\n        made = asyncio.run(made)\n' : ''}    if hasattr(made, "__next__"):  # a stream
        for _ in made:
            pass
`;
}

export function nodeSends(entries: readonly Entry[]): string {
  const { imports, calls, variables } = nodeCalls(entries);
  return `${HEAD.capture.map((line) => `//${line === '' ? '' : ` ${line}`}`).join('\n')}
${imports.join('\n')}
${variables.length > 0 ? NODE_GIVEN : ''}
// Each with sample values: make them like those that your code is called with.
const calls = {
${calls.map(({ name, code }) => `  ${JSON.stringify(name)}: ${code},\n`).join('')}};

for (const call of Object.values(calls)) {
  const made = await call();
  if (made?.[Symbol.asyncIterator] !== undefined) for await (const _ of made);
}
`;
}
