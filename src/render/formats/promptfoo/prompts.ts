import path from 'node:path';
import { globMatcher, isGlob } from '../../../repository/config/glob.ts';
import { type Json, entries, get, isArray, isObject, text } from '../../../json/value.ts';
import { type TracedText, literally, sliced } from '../../traced-text.ts';
import { includedDocument, includedText } from '../included.ts';
import { tracedString } from '../strings.ts';
import { type PromptfooFile, computed, fileReference } from './file.ts';
import { canonical } from '../../../json/canonical.ts';

/** A prompt as promptfoo has it before values are put in. */
export interface RawPrompt {
  readonly label: string;
  readonly raw: TracedText;
}

interface Named {
  readonly raw: string;
  readonly label: string | null;
  readonly pointer: string;
}

/** The prompts that a configuration names, in place or in files of the commit. */
export async function promptsOf(read: PromptfooFile): Promise<readonly RawPrompt[]> {
  const found: RawPrompt[] = [];
  for (const named of namedIn(get(read.value, 'prompts'), read)) {
    if (!isPath(named.raw)) {
      if (/^(?:exec:|langfuse:|portkey:|helicone:|package:)/.test(named.raw))
        throw computed(read, named.pointer, named.raw);
      const { file, places } = read;
      const raw = tracedString({ file, places, pointer: named.pointer, text: named.raw });
      found.push({ label: named.label ?? labelOf(named.pointer), raw });
    } else
      for (const to of pathsOf(read, named.raw))
        found.push(...(await promptsOfFile(read, { ...named, raw: to })));
  }
  return found;
}

function namedIn(value: Json | undefined, read: PromptfooFile): readonly Named[] {
  if (typeof value === 'string') return [{ raw: value, label: null, pointer: '/prompts' }];
  if (isObject(value))
    return entries(value).map(([raw, label]) => ({
      raw,
      label: text(label) ?? null,
      pointer: `/prompts/${raw.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    }));
  return (isArray(value) ? value : []).map((entry, index): Named => {
    const pointer = `/prompts/${index}`;
    const inner = ['raw', 'id'].find((key) => typeof get(entry, key) === 'string');
    const raw = text(entry) ?? (inner === undefined ? undefined : text(get(entry, inner)));
    if (raw === undefined) throw computed(read, pointer, 'this prompt');
    const at = inner === undefined || typeof entry === 'string' ? pointer : `${pointer}/${inner}`;
    return { raw, label: text(get(entry, 'label')) ?? null, pointer: at };
  });
}

/** Whether promptfoo takes a string for a path. */
function isPath(raw: string): boolean {
  if (/\n|^(?:exec|portkey|langfuse|helicone|package):/.test(raw)) return false;
  return (
    raw.startsWith('file://') ||
    /\.(?:cjs|csv|j2|js|json|jsonl|md|mjs|py|ts|txt|yaml|yml)(?::\w+)?$/.test(raw) ||
    /\.[^\s.]{2,3}$|[*/\\]$/.test(raw)
  );
}

function pathsOf({ side, file }: PromptfooFile, raw: string): readonly string[] {
  const to = raw.replace(/^file:\/\//, '');
  const folder = path.posix.dirname(file);
  const glob = path.posix.join(folder, to);
  if (!isGlob(to) || glob.startsWith('..')) return [to];
  const matches = globMatcher(glob);
  const found = [...side.tree.entries.keys()].filter(matches).toSorted();
  return found.map((one) => path.posix.relative(folder, one));
}

async function promptsOfFile(
  read: PromptfooFile,
  { raw: to, label, pointer }: Named,
): Promise<readonly RawPrompt[]> {
  const reference = fileReference(read, pointer, to);
  const name = label ?? to;
  switch (path.posix.extname(to).toLowerCase()) {
    case '.yml':
    case '.yaml': {
      const { value, file, places } = await includedDocument(read.side, reference);
      const line = places.line('', null) ?? 1;
      return [{ label: name, raw: literally(canonical(value, 'written'), { file, line }) }];
    }
    case '.txt':
      return textsIn(withoutReturns(await includedText(read.side, reference)), name);
    case '.jsonl': {
      const whole = withoutReturns(await includedText(read.side, reference));
      return numbered(name, pieces(whole, /\n/g));
    }
    case '.md':
    case '.j2':
    case '.json':
      return [{ label: name, raw: await includedText(read.side, reference) }];
    default:
      throw computed(read, pointer, to);
  }
}

/** A text file holds several prompts between lines of ---. */
function textsIn(whole: TracedText, name: string): readonly RawPrompt[] {
  return numbered(name, pieces(whole, /^[^\S\n]*---[^\S\n]*$/gm));
}

function numbered(name: string, texts: readonly TracedText[]): readonly RawPrompt[] {
  if (texts.length < 2) return texts.map((raw) => ({ label: name, raw }));
  return texts.map((raw, index) => ({ label: `${name}#${index + 1}`, raw }));
}

function pieces(whole: TracedText, between: RegExp): readonly TracedText[] {
  const found: TracedText[] = [];
  let start = 0;
  const add = (end: number) => {
    const text = whole.text.slice(start, end);
    const lead = start + text.length - text.trimStart().length;
    if (text.trim() !== '') found.push(sliced(whole, lead, start + text.trimEnd().length));
  };
  for (const { 0: match, index } of whole.text.matchAll(between)) {
    add(index);
    start = index + match.length;
  }
  add(whole.text.length);
  return found;
}

function withoutReturns({ text, spans }: TracedText): TracedText {
  const [first] = spans;
  return first === undefined ? { text, spans } : literally(text.replaceAll('\r\n', '\n'), first.at);
}

function labelOf(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}
