import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/render/code/read.ts';

const changesIn = async (text: string) =>
  (await readSource('app/main.py', text))?.tools.flatMap(({ changes }) =>
    changes.map(({ source }) => source),
  );

describe('a set of tools that no request is made from', () => {
  it.each([
    ['for looking names up', 'allowed_tools = set(chosen) | output_tools\n'],
    ['or nothing', 'frozen_tools = frozenset(tools) if tools is not None else None\n'],
    [
      'of what a model supports',
      'BASE = frozenset({Search, Fetch})\ndef profile(model):\n    supported_tools = BASE\n    return Profile(supported_tools=supported_tools)\n',
    ],
    [
      'that a registry takes',
      'def register(entries, tools):\n    frozen_tools = frozenset(tools)\n    entries.append(HookEntry(tools=frozen_tools))\n',
    ],
  ])('has no order that matters: %s', async (_, text) => {
    expect(await changesIn(`import anthropic\n${text}`)).toEqual([]);
  });

  it('has one where it is sent, or made into a list', async () => {
    const sent = `import anthropic
def ask(client):
    tools = {search, fetch}
    return client.messages.create(model="m", max_tokens=1, messages=[], tools=tools)
`;
    expect(await changesIn(sent)).toHaveLength(1);
    expect(await changesIn('import anthropic\nTOOLS = list({search, fetch})\n')).toHaveLength(1);
  });
});

it('what a Bedrock agent is asked is the newest user message, clock or not', async () => {
  const text = `from datetime import datetime
import boto3
def run(agent, query):
    prompt = f"""The current time is {datetime.now()}. Complete this task and answer it to the point: {query}"""
    return agent.invoke_agent(agentId="a", inputText=prompt)
`;
  const read = await readSource('app/tool.py', text);
  expect(read?.prompts.filter(({ role }) => role !== 'user')).toEqual([]);
});
