import type { PullRequest } from './case.ts';

/** Python: what breaks a cached prefix. */
export const PYTHON_BREAKING: readonly PullRequest[] = [
  {
    name: 'a clock in the system parameter',
    from: 'anthropic',
    path: 'app/chat.py',
    base: `import anthropic
from datetime import datetime

client = anthropic.Anthropic()

def ask(question):
    return client.messages.create(
        model="claude-sonnet-5",
        max_tokens=1024,
        system="You are a support agent of an outdoor shop. Answer briefly.",
        messages=[{"role": "user", "content": question}],
    )
`,
    edits: [['system="You are', 'system=f"The current time is {datetime.now()}. You are']],
    found: { at: 'datetime.now()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a clock through a variable of the function',
    from: 'anthropic',
    path: 'agent/prompt.py',
    base: `from datetime import datetime

def get_system_prompt() -> str:
    """Builds the system prompt."""
    return """You are Frankie, a concise assistant.

- Ask one question at a time.
- Never guess."""
`,
    edits: [
      [
        '    return """You are Frankie, a concise assistant.\n',
        '    current_dt = datetime.now().strftime("%Y-%m-%d %H:%M:%S")\n    return f"""You are Frankie, a concise assistant.\nCurrent time: {current_dt}\n',
      ],
    ],
    found: { at: '{current_dt}', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a clock appended to a constant',
    from: 'openai',
    path: 'server/system_messages.py',
    base: `import datetime

DEFAULT_SYSTEM_PROMPT = "You answer questions about billing. Be exact, and cite the invoice."

def build_system_messages(name=None):
    global_prompt = DEFAULT_SYSTEM_PROMPT
    global_prompt += "\\n\\nAnswer in the language of the question."
    return [{"role": "system", "content": global_prompt}]
`,
    edits: [
      [
        '    return [',
        '    global_prompt += f"\\n\\nCurrent time: {datetime.datetime.utcnow().isoformat()}"\n    return [',
      ],
    ],
    found: { at: 'utcnow()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'format fills a placeholder with a clock',
    from: 'openai',
    path: 'app/main.py',
    base: `from datetime import datetime
from openai import OpenAI

SYSTEM_PROMPT = """You are a careful analyst of logs.
Report what you see and nothing else."""
client = OpenAI()

def run(text):
    system = SYSTEM_PROMPT
    return client.chat.completions.create(
        model="gpt-5.6",
        messages=[{"role": "system", "content": system}, {"role": "user", "content": text}],
    )
`,
    edits: [
      ['of logs.\n', 'of logs. Now: {now}\n'],
      ['system = SYSTEM_PROMPT', 'system = SYSTEM_PROMPT.format(now=datetime.now().isoformat())'],
    ],
    found: { at: 'Now: {now}', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a request id in the instructions of the Responses API',
    from: 'openai',
    path: 'app/answer.py',
    base: `import uuid
from openai import OpenAI

client = OpenAI()

def answer(text: str) -> str:
    response = client.responses.create(
        model="gpt-5.6",
        instructions="You translate legal texts into plain language. Keep every number.",
        input=text,
    )
    return response.output_text
`,
    edits: [['instructions="You', 'instructions=f"[trace {uuid.uuid4()}] You']],
    found: { at: 'uuid.uuid4()', cause: 'uuid', severity: 'error' },
  },
  {
    name: 'a clock in the system instruction',
    from: 'google genai',
    path: 'translate.py',
    base: `import time
from google import genai
from google.genai.types import GenerateContentConfig

def generate(text):
    client = genai.Client()
    return client.models.generate_content(
        model="gemini-3-flash",
        contents=text,
        config=GenerateContentConfig(
            system_instruction=[
                "You're a language translator.",
                "Your mission is to translate text in English to French.",
            ]
        ),
    )
`,
    edits: [
      [
        '            system_instruction=[\n',
        '            system_instruction=[\n                f"Session started at {time.time()}.",\n',
      ],
    ],
    found: { at: 'time.time()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a random id in a system block of Converse',
    from: 'bedrock',
    path: 'books/converse.py',
    base: `import boto3, secrets

bedrock = boto3.client("bedrock-runtime")
system_prompts = [{"text": "You are an app that creates reading lists for book groups."}]

def suggest(messages):
    return bedrock.converse(modelId="eu.anthropic.claude-sonnet-5", messages=messages, system=system_prompts)
`,
    edits: [['"You are an app', 'f"<{secrets.token_hex(8)}> You are an app']],
    found: { at: 'secrets.token_hex', cause: 'random-id', severity: 'error' },
  },
  {
    name: 'a set joined into the system message',
    from: 'litellm',
    path: 'rag/core.py',
    base: `from litellm import completion

TOPICS = ["billing", "returns", "delivery"]

def llm(user_prompt):
    system_prompt = "You only talk about: " + ", ".join(TOPICS) + ". Refuse everything else politely."
    return completion(model="openai/gpt-5.6", messages=[
        {"role": "system", "content": system_prompt}, {"role": "user", "content": user_prompt}])
`,
    edits: [
      [
        'TOPICS = ["billing", "returns", "delivery"]',
        'TOPICS = {"billing", "returns", "delivery"}',
      ],
    ],
    found: { at: 'TOPICS = {', cause: 'unordered', severity: 'error' },
  },
  {
    name: 'sort_keys is taken out',
    from: 'litellm',
    path: 'rag/schema.py',
    base: `import json
from litellm import completion

def extract(schema, text):
    return completion(
        model="anthropic/claude-sonnet-5",
        messages=[
            {"role": "system", "content": "Answer with JSON of this schema: " + json.dumps(schema, sort_keys=True)},
            {"role": "user", "content": text},
        ],
    )
`,
    edits: [['json.dumps(schema, sort_keys=True)', 'json.dumps(schema)']],
    found: { at: 'json.dumps(schema)', cause: 'unordered', severity: 'error' },
  },
  {
    name: 'partial fills the system message with a clock',
    from: 'langchain',
    path: 'chains/prompt.py',
    base: `from datetime import datetime
from langchain_core.prompts import ChatPromptTemplate, MessagesPlaceholder

chat_prompt = ChatPromptTemplate.from_messages([
    ("system", "You are a chat bot. Answer by what the user asked."),
    MessagesPlaceholder("chat_history"),
    ("human", "{question}"),
])
`,
    edits: [
      ['the user asked."', 'the user asked. It is {now}."'],
      ['{question}"),\n])', '{question}"),\n]).partial(now=datetime.now())'],
    ],
    found: { at: 'It is {now}', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a system message class with a clock',
    from: 'langchain',
    path: 'bot/messages.py',
    base: `from datetime import datetime, timezone
from langchain_core.messages import HumanMessage, SystemMessage

def construct(question):
    return [
        SystemMessage(content="You are a travel agent who knows every railway of Europe."),
        HumanMessage(content=question),
    ]
`,
    edits: [
      [
        'content="You are a travel',
        'content=f"It is {datetime.now(timezone.utc):%H:%M}. You are a travel',
      ],
    ],
    found: { at: 'timezone.utc', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a dynamic system prompt adds the time',
    from: 'pydantic-ai',
    path: 'weather.py',
    base: `from datetime import date, datetime
from pydantic_ai import Agent, RunContext

agent = Agent("openai:gpt-5.6", system_prompt="Be concise, reply with one sentence.")

@agent.system_prompt
def add_rules() -> str:
    return "Name the source of every number, and say when you are not sure."
`,
    edits: [['    return "Name', '    return f"The time is {datetime.now()}. Name']],
    found: { at: 'datetime.now()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: "a user's name in front of the instructions",
    from: 'pydantic-ai',
    path: 'bank.py',
    base: `from pydantic_ai import Agent, RunContext

support_agent = Agent("anthropic:claude-sonnet-5", deps_type=Deps)

@support_agent.instructions
def rules(ctx: RunContext[Deps]) -> str:
    return f"""You are a support agent in our bank.
Judge the risk level of each query, and never reveal internal notes.
Reply in the language in which the customer wrote."""
`,
    edits: [['f"""You are', 'f"""The customer\'s name is {ctx.deps.user_name!r}. You are']],
    found: { at: 'user_name', cause: 'variable', severity: 'error' },
  },
  {
    name: 'a clock in a backstory',
    from: 'crewai',
    path: 'crew.py',
    base: `import datetime
from crewai import Agent, Crew, Task

researcher = Agent(
    role="Researcher",
    goal="Find what is new about a topic",
    backstory="You are a curious analyst with ten years of experience.",
)
`,
    edits: [
      ['backstory="You are', 'backstory=f"Woken up at {datetime.datetime.now():%H:%M:%S}. You are'],
    ],
    found: { at: 'datetime.datetime.now()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'tools in another order',
    from: 'openai',
    path: 'app/tools.py',
    base: `TOOLS = [
    {"type": "function", "name": "search", "description": "Searches the catalogue."},
    {"type": "function", "name": "order", "description": "Places an order."},
    {"type": "function", "name": "refund", "description": "Pays money back."},
]
`,
    edits: [
      [
        '    {"type": "function", "name": "search", "description": "Searches the catalogue."},\n',
        '',
      ],
      [
        '"Pays money back."},\n',
        '"Pays money back."},\n    {"type": "function", "name": "search", "description": "Searches the catalogue."},\n',
      ],
    ],
    found: { at: '"search"', cause: 'tool-reordered', severity: 'warning' },
  },
  {
    name: 'instructions with the process id',
    from: 'dspy',
    path: 'extract.py',
    base: `import os
import dspy

INSTRUCTIONS = "Extract every company that the text names, in the order of the text."
extract = dspy.Predict(dspy.Signature("text -> companies", INSTRUCTIONS))
`,
    edits: [['INSTRUCTIONS = "Extract', 'INSTRUCTIONS = f"(worker {os.getpid()}) Extract']],
    found: { at: 'os.getpid()', cause: 'process', severity: 'error' },
  },
  {
    name: 'a helper begins to tell the time',
    from: 'semantic kernel',
    path: 'agents/assistant.py',
    base: `import time
from semantic_kernel.agents import ChatCompletionAgent

def header():
    return "SK assistant"

agent = ChatCompletionAgent(
    service=service,
    name="SK-Assistant",
    instructions=f"{header()}: you are a helpful assistant that writes haiku about the topic.",
)
`,
    edits: [['return "SK assistant"', 'return "SK assistant " + str(time.time_ns())']],
    found: { at: 'time.time_ns()', cause: 'timestamp', severity: 'error' },
  },
  {
    name: 'a listing without an order in the system prompt of an agent',
    from: 'llamaindex',
    path: 'agent.py',
    base: `import os
from llama_index.core.agent.workflow import FunctionAgent

FILES = "\\n".join(sorted(os.listdir("knowledge")))
agent = FunctionAgent(
    tools=tools,
    llm=llm,
    system_prompt="You answer from these files and from nothing else:\\n" + FILES,
)
`,
    edits: [['sorted(os.listdir("knowledge"))', 'os.listdir("knowledge")']],
    found: { at: 'os.listdir', cause: 'unordered', severity: 'error' },
  },
];
