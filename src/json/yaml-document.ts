import {
  type Document,
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  type YAMLParseError,
  parseAllDocuments,
} from 'yaml';
import { type GuardError, analysisError, messageOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** YAML 1.2 with its core schema, or 1.1 as PyYAML reads it: merge keys, yes and no, 0-octals. */
export type YamlVersion = '1.1' | '1.2';

/** The one document of a YAML text, as a tree of nodes. */
export interface YamlDocument {
  /** Null for a text that holds none: nothing, or comments only. */
  readonly document: Document.Parsed | null;
  readonly lines: LineCounter;
}

/**
 * Reads a YAML text without making values of it. Tags are not acted upon.
 * Throws an analysis error of one line that names the place.
 */
export function readYaml(
  text: string,
  name: string,
  version: YamlVersion,
  keepSourceTokens = false,
): YamlDocument {
  if (text.length > LIMITS.fileBytes)
    throw analysisError(`${name} holds more than ${LIMITS.fileBytes / 2 ** 20} MB; split it.`);
  const lines = new LineCounter();
  const [document, second] = documentsOf(text, name, {
    version,
    lineCounter: lines,
    keepSourceTokens,
  });
  const error = document?.errors[0];
  if (error !== undefined) {
    throw yamlError(name, lines, error.pos[0], `${wordsOf(error)}.`);
  }
  if (second !== undefined) {
    throw yamlError(
      name,
      lines,
      second.range[0],
      "a second document begins here; keep one to a file, and drop the line '---'.",
    );
  }
  return { document: document ?? null, lines };
}

/** An analysis error that names the place of an offset. */
export function yamlError(
  name: string,
  lines: LineCounter,
  offset: number,
  words: string,
): GuardError {
  const { line, col } = lines.linePos(offset);
  return analysisError(`${name}:${Math.max(1, line)}:${Math.max(1, col)}: ${words}`);
}

function documentsOf(
  text: string,
  name: string,
  options: ParseOptions & DocumentOptions,
): readonly Document.Parsed[] {
  try {
    const documents = parseAllDocuments(text, {
      ...options,
      prettyErrors: false,
      // What is equal is judged on the keys as JSON has them; the parser's own check takes n² time.
      uniqueKeys: false,
      logLevel: 'error',
      // Data stays data: no dates, no bytes, no sets, whatever the tags say.
      resolveKnownTags: false,
      customTags: (tags) =>
        tags.filter((tag) => !EXTRAS.has(typeof tag === 'string' ? tag : tag.tag)),
    });
    return 'empty' in documents ? [] : documents;
  } catch (error) {
    if (error instanceof RangeError) throw analysisError(`${name} is ${TOO_DEEP}.`);
    throw error;
  }
}

const EXTRAS = new Set(
  ['binary', 'omap', 'pairs', 'set', 'timestamp'].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/** The parser is recursive: what is nested without end exhausts its stack. */
export const TOO_DEEP = `nested more than ${LIMITS.depth} levels deep; no prompt is`;

const CAUSES: Readonly<Partial<Record<YAMLParseError['code'], string>>> = {
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'check the indentation and the brackets',
  MISSING_CHAR: 'check the quotes and brackets',
  UNEXPECTED_TOKEN: 'check the indentation and the quotes, here and in the line above',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon in it needs quotes',
  MULTILINE_IMPLICIT_KEY: 'check the indentation; a text with a colon in it needs quotes',
  BAD_SCALAR_START: 'a text that begins with it needs quotes',
};

function wordsOf(error: YAMLParseError): string {
  if (error.code === 'RESOURCE_EXHAUSTION') return TOO_DEEP;
  const cause = CAUSES[error.code];
  return messageOf(error) + (cause === undefined ? '' : `; ${cause}`);
}
