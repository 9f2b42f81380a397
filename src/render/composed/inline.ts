import type { Template } from '../engines/engine.ts';
import type { FileLine } from '../rendering.ts';
import { type ConfigPlace, configLine } from '../side.ts';
import { type TracedText, remapped } from '../traced-text.ts';

/** A text in place: it stands in the config, from the line where its string begins. */
export function inlineTemplate(text: string, at: ConfigPlace | null): Template {
  const first = lineOfText(at, 0) ?? { file: 'the config', line: 1 };
  return { text, at: first };
}

/**
 * A rendered text in place with the lines that the config really has: an escape or a fold makes them
 * others than those of the text.
 */
export function inConfig(text: TracedText, template: Template, at: ConfigPlace | null): TracedText {
  if (at === null) return { text: text.text, spans: [] };
  const starts = lineStarts(template.text);
  return remapped(text, ({ file, line }) =>
    file === template.at.file
      ? (lineOfText(at, starts[line - template.at.line] ?? 0) ?? template.at)
      : { file, line },
  );
}

// A text in place may be written under either of two keys.
function lineOfText(at: ConfigPlace | null, offset: number): FileLine | null {
  return configLine(at, '/text', offset) ?? configLine(at, '/content', offset);
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
