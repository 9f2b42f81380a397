import type { PullRequest } from './case.ts';

const SUPPORT = `import logging
from datetime import datetime
import anthropic

SYSTEM_PROMPT = """You are a support agent of an outdoor shop.
Answer briefly, and cite the order."""
client = anthropic.Anthropic()

def ask(question):
    return client.messages.create(
        model="claude-sonnet-5",
        max_tokens=1024,
        system=SYSTEM_PROMPT,
        messages=[{"role": "user", "content": question}],
    )
`;

/** Python: what leaves a cached prefix alone, or is one rewrite that somebody meant. */
export const PYTHON_HARMLESS: readonly PullRequest[] = [
  {
    name: 'a clock in the log line',
    from: 'anthropic',
    path: 'app/chat.py',
    base: SUPPORT,
    edits: [
      [
        'def ask(question):\n',
        'def ask(question):\n    logging.info(f"asked at {datetime.now()} with {SYSTEM_PROMPT[:20]}")\n',
      ],
    ],
    found: null,
  },
  {
    name: 'a clock in the user message',
    from: 'anthropic',
    path: 'app/chat.py',
    base: SUPPORT,
    edits: [['"content": question', '"content": f"{datetime.now()}: {question}"']],
    found: null,
  },
  {
    name: 'the constant is renamed',
    from: 'anthropic',
    path: 'app/chat.py',
    base: SUPPORT,
    edits: [
      ['SYSTEM_PROMPT = ', 'SUPPORT_SYSTEM_PROMPT = '],
      ['system=SYSTEM_PROMPT', 'system=SUPPORT_SYSTEM_PROMPT'],
    ],
    found: null,
  },
  {
    name: 'a comment about the clock',
    from: 'anthropic',
    path: 'app/chat.py',
    base: SUPPORT,
    edits: [
      [
        'SYSTEM_PROMPT = ',
        '# Never put datetime.now() in here: it breaks the prompt cache.\nSYSTEM_PROMPT = ',
      ],
    ],
    found: null,
  },
  {
    name: 'a sentence is reworded',
    from: 'anthropic',
    path: 'app/chat.py',
    base: SUPPORT,
    edits: [['Answer briefly, and cite', 'Answer in two sentences, and cite']],
    found: null,
  },
  {
    name: 'a time is measured around the call',
    from: 'openai',
    path: 'app/run.py',
    base: `from openai import OpenAI

client = OpenAI()

def run(text):
    result = client.chat.completions.create(
        model="gpt-5.6",
        messages=[{"role": "system", "content": "You sort mail into folders."}, {"role": "user", "content": text}],
    )
    return result
`,
    edits: [
      ['from openai', 'import time\nfrom openai'],
      ['    result = ', '    started = time.time()\n    result = '],
      ['    return result', '    print(f"took {time.time() - started} s")\n    return result'],
    ],
    found: null,
  },
  {
    name: 'a query with a clock',
    from: 'ours',
    path: 'app/prompt_store.py',
    base: `import datetime

def load_prompts(db):
    sql = """SELECT id, body FROM prompts WHERE active = 1 ORDER BY id"""
    return db.execute(sql)
`,
    edits: [
      [
        'sql = """SELECT id, body FROM prompts WHERE active = 1 ORDER BY id"""',
        'sql = f"""SELECT id, body FROM prompts WHERE active = 1 AND changed < {datetime.datetime.now().timestamp()} ORDER BY id"""',
      ],
    ],
    found: null,
  },
  {
    name: 'the literal becomes a concatenation',
    from: 'openai',
    path: 'server/system.py',
    base: `SYSTEM_PROMPT = "You answer questions about billing. Be exact, and cite the invoice."
`,
    edits: [
      [
        'SYSTEM_PROMPT = "You answer questions about billing. Be exact, and cite the invoice."',
        'SYSTEM_PROMPT = (\n    "You answer questions about billing. "\n    "Be exact, and cite the invoice."\n)',
      ],
    ],
    found: null,
  },
  {
    name: 'JSON of a literal, keys sorted',
    from: 'litellm',
    path: 'rag/schema.py',
    base: `import json
from litellm import completion

SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}}

def extract(text):
    system = "Answer with JSON of the schema that the user knows."
    return completion(model="openai/gpt-5.6", messages=[{"role": "system", "content": system}, {"role": "user", "content": text}])
`,
    edits: [
      [
        '"Answer with JSON of the schema that the user knows."',
        'f"Answer with JSON of this schema: {json.dumps(SCHEMA, sort_keys=True)}"',
      ],
    ],
    found: null,
  },
  {
    name: 'a set that is sorted',
    from: 'litellm',
    path: 'rag/core.py',
    base: `from litellm import completion

TOPICS = ["billing", "delivery", "returns"]

def llm(user_prompt):
    system_prompt = "You only talk about: " + ", ".join(TOPICS) + ". Refuse everything else politely."
    return completion(model="openai/gpt-5.6", messages=[{"role": "system", "content": system_prompt}, {"role": "user", "content": user_prompt}])
`,
    edits: [
      ['["billing", "delivery", "returns"]', '{"billing", "delivery", "returns"}'],
      ['join(TOPICS)', 'join(sorted(TOPICS))'],
    ],
    found: null,
  },
  {
    name: 'an example with a date in it',
    from: 'google genai',
    path: 'dates.py',
    base: `from google import genai
from google.genai import types

config = types.GenerateContentConfig(
    system_instruction="You turn sentences into dates in ISO form.",
)
`,
    edits: [['in ISO form."', 'in ISO form, such as 2026-11-30T10:00:00Z for noon in Moscow."']],
    found: null,
  },
  {
    name: 'the memoised loader of a prompt file',
    from: 'bedrock',
    path: 'books/converse.py',
    base: `import boto3
from pathlib import Path

bedrock = boto3.client("bedrock-runtime")

def load_system():
    return Path(__file__).with_name("system.md").read_text()

def suggest(messages):
    return bedrock.converse(modelId="eu.anthropic.claude-sonnet-5", messages=messages, system=[{"text": load_system()}])
`,
    edits: [
      ['import boto3\n', 'import boto3\nfrom functools import lru_cache\n'],
      ['def load_system', '@lru_cache\ndef load_system'],
    ],
    found: null,
  },
  {
    name: 'a description of an argument in the arguments of a program',
    from: 'ours',
    path: 'cli/main.py',
    base: `import argparse
from datetime import datetime

parser = argparse.ArgumentParser(prog="guard")
parser.add_argument("--system", help="The system prompt that is sent in front of everything else.")
`,
    edits: [['help="The system', 'help=f"{datetime.now():%Y} The system']],
    found: null,
  },
  {
    name: 'a message of an error about prompts',
    from: 'ours',
    path: 'agent/errors.py',
    base: `import uuid

def refuse(prompt):
    raise ValueError("The system prompt is too long for this model; shorten it and try again, please.")
`,
    edits: [['ValueError("The', 'ValueError(f"{uuid.uuid4()}: The']],
    found: null,
  },
  {
    name: 'a placeholder that a constant fills',
    from: 'langchain',
    path: 'chains/prompt.py',
    base: `from langchain_core.prompts import ChatPromptTemplate

BRAND = "Acme"
chat_prompt = ChatPromptTemplate.from_messages([
    ("system", "You are a chat bot. Answer by what the user asked."),
    ("human", "{question}"),
])
`,
    edits: [
      ['You are a chat bot', 'You are a chat bot of {brand}'],
      ['{question}"),\n])', '{question}"),\n]).partial(brand=BRAND)'],
    ],
    found: null,
  },
  {
    name: 'the prompt moves into a module of its own',
    from: 'semantic kernel',
    path: 'agents/assistant.py',
    base: `from semantic_kernel.agents import ChatCompletionAgent

agent = ChatCompletionAgent(
    service=service,
    name="SK-Assistant",
    instructions="You are a helpful assistant that writes haiku about the topic it gets.",
)
`,
    edits: [
      [
        'agent = ',
        'INSTRUCTIONS = "You are a helpful assistant that writes haiku about the topic it gets."\n\nagent = ',
      ],
      [
        'instructions="You are a helpful assistant that writes haiku about the topic it gets.",\n)',
        'instructions=INSTRUCTIONS,\n)',
      ],
    ],
    found: null,
  },
  {
    name: 'a docstring of a tool',
    from: 'pydantic-ai',
    path: 'tools.py',
    base: `from datetime import datetime
from pydantic_ai import Agent

agent = Agent("openai:gpt-5.6", instructions="Use the tools before you answer.")

@agent.tool_plain
def now() -> str:
    """The present time."""
    return "unknown"
`,
    edits: [['return "unknown"', 'return datetime.now().isoformat()']],
    found: null,
  },
];
