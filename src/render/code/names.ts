/** What a text is in a request, as far as its name or place tells. */
export type Role =
  /** In front of the conversation: the same in every request. */
  | 'system'
  /** A prompt, but nobody sees of which message. */
  | 'unknown'
  /** What a person asks: another one in each request. */
  | 'user';

export interface Named {
  readonly role: Role;
  /** False for a word that other things are called as well. */
  readonly strong: boolean;
}

/** `systemPrompt`, `SYSTEM_PROMPT` and `system-prompt` are the same two words. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Words that say what is known about a prompt, not what it says. */
const ABOUT = new Set(
  [
    ['id', 'ids', 'name', 'names', 'path', 'paths', 'file', 'files', 'dir', 'folder', 'url', 'uri'],
    [
      'key',
      'keys',
      'token',
      'tokens',
      'count',
      'length',
      'len',
      'size',
      'limit',
      'version',
      'type',
    ],
    ['title', 'label', 'hash', 'cost', 'cache', 'regex', 'pattern', 'manager', 'store', 'error'],
    ['schema', 'response', 'result', 'results', 'config', 'settings', 'options', 'index', 'style'],
    [
      'model',
      'enabled',
      'mode',
      'class',
      'tag',
      'date',
      'time',
      'usage',
      'help',
      'placeholder',
      'query',
    ],
    [
      'sql',
      'html',
      'css',
      'symbol',
      'char',
      'session',
      'toolkit',
      'log',
      'warning',
      'hint',
      'tooltip',
    ],
  ].flat(),
);
const OF_PEOPLE = new Set(['user', 'human', 'question', 'customer']);
const IN_FRONT = new Set(['system', 'sys', 'developer', 'instruction', 'instructions', 'persona']);

/** What a variable, a member or a function of this name holds; null for one that is no prompt. */
export function namedPrompt(name: string): Named | null {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.length === 0 || ABOUT.has(last)) return null;
  const isPrompt = words.some((word) => /^prompts?$/.test(word));
  const isInFront = words.some((word) => IN_FRONT.has(word));
  if (isOfPeople(name)) return isPrompt ? { role: 'user', strong: true } : null;
  if (isPrompt) {
    const role = isInFront ? 'system' : 'unknown';
    return { role, strong: isInFront || words.length > 1 || /^[A-Z_\d]+$/.test(name) };
  }
  const isText = words.some((word) =>
    /^(?:message|messages|text|content|template|role|reminder)$/.test(word),
  );
  if (words.includes('system') && (isText || words.length === 1 || last === 'system'))
    return { role: 'system', strong: isText };
  if (/^(?:instructions?|backstory)$/.test(last))
    return { role: 'system', strong: last === 'backstory' };
  return null;
}

/** Whether a name speaks of what a person says: no text in front of the conversation. */
export function isOfPeople(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => OF_PEOPLE.has(word)) && !words.includes('system');
}

/** Arguments and members by which SDKs take a system text; those that others have too only beside an SDK. */
const STRONG_KEY =
  /^(?:system_?prompts?|system_?instructions?|system_?message|developer_?(?:prompt|message|instructions)|backstory|systemPrompt|systemInstruction|systemMessage|system_prompt_template|instructions_template|additional_instructions|base_?instructions|custom_?instructions|agent_?instructions)$/i;
const WEAK_KEY =
  /^(?:system|instructions?|goal|persona|role_description|preamble|prefix|state_modifier|prompt_?template)$/;
/** Arguments by which SDKs take what a person asks. */
export const USER_KEY =
  /^(?:prompt|input|inputs|input_?text|user_?input|contents|query|question|user_?prompt|message|messages|content)$/i;

/** The role of what stands under this key; null for a key that is none of an SDK. */
export function keyedPrompt(key: string, hasSdk: boolean): Role | null {
  if (STRONG_KEY.test(key)) return 'system';
  if (!hasSdk || !WEAK_KEY.test(key)) return null;
  return /template/i.test(key) ? 'unknown' : 'system';
}

const PERSON =
  /^(?:user|customer|client|member|patient|visitor|subscriber|caller|student|contact|guest|employee|speaker|sender|recipient)$/;
const OF_A_PERSON =
  /^(?:name|names|id|email|firstname|lastname|first|last|username|phone|address|nickname)$/;
const OF_A_CALL =
  /^(?:session|conversation|thread|request|trace|run|message|correlation|chat|transaction|invocation)$/;

/** Whether an expression is called like what differs between persons or requests: `user.name`, `request_id`. */
export function isPersonal(expression: string): boolean {
  if (/[()[\]]/.test(expression.replaceAll(/\(\)/g, ''))) return false;
  const words = wordsOf(expression);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (/^(?:username|userid|sessionid|requestid)$/.test(last)) return true;
  if (OF_A_CALL.test(before) && /^u?u?id$/.test(last)) return true;
  const isNamed = OF_A_PERSON.test(last) && words.slice(0, -1).some((word) => PERSON.test(word));
  return isNamed || (before === 'current' && last === 'user');
}

/** Whether an expression is called like a clock: `current_time`, `now`. */
export function isClocklike(expression: string): boolean {
  if (!/^[\w.$]+$/.test(expression)) return false;
  const words = wordsOf(expression);
  const last = words.at(-1) ?? '';
  if (/^(?:now|timestamp|nowiso|datetime)$/.test(last)) return true;
  return (
    /^(?:time|date|day|moment)$/.test(last) &&
    words.some((word) => /^(?:current|now|present|todays?)$/.test(word))
  );
}

/** `prompts.py`, `coder_prompts.py`, `prompts/system.ts`: what is long in them is a prompt. */
const PROMPT_FILE =
  /(?:^|[/_.-])(?:system[-_])?prompts?(?:\.[^/.]+|[-_]templates?\.[^/.]+|\/[^/]+)$/i;

/** Whether what is long in a file is a prompt, by the file's name. */
export function isPromptFile(path: string): boolean {
  return PROMPT_FILE.test(path);
}
