import { entries } from '../json/value.ts';
import type { Piece, PromptOrigin } from '../repository/config/schema.ts';
import type { Differences } from './differences.ts';
import { engineFor } from './engines/engines.ts';
import type { PromptSource } from './rendering.ts';
import { formatOf, mayBeFormat } from './sources/formats.ts';
import { kindOf, wantedBy } from './wanted.ts';

/** A prompt that nobody looked at, because nothing that its rendering could read differs. */
export interface Untouched {
  readonly id: string;
  readonly source: PromptSource;
}

export function untouched(id: string, origin: PromptOrigin): Untouched {
  const kind = kindOf(origin);
  const fidelity = kind === 'recording' ? 'recorded' : kind === 'capture' ? 'captured' : 'exact';
  return { id, source: { kind, paths: wantedBy(origin).toSorted(), fidelity } };
}

/**
 * Whether the rendering of a prompt could read something that differs. Nothing is parsed for the answer;
 * in doubt it is yes, as for every command and every path that is no file on both sides.
 */
export async function mayDiffer(origin: PromptOrigin, differences: Differences): Promise<boolean> {
  if (origin.kind === 'render' || origin.kind === 'capture') return true;
  if (!wantedBy(origin).every((file) => differences.hasEqual(file))) return true;
  if (origin.kind === 'file')
    return await any(origin.paths, (file) => fileMayDiffer(file, differences));
  const pieces = [...origin.system, ...origin.messages];
  return await any(pieces, (piece) => pieceMayDiffer(piece, differences));
}

/** The same for a file of requests, or of a form that describes its own. */
export async function fileMayDiffer(file: string, differences: Differences): Promise<boolean> {
  if (!differences.hasEqual(file)) return true;
  const kind = formatOf(file)?.kind;
  if (kind !== 'format' && kind !== 'request') return kind === undefined;
  const text = await differences.text(file).catch(() => null);
  if (text === null) return true;
  // Bodies of requests hold all that they are.
  if (kind === 'request' && !mayBeFormat(text)) return false;
  return await differences.mayReach(text, NAMES_FILES.test(text) ? 'document' : 'template');
}

/** What formats write in front of a path: Prompty, promptfoo and LangChain. */
const NAMES_FILES = /\$\{file:|file:\/\/|_path\b|\b(?:prompts|tests|examples)\b/i;

async function pieceMayDiffer(
  { content, engine, options }: Piece,
  differences: Differences,
): Promise<boolean> {
  const file = content.kind === 'file' ? content.path : null;
  const name = engineName(engine, file);
  // What code puts into a text that no engine renders.
  if (name === 'none') return file !== null && (await differences.mayFillAnew(file));
  if (name === 'fstring') return false;
  // The tags of a template cannot be told where they are written in other signs.
  if (name === null || entries(options).some(([key]) => OWN_SIGNS.test(key))) return true;
  const text = file === null ? textIn(content) : await differences.text(file).catch(() => null);
  // In a document a tag may be written with escapes.
  if (text === null || (isMember(content) && /\\[ux]/.test(text))) return true;
  return await differences.mayReach(text, 'template');
}

const OWN_SIGNS = /_string$|_prefix$|^tags$|Delimiter/;

function isMember(content: Piece['content']): boolean {
  return content.kind === 'file' && content.pointer !== null;
}

function textIn(content: Piece['content']): string | null {
  return content.kind === 'file' ? null : content.text;
}

/** Null where the file's ending asks for an engine that has to be named. */
function engineName(engine: Piece['engine'], file: string | null): string | null {
  try {
    return engineFor(engine, file, file ?? '').name;
  } catch {
    return null;
  }
}

async function any<Item>(
  items: readonly Item[],
  holds: (item: Item) => Promise<boolean>,
): Promise<boolean> {
  for (const item of items) if (await holds(item)) return true;
  return false;
}
