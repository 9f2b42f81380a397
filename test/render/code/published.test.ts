import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/render/code/read.ts';

/** Examples in the form that other linters of Python publish, and what each of them has to give. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'a value of the clock that reaches a prompt',
    `import datetime
from openai import OpenAI
client = OpenAI()
now = datetime.datetime.now()
system = f"You are helpful. Time: {now}"
client.chat.completions.create(model="m", messages=[{"role": "system", "content": system}])
`,
    'timestamp',
  ],
  [
    'a value of the clock in front of a cache breakpoint',
    `import time, anthropic
client = anthropic.Anthropic()
client.messages.create(model="m", max_tokens=1, messages=[], system=[
    {"type": "text", "text": STATIC + f"{time.time()}"},
    {"type": "text", "text": "Rules that never change.", "cache_control": {"type": "ephemeral"}},
])
`,
    'timestamp',
  ],
  [
    'JSON without a fixed order of its keys',
    `import json
from openai import OpenAI
def ask(client, context):
    return client.responses.create(model="m", instructions="Use this context: " + json.dumps(context), input="q")
`,
    'unordered',
  ],
  [
    'a loop over a set',
    `from openai import OpenAI
def ask(client, names):
    prompt = "You know these people:\\n"
    for name in set(names):
        prompt += f"- {name}\\n"
    return client.chat.completions.create(model="m", messages=[{"role": "system", "content": prompt}])
`,
    'unordered',
  ],
  [
    'a comprehension over a set',
    `from openai import OpenAI
TAGS = {"a", "b", "c"}
def ask(client):
    return client.responses.create(model="m", input="q", instructions="Tags: " + ", ".join(f"<{tag}>" for tag in TAGS))
`,
    'unordered',
  ],
];

describe('published examples', () => {
  it.each(EXAMPLES)('%s', async (_, text, cause) => {
    const read = await readSource('app/main.py', text);
    const causes = read?.prompts.flatMap(({ values }) =>
      values.map(({ judgement }) => judgement?.cause),
    );
    expect(causes?.filter((one) => one !== undefined)).toEqual([cause]);
  });

  it.each([
    [
      'tools that are put in under a condition',
      'tools = [search]\n    if user.is_admin:\n        tools.append(delete)',
    ],
    ['tools made from a set', 'tools = list({search, delete})'],
    ['tools that are shuffled', 'tools = [search, delete]\n    random.shuffle(tools)'],
  ])('%s', async (_, lines) => {
    const text = `import random
import anthropic

def ask(client, user):
    ${lines}
    return client.messages.create(model="m", max_tokens=1, messages=[], tools=tools)
`;
    const read = await readSource('app/main.py', text);
    expect(read?.tools.map(({ changes }) => changes.length)).toEqual([1]);
  });
});
