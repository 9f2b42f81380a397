import { GuardError } from '../../errors.ts';
import { type Json, entries, isArray, isObject } from '../../json/value.ts';
import { child } from '../../json/pointer.ts';
import type { Tree } from '../../repository/git/tree.ts';
import type { RenderCache } from '../cache.ts';
import { readDocument } from '../documents/document.ts';
import { memberOf } from '../documents/member.ts';
import { placeholdersIn } from '../placeholders/find.ts';
import type { PromptSource, RenderedPrompt } from '../rendering.ts';

/** Names that nothing but a prompt has: `system_prompt`, `systemTemplate`, `backstory`. */
const STRONG =
  /^(?:system|developer|agent|assistant)[-_]?(?:prompts?|templates?|messages?|instructions?|text)(?:[-_]?(?:templates?|text))?$|^(?:system|backstory|preamble|persona)$|[a-z0-9][-_]system[-_]?prompt$/i;
/** Names that questions to people and forms have too. */
const WEAK =
  /prompts?(?:[-_]?(?:templates?|text))?$|^prompt|instructions?(?:[-_]?templates?)?$|^(?:instance|next[-_]?step|user|demonstration)[-_]?templates?$/i;
/** How people begin when they tell a model what to do. */
const TELLS =
  /^\W*(?:you(?:'re| are| will| must| should| have| answer| help| can)\b|your (?:task|job|role|goal|purpose|name is)\b|act as\b|as an? \w+|(?:please|given|using|use|based on|below is|here is|the following|i want you)\b|(?:analy[sz]e|answer|classify|create|decide|describe|determine|evaluate|extract|generate|identify|improve|list|rate|respond|review|rewrite|summari[sz]e|translate|write)\b)/i;
const IS = /^\W*(?:you(?:'re| are) (?:an? |the )?\w+|act as (?:an?|the) )/i;

/** A shorter text is a label. */
const SENTENCE = 40;
/** A longer one is no question to a person. */
const LONG = 240;
/** Further elements of a list are rows of data. */
const ROWS = 12;
/** More of them are a table of texts. */
const MOST = 150;
const DEPTH = 12;

/** Words that such a document cannot be without: a quick look at its bytes. */
const SIGN =
  /prompt|system|instruction|backstory|persona|preamble|_template|you(?:'re| are) |expected_output/i;
const NO_DOCUMENT =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|deno|jsr|renovate|turbo|nx|angular|lerna|Cargo|Pipfile|poetry|uv|pnpm-lock|pnpm-workspace|mkdocs|docker-compose[^/]*|compose)\.(?:json|ya?ml|toml|lock)$|\.(?:schema|lock|min|geojson|map)\.\w+$|openapi|swagger/i;
/** What runs have left behind. */
const RESULTS = /(?:^|\/)(?:[\w-]*results?|outputs?|logs?|runs|reports?|datasets?)\//i;
/** Texts for the people who use a program. */
const FOR_USERS = /(?:^|\/)(?:_?locales?|i18n|l10n|lang|langs|languages|nls)\//i;

/** A quick look: whether a JSON, YAML or TOML file may have members that are prompts. */
export function mayHoldMembers(path: string, text: string): boolean {
  return !NO_DOCUMENT.test(path) && !RESULTS.test(path) && SIGN.test(text);
}

/** Pointers to the members of a document that look like prompts, in its order; none of a table of data. */
export function promptMembers(path: string, document: Json): readonly string[] {
  const isForUsers = FOR_USERS.test(path);
  const found: string[] = [];
  walk(document, '', 0);
  return found.length > MOST ? [] : found;

  function walk(value: Json, pointer: string, depth: number): void {
    if (depth > DEPTH || found.length > MOST) return;
    if (isArray(value)) {
      if (value.length > ROWS) return;
      value.forEach((inner, index) => {
        walk(inner, child(pointer, index), depth + 1);
      });
      return;
    }
    if (!isObject(value)) return;
    const members = entries(value);
    const names = new Set(members.map(([name]) => name));
    // A message of a log or of training data belongs to whoever said it.
    if (names.has('role') && names.has('content')) return;
    const own = new Set(
      members.flatMap(([name, inner]) =>
        typeof inner === 'string' && isPrompt(name, inner, names) ? [name] : [],
      ),
    );
    for (const [name, inner] of members) {
      if (typeof inner !== 'string') walk(inner, child(pointer, name), depth + 1);
      else if (own.has(name) || (own.size > 0 && !isForUsers && isBesidePrompts(name, inner)))
        found.push(child(pointer, name));
    }
  }

  function isPrompt(name: string, text: string, siblings: ReadonlySet<string>): boolean {
    if (!isProse(text)) return false;
    if (IS.test(text) && text.length >= SENTENCE) return true;
    if (isForUsers) return false;
    if (STRONG.test(name) || isOfCrew(name, siblings)) return true;
    return (
      WEAK.test(name) && (TELLS.test(text) || text.length >= LONG || /\n.*\n/s.test(text.trim()))
    );
  }
}

/** Beside a prompt: what tells a model what to do, or is filled in, under a name that says nothing else. */
function isBesidePrompts(name: string, text: string): boolean {
  if (/^(?:descriptions?|title|summary|comments?|help|label|notes?|url|name)$/i.test(name))
    return false;
  return isProse(text) && (TELLS.test(text) || placeholdersIn(text).length > 0);
}

/** Agents and tasks of CrewAI: each of these members is put into a prompt. */
function isOfCrew(name: string, siblings: ReadonlySet<string>): boolean {
  if (siblings.has('backstory')) return name === 'role' || name === 'goal';
  return siblings.has('expected_output') && (name === 'description' || name === 'expected_output');
}

function isProse(text: string): boolean {
  if (text.length < SENTENCE || /^\s*(?:https?:|[./]|<|SELECT\b|#!)/i.test(text)) return false;
  return (text.match(/[\p{L}'’]+[\s,.;:]/gu) ?? []).length >= 6;
}

/**
 * The pointers of a file that is there; none for one that cannot be read, which is no prompt that anybody
 * saw.
 */
export async function membersIn(
  tree: Tree,
  path: string,
  cache: RenderCache,
): Promise<readonly string[]> {
  try {
    const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
    return promptMembers(path, (await readDocument(side, path)).value);
  } catch (error) {
    if (error instanceof GuardError) return [];
    throw error;
  }
}

/** Members of a file, each as a text of a prompt whose request nobody knows. */
export async function memberPrompts(
  tree: Tree,
  path: string,
  pointers: readonly string[],
  cache: RenderCache,
): Promise<readonly RenderedPrompt[]> {
  const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
  const found = await Promise.all(
    pointers.map(async (pointer): Promise<RenderedPrompt | null> => {
      const source: PromptSource = { kind: 'text', paths: [path], fidelity: 'exact' };
      const prompt = { id: `${path}#${pointer}`, declared: false, source };
      try {
        const member = await memberOf(side, { path, pointer });
        if (typeof member.value !== 'string') return null;
        const turn = {
          body: member.value,
          provider: null,
          model: null,
          locate: (_: string, offset: number | null) => member.line('', offset),
          at: null,
          usage: null,
          unitTokens: null,
        };
        const conversations = [{ case: 'default', id: '1', turns: [turn] }];
        return { outcome: 'rendered', ...prompt, conversations };
      } catch (error) {
        // A member that this side does not have.
        if (error instanceof GuardError) return null;
        throw error;
      }
    }),
  );
  return found.filter((prompt) => prompt !== null);
}
