import type { Template } from '../engines/engine.ts';
import type { FileLine } from '../rendering.ts';
import { type TracedText, remapped } from '../traced-text.ts';

/** The line of code unit `offset` of a string that stands inside a document. */
export type LineOf = (offset: number) => FileLine | null;

/** A text in place: it stands in a document, from the line where its string begins. */
export function inlineTemplate(text: string, lineOf: LineOf): Template {
  return { text, at: lineOf(0) ?? { file: 'the config', line: 1 } };
}

/**
 * A rendered text in place with the lines that the document really has: an escape or a fold makes them
 * others than those of the text.
 */
export function inDocument(text: TracedText, template: Template, lineOf: LineOf): TracedText {
  if (lineOf(0) === null) return { text: text.text, spans: [] };
  const starts = lineStarts(template.text);
  return remapped(text, ({ file, line }) =>
    file === template.at.file
      ? (lineOf(starts[line - template.at.line] ?? 0) ?? template.at)
      : { file, line },
  );
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
