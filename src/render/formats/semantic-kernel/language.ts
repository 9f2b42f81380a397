import { analysisError } from '../../../errors.ts';
import { type Json, NumberLiteral } from '../../../json/value.ts';
import type { Engine } from '../../engines/engine.ts';
import { TracedTextBuilder, lineCounter } from '../../traced-text.ts';

/** A block of the language: quotes may hold braces. */
const BLOCK = /\{\{((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?!\}\}|\{\{)[^'"])*)\}\}/g;

/**
 * Semantic Kernel's own language, as far as it is data: `{{$name}}` and quoted values. A call of a function
 * is code of the program.
 */
export const kernelLanguage: Engine = {
  name: 'semantic-kernel',
  render({ template, values }) {
    const { text, at } = template;
    const out = new TracedTextBuilder();
    const lineOf = lineCounter(text);
    const place = (offset: number) => ({ file: at.file, line: at.line - 1 + lineOf(offset) });
    let done = 0;
    for (const { 0: block, 1: inner = '', index } of text.matchAll(BLOCK)) {
      const code = inner.trim();
      if (code === '') continue;
      out.append(text.slice(done, index), 'literal', place(done));
      done = index + block.length;
      const quoted = /^(['"])([\s\S]*)\1$/.exec(code);
      const name = /^\$([0-9A-Za-z_]+)$/.exec(code)?.[1];
      if (quoted !== null) out.append(unquoted(quoted[2] ?? ''), 'value', place(index));
      else if (name !== undefined) out.append(printed(values.get(name)), 'value', place(index));
      else {
        const { file, line } = place(index);
        throw analysisError(
          `${file}:${line}: {{${code.slice(0, 60)}}} calls a function of the program, whose result is not in the commit: render the prompt by a command (render:).`,
        );
      }
    }
    out.append(text.slice(done), 'literal', place(done));
    return Promise.resolve(out.build());
  },
};

function unquoted(text: string): string {
  return text.replaceAll(/\\(['"\\])/g, '$1');
}

function printed(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (value instanceof NumberLiteral) return value.source;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
