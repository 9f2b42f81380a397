import { globMatcher, globsMatcher, isNegated } from '../../repository/config/glob.ts';
import type { Config } from '../../repository/config/schema.ts';
import { formatOf } from '../sources/formats.ts';
import { hostOf, isHandedOut, isOfSkill, skillFolders } from './host-files.ts';
import { isHidden, leftOutBy, namesFolders } from './left-out.ts';

/** What a file may hold, by its name alone. */
export interface Candidate {
  readonly path: string;
  readonly kind:
    /** Requests: its contents have to show it. */
    | 'body'
    /** A text of a prompt, sent by a request that nobody knows. */
    | 'text'
    /** A document whose members are texts of prompts. */
    | 'members'
    /** A form that describes its own request. */
    | 'format';
  /** What speaks for it: the config, its name, or nothing but its ending. */
  readonly sign: 'included' | 'name' | 'ending';
  /** Who sends it as a part of prompts of its own; left out where nobody else does. */
  readonly host?: string;
  /** Of the members that are prompts. */
  readonly pointers?: readonly string[];
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
/** Of a template it says what it is for: `issue_instructions.j2`. */
const TEMPLATE = /\.(?:j2|jinja2?|hbs|handlebars|mustache|liquid|njk)$/i;
const INSTRUCTIONS = /(?:^|[-_.])(?:instructions?|persona)(?![a-z])/i;
/** What lies beside prompts and is written for people. */
const FOR_PEOPLE =
  /^(?:readme|changelog|license|licence|contributing|notice|index|to[-_]?do|requirements)\b/i;
const ABOUT_PROMPTS =
  /engineering|guide|design|architecture|overview|requirement|install|admin|spec/i;
const REQUESTS = /prompt|request|payload|llm|chat|completion|claude|anthropic|openai|gpt|gemini/i;

/**
 * Says of a path what it may hold, or null. `include` adds files wherever they are and whatever they
 * are called, in folders that are left out where it names those; `exclude` takes files out.
 * @param paths of the whole tree, for what only the neighbours of a file tell
 */
export function classifier(
  { include = [], exclude = [] }: Discover,
  paths: Iterable<string> = [],
): (path: string) => Candidate | null {
  const included = includeMatcher(include);
  const excluded = globsMatcher(exclude);
  const skills = skillFolders(paths);
  return (path) => {
    if (excluded(path)) return null;
    const wanted = included(path);
    if (!wanted) {
      if (leftOutBy(path) !== null || isHidden(path)) return null;
      const host = hostOf(path);
      if (host !== null && isHandedOut(path)) return { path, kind: 'text', sign: 'name', host };
      if (host !== null || (TEXT.test(path) && isOfSkill(path, skills))) return null;
    }
    const kind = formatOf(path)?.kind;
    // A partial is part of the prompts that include it.
    if (kind === 'format') return isPartial(path) ? null : { path, kind: 'format', sign: 'name' };
    if (kind === 'request' || kind === 'trace')
      return { path, kind: 'body', sign: wanted ? 'included' : bodySign(path) };
    // Members of it may be texts of prompts.
    if (/\.toml$/i.test(path))
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
  if (TEMPLATE.test(name) && INSTRUCTIONS.test(name)) return true;
  return NAMED.some((pattern) => pattern.test(name)) && !ABOUT_PROMPTS.test(name);
}

/** Whether a list of globs includes a path, by the names of the folders that are left out otherwise. */
function includeMatcher(globs: readonly string[]): (path: string) => boolean {
  const isTaken = globsMatcher(globs);
  const matchers = globs.map((glob) => ({ glob, matches: globMatcher(glob) }));
  return (path) =>
    isTaken(path) &&
    matchers.some(({ glob, matches }) => matches(path) && namesFolders(glob, path));
}

/** What `discover.include` asks for and does not get, a sentence for each glob. */
export function includeNotes(
  { include = [] }: Discover,
  paths: readonly string[],
  found: ReadonlySet<string>,
): readonly string[] {
  const isTaken = globsMatcher(include);
  return include
    .filter((glob) => !isNegated(glob))
    .flatMap((glob) => {
      const matches = globMatcher(glob);
      const matched = paths.filter((path) => matches(path));
      if (matched.length === 0)
        return [
          `discover.include: '${glob}' matches no file: check the pattern, which counts from the repository's root.`,
        ];
      const wanted = matched.filter((path) => isTaken(path));
      const folders = [...new Set(wanted.flatMap((path) => refusedFolder(glob, path) ?? []))];
      const empty = wanted.filter((path) => refusedFolder(glob, path) === null && !found.has(path));
      return [
        ...(folders.length > 0
          ? [
              `discover.include: '${glob}' also matches files in ${folders.slice(0, 3).join(', ')}, which are left out: name the folder in the pattern if prompts are in there.`,
            ]
          : []),
        ...(empty.length > 0
          ? [
              `discover.include: ${named(empty)} ${empty.length === 1 ? 'was' : 'were'} not taken for a prompt: a JSON, YAML or TOML file has to hold requests or members that are prompts, and other files have to be texts.`,
            ]
          : []),
      ];
    });
}

function refusedFolder(glob: string, path: string): string | null {
  return namesFolders(glob, path) ? null : leftOutBy(path);
}

function named(paths: readonly string[]): string {
  const more = paths.length - 3;
  return [...paths.slice(0, 3), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
