import Handlebars from 'handlebars/dist/handlebars.js';
import {
  type EngineProgram,
  MissingTemplates,
  TemplateError,
  templateNamed,
} from './engine-program.ts';
import { helperSet } from './additions.ts';
import { lineOfTrimmed, mark, offsetOf } from './marks.ts';
import type { Job } from './protocol.ts';

type Program = hbs.AST.Program;

/** Handlebars in an instance of its own, without access to what JavaScript lends to values. */
export const handlebars: EngineProgram = {
  render(job, traced) {
    const environment = Handlebars.create();
    helperSet(job.helpers)?.(environment, job);
    const options = { noEscape: true, ...job.options };
    const main = parsed(environment, job, 0);
    const programs = withPartials(environment, job, main);
    const compile = (program: Program, source: number) =>
      environment.compile(traced ? marked(program, job, source) : program, options);
    for (const [name, { source, program }] of programs)
      environment.registerPartial(name, compile(program, source));
    try {
      return compile(main, 0)(job.values);
    } catch (error) {
      throw explained(error, job);
    }
  },
};

interface Partial {
  readonly source: number;
  readonly program: Program;
}

/** The partials that are named by what is rendered and by each other. */
function withPartials(
  environment: typeof Handlebars,
  job: Job,
  main: Program,
): ReadonlyMap<string, Partial> {
  const partials = new Map<string, Partial>();
  const missing: string[] = [];
  const open = [...namedIn(main), ...Object.keys(job.names).map((key) => key.slice(2))];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (partials.has(name)) continue;
    const key = `0:${name}`;
    const source = Object.hasOwn(job.names, key) ? job.names[key] : undefined;
    if (source === undefined) missing.push(key);
    // One that does not exist may be defined inline.
    if (source === undefined || source === null) continue;
    const program = parsed(environment, job, source);
    partials.set(name, { source, program });
    open.push(...namedIn(program));
  }
  if (missing.length > 0) throw new MissingTemplates([...new Set(missing)]);
  return partials;
}

function parsed(environment: typeof Handlebars, job: Job, source: number): Program {
  try {
    const ignoreStandalone = job.options['ignoreStandalone'] === true;
    return environment.parse(job.texts[source] ?? '', { ignoreStandalone });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line =
      /^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1] ??
      / - (\d+):\d+$/.exec(message)?.[1];
    const what = message.split('\n').at(-1) ?? '';
    throw new TemplateError(
      `this is no Handlebars: ${what}`,
      source,
      line === undefined ? null : Number(line),
    );
  }
}

/** Names of partials that are written out; '@partial-block' is the block itself. */
function namedIn(program: Program): readonly string[] {
  const names: string[] = [];
  const note = ({ name }: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void => {
    // The types leave out that a number may stand there.
    const own: unknown = 'original' in name ? name.original : null;
    if (typeof own === 'string' && !own.startsWith('@')) names.push(own);
  };
  class Names extends Handlebars.Visitor {
    override PartialStatement(partial: hbs.AST.PartialStatement): void {
      note(partial);
      super.PartialStatement(partial);
    }
    override PartialBlockStatement(partial: hbs.AST.PartialBlockStatement): void {
      note(partial);
      super.PartialBlockStatement(partial);
    }
  }
  new Names().accept(program);
  return names;
}

/** The same program with a mark in front of each text and value. */
function marked(program: Program, job: Job, source: number): Program {
  const text = job.texts[source] ?? '';
  const content = (value: string, loc: hbs.AST.SourceLocation): hbs.AST.Statement => {
    const made = { type: 'ContentStatement', value, original: value, loc };
    return made;
  };
  const inside = (own: Program | undefined): Program | undefined =>
    own && { ...own, body: own.body.flatMap(statement) };
  const statement = (node: hbs.AST.Statement): hbs.AST.Statement[] => {
    const { line, column } = node.loc.start;
    if (isContent(node)) {
      const first = lineOfTrimmed(text, offsetOf(text, line - 1, column), node.value);
      return [content(mark('literal', source, first), node.loc), node];
    }
    if (node.type === 'MustacheStatement')
      return [content(mark('value', source, line), node.loc), node];
    if (!hasPrograms(node)) return [node];
    const block = { ...node, program: inside(node.program), inverse: inside(node.inverse) };
    return [block];
  };
  return { ...program, body: program.body.flatMap(statement) };
}

function isContent(node: hbs.AST.Statement): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

function hasPrograms(node: hbs.AST.Statement): node is hbs.AST.BlockStatement {
  return 'program' in node;
}

/** What Handlebars says while it renders, with the line where it tells one. */
function explained(error: unknown, job: Job): unknown {
  if (!(error instanceof Error)) return error;
  const missing = /^The partial ([\s\S]+) could not be found$/.exec(error.message)?.[1];
  if (missing !== undefined) {
    templateNamed(job, `0:${missing}`);
    return new TemplateError(`there is no partial '${missing}'`, 0, null);
  }
  const line = / - (\d+):\d+$/.exec(error.message)?.[1];
  return new TemplateError(error.message, 0, line === undefined ? null : Number(line));
}
