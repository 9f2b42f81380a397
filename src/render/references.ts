import path from 'node:path';

/** How a text names other files. */
export type Language =
  /** Not at all. */
  | 'none'
  /** By the tags of template engines, in the delimiters that they have by default. */
  | 'template'
  /** As any word in it: a document that describes a prompt may name files as it likes. */
  | 'document';

/**
 * The names of other files in a text; 'any' where one is worked out when the text is rendered. More may be
 * found than there are, and never fewer.
 */
export function namesIn(text: string, language: Language): readonly string[] | 'any' {
  if (language === 'none') return [];
  const tags = namesInTags(text);
  if (tags === 'any' || language === 'template') return tags;
  // A glob, a folder with all that is in it, and signs that are written as escapes.
  if (/\*|\/["'\s,\]]|\\u00/.test(text)) return 'any';
  return [...tags, ...(text.match(/[^\s"'`,:;()[\]{}<>|=]+/g) ?? [])];
}

/** `{% include "a" %}` of Jinja2, Nunjucks and Liquid, `{{> a}}` of Mustache and Handlebars. */
function namesInTags(text: string): readonly string[] | 'any' {
  // Other delimiters, a layout around a block, and statements without tags of their own.
  if (/\{\{\s*[=<$]|\{%[-+]?\s*liquid\b/.test(text)) return 'any';
  const names: string[] = [];
  for (const [, , tag, partial = ''] of text.matchAll(TAG)) {
    const literal = tag === undefined ? PARTIAL.exec(partial) : LITERAL.exec(tag);
    if (literal === null) return 'any';
    names.push(...(literal[0].match(/[^\s"'[\](),]+/g) ?? []));
  }
  return names;
}

/** The word of a tag, what follows it, and what follows the sign of a partial. */
const TAG =
  /\{%[-+]?\s*(include|import|extends|from|render|layout|section|include_relative)\b([\s\S]*?)(?:%\}|$)|\{\{[~#\s]*>([\s\S]*?)(?:\}\}|$)/g;
/** One name or a list of them in quotes, and nothing behind it that would make another name of it. */
const LITERAL =
  /^\s*(?:(?:"[^"{]*"|'[^'{]*')|\[(?:\s*(?:"[^"{]*"|'[^'{]*')\s*,?)+\s*\])(?=\s*(?:$|-|,|ignore\b|with\b|without\b|only\b|for\b|as\b|import\b))/;
const PARTIAL = /^\s*[^\s()"'}~]+(?=[\s}~]|$)|^\s*(?:"[^"]*"|'[^']*')/;

/** A name as it may be written: without folders, endings, and the underscore of a partial. */
export function stemOf(name: string): string {
  const base = path.posix.basename(name).replace(/^_+/, '');
  const stem = base.replace(/(?<=.)\..*$/s, '').toLowerCase();
  // Of a name of several words a text is taken for as many names.
  return stem.split(/[\s"'`,:;()[\]{}<>|=]+/).at(-1) ?? stem;
}
