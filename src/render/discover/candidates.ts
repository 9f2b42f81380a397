import { globMatcher } from '../../repository/config/glob.ts';
import type { Config } from '../../repository/config/schema.ts';
import { formatOf } from '../sources/formats.ts';
import { hostOf } from './host-files.ts';
import { isHidden, isLeftOut } from './left-out.ts';

/** What a file may hold, by its name alone. */
export interface Candidate {
  readonly path: string;
  readonly kind:
    /** Requests: its contents have to show it. */
    | 'body'
    /** A text of a prompt, sent by a request that nobody knows. */
    | 'text'
    /** A form that describes its own request. */
    | 'format';
  /** What speaks for it: the config, its name, or nothing but its ending. */
  readonly sign: 'included' | 'name' | 'ending';
}

export type Discover = NonNullable<Config['discover']>;

const TEXT =
  /\.(?:md|markdown|txt|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
const PROMPT_FOLDER = /^(?:system|llm|ai)?[-_]?prompts?(?:[-_]?templates?)?$/i;
/** A text that a program fills in: `coder.md.tpl`. In a folder of agents it is sent to a model. */
const FILLED_IN =
  /\.(?:md|markdown|txt)\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tmpl|tpl)$/i;
const AGENT_FOLDER = /^(?:ai|llm|agents?)$/i;
/** As a word of the name: `user_prompt`, `SystemPrompt`, but not `promptflow`. */
const NAMED = [
  /[Pp][Rr][Oo][Mm][Pp][Tt][Ss]?(?![a-z])/,
  /^system(?![a-z])/i,
  /system[-_]?(?:message|instruction)/i,
];
/** What lies beside prompts and is written for people. */
const FOR_PEOPLE =
  /^(?:readme|changelog|license|licence|contributing|notice|index|to[-_]?do|requirements)\b/i;
const ABOUT_PROMPTS =
  /engineering|guide|design|architecture|overview|requirement|install|admin|spec/i;
const REQUESTS = /prompt|request|payload|llm|chat|completion|claude|anthropic|openai|gpt|gemini/i;

/**
 * Says of a path what it may hold, or null. `include` adds files wherever they are and whatever they
 * are called, `exclude` takes files out; what is always left out stays so.
 */
export function classifier({
  include = [],
  exclude = [],
}: Discover): (path: string) => Candidate | null {
  const included = anyOf(include);
  const excluded = anyOf(exclude);
  return (path) => {
    if (isLeftOut(path) || excluded(path)) return null;
    const wanted = included(path);
    if (!wanted && (isHidden(path) || hostOf(path) !== null)) return null;
    const kind = formatOf(path)?.kind;
    // A partial is part of the prompts that include it.
    if (kind === 'format') return isPartial(path) ? null : { path, kind: 'format', sign: 'name' };
    if (kind === 'request' || kind === 'trace')
      return { path, kind: 'body', sign: wanted ? 'included' : bodySign(path) };
    if (kind !== undefined) return null;
    return wanted || isPromptText(path)
      ? { path, kind: 'text', sign: wanted ? 'included' : 'name' }
      : null;
  };
}

function isPartial(path: string): boolean {
  return /(?:^|\/)_[^/]*\.prompt$/i.test(path);
}

function bodySign(path: string): 'name' | 'ending' {
  return REQUESTS.test(path) ? 'name' : 'ending';
}

/** `prompts/*`, `system*.md`, `*prompt*.txt`, `*.prompt` and the like. */
function isPromptText(path: string): boolean {
  if (!TEXT.test(path)) return false;
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  if (FOR_PEOPLE.test(name)) return false;
  if (/\.prompt$/i.test(name) || folders.some((folder) => PROMPT_FOLDER.test(folder))) return true;
  if (FILLED_IN.test(name) && folders.some((folder) => AGENT_FOLDER.test(folder))) return true;
  return NAMED.some((pattern) => pattern.test(name)) && !ABOUT_PROMPTS.test(name);
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(globMatcher);
  return (path) => matchers.some((matches) => matches(path));
}
