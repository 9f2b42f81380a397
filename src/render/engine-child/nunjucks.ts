import nunjucks from 'nunjucks/browser/nunjucks.js';
import {
  type EngineProgram,
  MissingTemplates,
  TemplateError,
  templateNamed,
} from './engine-program.ts';
import { lineOfTrimmed, mark, offsetOf } from './marks.ts';
import { hardened } from './nunjucks-hardening.ts';
import type { Job } from './protocol.ts';

/** Nunjucks, which is no sandbox by itself: see nunjucks-hardening.ts. */
export const nunjucksProgram: EngineProgram = {
  render(job, traced) {
    const missing: string[] = [];
    const loader = {
      // A reference is relative to the text that names it only where it says so.
      isRelative: (name: string) => /^\.\.?\//.test(name),
      resolve: (from: string, name: string) => `${from}:${name}`,
      getSource(name: string) {
        const key = /^\d+:/.test(name) ? name : `0:${name}`;
        if (!Object.hasOwn(job.names, key)) missing.push(key);
        const source = templateNamed(job, key);
        if (source === null) return null;
        return { src: job.texts[source] ?? '', path: String(source), noCache: false };
      },
    };
    const environment = hardened(
      new nunjucks.Environment(loader, { autoescape: false, ...job.options }),
    );
    following = traced ? job : null;
    try {
      const template = new nunjucks.Template(job.texts[0] ?? '', environment, '0', false);
      const text = template.render(Object(job.values));
      if (text === null)
        throw new TemplateError('it waits for something that never comes', 0, null);
      return text;
    } catch (error) {
      throw missing.length > 0 ? new MissingTemplates(missing) : explained(error);
    }
  },
};

/** The job whose templates get marks; null where they get none. */
let following: Job | null = null;

const { parser, nodes } = nunjucks;
const plain = parser.parse.bind(parser);
parser.parse = (text, extensions, options) => {
  const tree = plain(text, extensions, options);
  const source = following?.texts.indexOf(text) ?? -1;
  if (source === -1) return tree;
  for (const output of tree.findAll(nodes.Output)) {
    output.children = output.children.flatMap((child) => {
      const isText = isTemplateData(child);
      const line = isText
        ? lineOfTrimmed(text, offsetOf(text, child.lineno, child.colno), String(child.value))
        : child.lineno + 1;
      const own = mark(isText ? 'literal' : 'value', source, line);
      return [new nodes.TemplateData(child.lineno, child.colno, own), child];
    });
  }
  return tree;
};

function isTemplateData(node: unknown): boolean {
  return node instanceof nodes.TemplateData;
}

/** Nunjucks writes the place into its messages: `(0) [Line 1, Column 5]`, then what happened. */
function explained(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof TemplateError) return error;
  const places = [...error.message.matchAll(/\((\d+)\)(?: \[Line (\d+)[^\]]*\])?/g)];
  const place = places.at(-1);
  const message = error.message.split('\n').at(-1)?.trim() ?? '';
  const line = place?.[2];
  return new TemplateError(
    message.replace(/^(?:Template render )?[Ee]rror: /, ''),
    Number(place?.[1] ?? 0),
    line === undefined ? null : Number(line),
  );
}
