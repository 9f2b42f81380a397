import type { Content, Piece } from '../../repository/config/schema.ts';
import { analysisError } from '../../errors.ts';
import type { Engine, EngineInput, Template, Values } from '../engines/engine.ts';
import { factorValues } from '../command/factor-values.ts';
import { engineFor } from '../engines/engines.ts';
import { PINNED } from '../plan.ts';
import { type ConfigPlace, type Side, configLine, textOf } from '../side.ts';
import { type LineOf, inDocument, inlineTemplate } from './inline.ts';
import type { TracedText } from '../traced-text.ts';
import type { TextPart } from './parts.ts';
import { memberOf } from '../documents/member.ts';

/** The paths that stand for those that an engine asks for. */
export type IncludeNames = (candidates: readonly string[]) => readonly string[];

/** A piece of a composed prompt as it is declared. */
export interface PlacedPiece {
  readonly piece: Piece;
  /** What it is called in errors, e.g. 'system[0]'. */
  readonly name: string;
  readonly at: ConfigPlace | null;
}

/**
 * A piece's text with the variables' values in it.
 * @throws GuardError (analysis) for what cannot be read or rendered, and for an empty text.
 */
export async function renderPiece(
  side: Side,
  { piece, name, at }: PlacedPiece,
  values: Values,
): Promise<TextPart> {
  const { file, where, text: written, lineOf } = await contentOf(side, piece.content, name, at);
  const template: Template =
    lineOf === null
      ? { text: written, at: { file: where, line: 1 } }
      : inlineTemplate(written, lineOf);
  if (template.text.trim() === '') throw empty(where, 'is empty');
  const engine = engineFor(piece.engine, file, where);
  const text = await renderTemplate(side, engine, { template, values, options: piece.options });
  if (text.text.trim() === '') throw empty(where, 'is empty once it is rendered');
  const traced = lineOf === null ? text : inDocument(text, template, lineOf);
  return { text: traced, cacheControl: piece.cache_control, at };
}

/**
 * A template's text with the values in it; what it includes comes from the same side.
 * @param names where a format keeps what a template asks for by these paths
 */
export async function renderTemplate(
  side: Side,
  engine: Engine,
  input: Omit<EngineInput, 'include' | 'runtime'>,
  names: IncludeNames = (candidates) => candidates,
): Promise<TracedText> {
  const { tree, cache, plan = PINNED, noticeNoise = () => {} } = side;
  return await engine.render({
    ...input,
    include: (candidates) => include(side, names(candidates)),
    runtime: { ...cache.runtimes.of(tree), noise: factorValues(plan, cache.moment), noticeNoise },
  });
}

/** A piece's own text, before it is rendered. */
interface Written {
  /** The file whose ending names an engine; null for a text inside a document. */
  readonly file: string | null;
  /** What it is called in errors. */
  readonly where: string;
  readonly text: string;
  /** Null for a whole file, whose lines are the text's own. */
  readonly lineOf: LineOf | null;
}

async function contentOf(
  side: Side,
  content: Content,
  name: string,
  at: ConfigPlace | null,
): Promise<Written> {
  if (content.kind === 'inline') {
    // A text in place may be written under either of two keys.
    const lineOf: LineOf = (offset) =>
      configLine(at, '/text', offset) ?? configLine(at, '/content', offset);
    return { file: null, where: name, text: content.text, lineOf };
  }
  const { path, pointer } = content;
  if (pointer === null)
    return { file: path, where: path, text: await textOf(side, path), lineOf: null };
  const member = await memberOf(side, { path, pointer });
  if (typeof member.value !== 'string')
    throw analysisError(`${path}#${pointer} holds no text: let the pointer lead to a string.`);
  const lineOf: LineOf = (offset) => member.line('', offset);
  return { file: null, where: `${path}#${pointer}`, text: member.value, lineOf };
}

async function fileTemplate(side: Side, file: string): Promise<Template> {
  return { text: await textOf(side, file), at: { file, line: 1 } };
}

async function include(side: Side, candidates: readonly string[]): Promise<Template | undefined> {
  const file = candidates.find((path) => side.tree.entries.has(path));
  if (file !== undefined) return await fileTemplate(side, file);
  for (const path of candidates.slice(0, 1)) side.missing.add(path);
  return undefined;
}

function empty(where: string, what: string): Error {
  return analysisError(
    `${where} ${what}: providers refuse an empty text; write it, or leave it out.`,
  );
}
