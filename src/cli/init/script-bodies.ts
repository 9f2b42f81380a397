import type { Sdk, Target } from '../../render/discover/sdks.ts';
import type { Entry } from './entries.ts';
import type { Caller } from './sources.ts';

/** What a script begins with, so that it works before anybody edits it. */
export interface ScriptInput {
  readonly language: Sdk['language'];
  readonly provider: Target;
  readonly model: string;
  /** A text of the repository that serves as system prompt; null where it has none. */
  readonly text: string | null;
  /** The code that calls the provider; null where none is known. */
  readonly caller?: Pick<Caller, 'path' | 'kit' | 'exported'> | null;
  /** Functions of the repository that are called as they are; an example stands in where there are none. */
  readonly entries?: readonly Entry[];
}

/** An example request around a text; `text` is the variable that holds it. */
export function pythonBody(input: ScriptInput, text: string, indent: string): string {
  const members = bodyMembers(input, text, '"').map(([key, value]) => `"${key}": ${value}`);
  return braces(members, indent, '    ');
}

export function nodeBody(input: ScriptInput, text: string, indent: string): string {
  const members = bodyMembers(input, text, '').map(([key, value]) => `${key}: ${value}`);
  return braces(members, indent, '  ');
}

/** The members of an example request; `quote` stands around each key. */
function bodyMembers(
  { provider, model }: ScriptInput,
  text: string,
  quote: string,
): readonly (readonly [string, string])[] {
  const key = (name: string) => `${quote}${name}${quote}`;
  const user = `[{ ${key('role')}: "user", ${key('content')}: "How does it work?" }]`;
  const name = JSON.stringify(model);
  if (provider === 'openai')
    return [
      ['model', name],
      ['instructions', text],
      ['input', user],
    ];
  const marker = `${key('cache_control')}: { ${key('type')}: "ephemeral" }`;
  return [
    ['model', name],
    ['max_tokens', '1024'],
    ['system', `[{ ${key('type')}: "text", ${key('text')}: ${text}, ${marker} }]`],
    ['messages', user],
  ];
}

function braces(members: readonly string[], indent: string, step: string): string {
  return `{\n${members.map((member) => `${indent}${step}${member},\n`).join('')}${indent}}`;
}
