import type { PullRequest } from './case.ts';

const RULES = `You are the support assistant of a shop. Answer briefly, in the language of the customer.
Never promise a refund. Name the order number first, and ask for it where it is missing.`;
const path = 'app/assistant.py';
const from = 'ours';

/** A file whose prompt is written so at base; `edits` are what a case says. */
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

/** The ways that a value takes into a prompt: each brings what breaks it. */
export const PYTHON_VARIANTS_BREAKING: readonly PullRequest[] = [
  variant(
    'a clock as a format spec of an f-string',
    'import datetime as dt\nSYSTEM_PROMPT = f"""RULES\n"""\n',
    [['f"""You', 'f"""It is {dt.datetime.now():%H:%M:%S}.\nYou']],
    error('%H:%M:%S', 'timestamp'),
  ),
  variant(
    'a clock by the operator %',
    'import time\nSYSTEM_PROMPT = """RULES\n"""\n',
    [
      ['SYSTEM_PROMPT = """You', 'SYSTEM_PROMPT = """Started at %s.\nYou'],
      ['missing.\n"""', 'missing.\n""" % time.ctime()'],
    ],
    error('Started at', 'timestamp'),
  ),
  variant(
    'a clock by format_map',
    'from datetime import datetime\nTEMPLATE = """{when}\nRULES"""\nsystem_prompt = TEMPLATE.format_map({"when": "always"})\n',
    [['"always"', 'datetime.utcnow().isoformat()']],
    error('utcnow', 'timestamp'),
  ),
  variant(
    'a clock as a default of the function that builds it',
    'import time\ndef build_system_prompt(stamp="v1"):\n    return f"""[{stamp}] RULES"""\n',
    [['stamp="v1"', 'stamp=time.time()']],
    error('stamp=time.time()', 'timestamp'),
  ),
  variant(
    'a clock by a helper of the same file',
    'from datetime import datetime, timezone\ndef _stamp():\n    return "once"\ndef system_prompt():\n    return "As of " + _stamp() + """: RULES"""\n',
    [['return "once"', 'return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M")']],
    error('strftime', 'timestamp'),
  ),
  variant(
    'a clock as an attribute of a class',
    'from datetime import datetime\nclass Agent:\n    booted = "yes"\n    def system_prompt(self):\n        return f"""Up since {self.booted}. RULES"""\n',
    [['booted = "yes"', 'booted = datetime.now().isoformat()']],
    error('booted = ', 'timestamp'),
  ),
  variant(
    'a random id by an attribute that __init__ sets',
    'import uuid\nclass Agent:\n    def __init__(self):\n        self.run = "main"\n    def system_prompt(self):\n        return f"""Run {self.run}. RULES"""\n',
    [['self.run = "main"', 'self.run = uuid.uuid4().hex']],
    error('uuid.uuid4()', 'uuid'),
  ),
  variant(
    'a random token among joined parts',
    'import secrets\nparts = ["""RULES"""]\nparts.append("Be kind to everybody who writes to you.")\nsystem_prompt = "\\n".join(parts)\n',
    [['parts = ["""You', 'parts = [f"Nonce {secrets.token_hex(8)}", """You']],
    error('token_hex', 'random-id'),
  ),
  variant(
    'a random choice',
    'import random\nGREETINGS = ["Hi", "Hello", "Good day"]\nsystem_prompt = f"""{GREETINGS[0]}! RULES"""\n',
    [['GREETINGS[0]', 'random.choice(GREETINGS)']],
    error('random.choice', 'random'),
  ),
  variant(
    'the order of a set',
    'import textwrap\nTOPICS = ["orders", "returns", "mail"]\nSYSTEM_PROMPT = textwrap.dedent(f"""\n    Topics: {", ".join(TOPICS)}\n    RULES\n""")\n',
    [['["orders", "returns", "mail"]', '{"orders", "returns", "mail"}']],
    error('TOPICS = ', 'unordered'),
  ),
  variant(
    'a set made of a list',
    'def system_prompt(tags):\n    names = sorted(tags)\n    return f"""About {", ".join(names)}. RULES"""\n',
    [['sorted(tags)', 'set(tags)']],
    error('set(tags)', 'unordered'),
  ),
  variant(
    'files as the disk lists them',
    'from pathlib import Path\nskills = "\\n".join(p.stem for p in sorted(Path("skills").glob("*.md")))\nSYSTEM_PROMPT = f"""Skills:\n{skills}\nRULES"""\n',
    [['sorted(Path("skills").glob("*.md"))', 'Path("skills").glob("*.md")']],
    error('glob(', 'unordered'),
  ),
  variant(
    'JSON that loses its order of keys',
    'import json\ndef system_prompt(settings: dict):\n    return f"""Settings: {json.dumps(settings, sort_keys=True)}\nRULES"""\n',
    [[', sort_keys=True', '']],
    error('json.dumps', 'unordered'),
  ),
  variant(
    'the environment',
    'import os\nsystem_prompt = f"""Region: eu\nRULES"""\n',
    [['Region: eu', 'Region: {os.environ["REGION"]}']],
    error('REGION', 'environment'),
  ),
  variant(
    'the name of a customer in front',
    'import anthropic\nclient = anthropic.Anthropic()\ndef answer(user, question):\n    return client.messages.create(model="m", system=f"""RULES""", messages=[{"role": "user", "content": question}])\n',
    [['f"""You', 'f"""You talk to {user.name}. You']],
    error('{user.name}', 'variable'),
  ),
  variant(
    'a clock in a list of messages',
    'import openai, datetime\ndef answer(question):\n    messages = [{"role": "system", "content": """RULES"""}]\n    messages.append({"role": "user", "content": question})\n    return openai.chat.completions.create(model="m", messages=messages)\n',
    [['"content": """You', '"content": f"""{datetime.datetime.now()} You']],
    error('datetime.datetime.now()', 'timestamp'),
  ),
  variant(
    'a clock by +=',
    'from datetime import datetime\ndef build_prompt():\n    prompt = ""\n    prompt += """RULES"""\n    return prompt\n',
    [['prompt = ""', 'prompt = f"Now: {datetime.now()}\\n"']],
    error('Now:', 'timestamp'),
  ),
  variant(
    'the day',
    'from datetime import date\nSYSTEM_PROMPT = f"""RULES"""\n',
    [['f"""You', 'f"""Today is {date.today()}. You']],
    warning('Today is', 'date'),
  ),
  variant(
    'the process',
    'import os\nSYSTEM_PROMPT = f"""RULES"""\n',
    [['f"""You', 'f"""Worker {os.getpid()}. You']],
    error('Worker', 'process'),
  ),
  variant(
    'tools in another order',
    'search = {"name": "search", "input_schema": {}}\nmail = {"name": "mail", "input_schema": {}}\ntools = [{"name": "a", "description": "Finds orders by their number.", "input_schema": {"type": "object"}}, {"name": "b", "description": "Sends mail to a customer.", "input_schema": {"type": "object"}}]\n',
    [
      [
        '[{"name": "a", "description": "Finds orders by their number.", "input_schema": {"type": "object"}}, {"name": "b", "description": "Sends mail to a customer.", "input_schema": {"type": "object"}}]',
        '[{"name": "b", "description": "Sends mail to a customer.", "input_schema": {"type": "object"}}, {"name": "a", "description": "Finds orders by their number.", "input_schema": {"type": "object"}}]',
      ],
    ],
    warning('tools = [', 'tool-reordered'),
  ),
];

/** What looks like it and is not, and what is no prompt. */
export const PYTHON_VARIANTS_HARMLESS: readonly PullRequest[] = [
  variant(
    'a clock in a log line beside the prompt',
    'import logging\nfrom datetime import datetime\nSYSTEM_PROMPT = """RULES"""\ndef answer():\n    logging.info("answering")\n',
    [['logging.info("answering")', 'logging.info(f"answering, prompt of {datetime.now()}")']],
    null,
  ),
  variant(
    'a clock in the message of the user',
    'import anthropic\nfrom datetime import datetime\ndef answer(question):\n    return anthropic.Anthropic().messages.create(model="m", system="""RULES""", messages=[{"role": "user", "content": question}])\n',
    [['"content": question', '"content": f"{datetime.now()}: {question}"']],
    null,
  ),
  variant(
    'a set that is sorted before it is printed',
    'TOPICS = ["a", "b"]\nSYSTEM_PROMPT = f"""Topics: {", ".join(sorted(TOPICS))}\nRULES"""\n',
    [['["a", "b"]', '{"a", "b"}']],
    null,
  ),
  variant(
    'a set that is only asked what is in it',
    'NAMES = ["a", "b"]\ndef system_prompt(tone):\n    return f"""{"Be kind." if tone in NAMES else "Be brief."} RULES"""\n',
    [['NAMES = ["a", "b"]', 'NAMES = {"a", "b"}']],
    null,
  ),
  variant(
    'a query and a page with a clock',
    'from datetime import datetime\nSYSTEM_PROMPT = """RULES"""\nQUERY = "SELECT * FROM orders WHERE id = 1 AND created_at < now() AND state = 2"\n',
    [['QUERY = "SELECT', 'QUERY = f"SELECT {datetime.now()},']],
    null,
  ),
  variant(
    'a constant under another name',
    'SYSTEM_PROMPT = """RULES"""\ndef answer(client):\n    return client.messages.create(system=SYSTEM_PROMPT)\n',
    [
      ['SYSTEM_PROMPT = """', 'ASSISTANT_SYSTEM_PROMPT = """'],
      ['system=SYSTEM_PROMPT', 'system=ASSISTANT_SYSTEM_PROMPT'],
    ],
    null,
  ),
  variant(
    'a text that goes into a helper',
    'def system_prompt():\n    return """RULES"""\n',
    [
      ['def system_prompt():\n    return """', 'def _rules():\n    return """'],
      ['missing."""\n', 'missing."""\n\n\ndef system_prompt():\n    return _rules()\n'],
    ],
    null,
  ),
  variant(
    'a comment about the time',
    'SYSTEM_PROMPT = """RULES"""\n',
    [['SYSTEM_PROMPT', '# datetime.now() is in the message of the user\nSYSTEM_PROMPT']],
    null,
  ),
  variant(
    'a random id for a header',
    'import uuid\nSYSTEM_PROMPT = """RULES"""\ndef answer(client):\n    return client.messages.create(system=SYSTEM_PROMPT, extra_headers={"x": "1"})\n',
    [['"x": "1"', '"x-request-id": str(uuid.uuid4())']],
    null,
  ),
  variant(
    'a seeded choice',
    'import random\nrandom.seed(7)\nTIPS = ["a", "b"]\nSYSTEM_PROMPT = f"""{TIPS[0]} RULES"""\n',
    [['TIPS[0]', 'random.choice(TIPS)']],
    null,
  ),
  variant(
    'a clock behind everything else of a template for a message',
    'from datetime import datetime\ndef user_prompt(question):\n    return f"""Answer what stands here, and nothing else of what you may know: {question}"""\n',
    [['{question}"""', '{question} ({datetime.now()})"""']],
    null,
  ),
  variant(
    'JSON with its keys in order',
    'import json\ndef system_prompt(settings: dict):\n    return f"""Settings: {settings["a"]}\nRULES"""\n',
    [['settings["a"]', 'json.dumps(settings, sort_keys=True)']],
    null,
  ),
];
