import { type Json, NumberLiteral, isArray, isObject } from '../../../json/value.ts';
import { LIMITS } from '../../../limits.ts';
import { type TracedText, TracedTextBuilder } from '../../traced-text.ts';
import type { Engine, EngineInput, Template } from '../engine.ts';
import { type Scope, isFalsy, lookup } from './lookup.ts';
import { type Escape, type MustacheOptions, mustacheOptions } from './options.ts';
import type { Node } from './parse.ts';
import { refusal } from '../refusal.ts';
import { type Source, candidates, indented, sourceOf } from './source.ts';

/**
 * Mustache as mustache.js 4.2 renders it, but without HTML escaping unless the options ask for it. A
 * missing variable, a list or an object in the place of text are failures: every implementation prints
 * something else there.
 */
export const mustache: Engine = {
  name: 'mustache',
  async render(input) {
    return await rendered(input, mustacheOptions(input.options, input.template.at.file));
  },
};

/** The same for programs whose Mustache escapes in its own way. */
export function mustacheEscaping(escape: Escape): Engine {
  return {
    name: 'mustache',
    render: (input) =>
      rendered(input, { ...mustacheOptions(input.options, input.template.at.file), escape }),
  };
}

async function rendered(input: EngineInput, options: MustacheOptions): Promise<TracedText> {
  const renderer = new Renderer(input, options);
  await renderer.start(input);
  return renderer.out.build();
}

/** Where the walk stands: in which template, in which sections, in how many partials. */
interface Frame {
  readonly source: Source;
  readonly scope: Scope;
  readonly depth: number;
}

type Section = Extract<Node, { kind: 'section' }>;
type Partial = Extract<Node, { kind: 'partial' }>;
type Variable = Extract<Node, { kind: 'variable' }>;

class Renderer {
  readonly out = new TracedTextBuilder();
  readonly #include: EngineInput['include'];
  readonly #options: MustacheOptions;
  readonly #partials = new Map<string, Source>();
  #steps = 0;

  constructor({ include }: EngineInput, options: MustacheOptions) {
    this.#include = include;
    this.#options = options;
  }

  async start({ template, values }: EngineInput): Promise<void> {
    const source = sourceOf(template, this.#options.tags);
    await this.#nodes(source.nodes, { source, scope: { values, stack: [] }, depth: 0 });
  }

  async #nodes(nodes: readonly Node[], frame: Frame): Promise<void> {
    for (const node of nodes) {
      const { source } = frame;
      this.#step(node, source);
      if (node.kind === 'text')
        this.out.append(
          source.text.slice(node.start, node.end),
          'literal',
          source.place(node.start),
        );
      else if (node.kind === 'variable') this.#variable(node, frame);
      else if (node.kind === 'section') await this.#section(node, frame);
      else await this.#partial(node, frame);
    }
  }

  #step(node: Node, source: Source): void {
    if (++this.#steps > LIMITS.templateSteps || this.out.length > LIMITS.fileBytes)
      throw refusal(source.place(node.start), 'this renders to more than a prompt can be.');
  }

  #variable(node: Variable, { source, scope }: Frame): void {
    const value = lookup(scope, node.name);
    if (value === undefined) throw missing(node, source);
    const text = printed(value);
    const at = source.place(node.start);
    if (text === undefined) {
      const what = isArray(value) ? 'a list' : 'an object';
      throw refusal(at, `'${shown(node)}' is ${what} and no text: name one of its members.`);
    }
    const { escape } = this.#options;
    this.out.append(escape === null || node.raw ? text : escape(text), 'value', at);
  }

  async #section(node: Section, frame: Frame): Promise<void> {
    const { scope, source } = frame;
    const value = lookup(scope, node.name);
    // Inside data an absent member is ordinary; a variable that nobody declared is a mistake.
    if (value === undefined && scope.stack.length === 0 && !node.name.includes('.'))
      throw missing(node, source);
    if (node.inverted) {
      if (isFalsy(value)) await this.#nodes(node.children, frame);
    } else if (value !== undefined && !isFalsy(value)) {
      for (const item of isArray(value) ? value : [value]) {
        this.#step(node, source);
        await this.#nodes(node.children, { ...frame, scope: inside(scope, item) });
      }
    }
  }

  async #partial(node: Partial, { source, scope, depth }: Frame): Promise<void> {
    const at = source.place(node.start);
    if (depth >= LIMITS.depth)
      throw refusal(at, `the partial '${shown(node)}' includes itself without end.`);
    const template = await this.#include(candidates(node.name, source.file));
    if (template === undefined)
      throw refusal(
        at,
        `there is no partial '${shown(node)}': put it beside ${source.file}, or write its path.`,
      );
    const partial = this.#parsed(template, node);
    await this.#nodes(partial.nodes, { source: partial, scope, depth: depth + 1 });
  }

  // Parsed once, however often a loop includes it.
  #parsed(template: Template, node: Partial): Source {
    const key = JSON.stringify([template.at.file, node.indentation, node.indentsFirst]);
    const known = this.#partials.get(key);
    if (known !== undefined) return known;
    const source = sourceOf(indented(template, node), this.#options.tags);
    this.#partials.set(key, source);
    return source;
  }
}

// A mere `true` opens the section and stands for nothing inside it.
function inside(scope: Scope, item: Json): Scope {
  return item === true ? scope : { values: scope.values, stack: [...scope.stack, item] };
}

function printed(value: Json): string | undefined {
  if (value === null) return '';
  if (value instanceof NumberLiteral) return value.source;
  return isArray(value) || isObject(value) ? undefined : String(value);
}

function missing(node: Variable | Section, source: Source): Error {
  const words =
    node.name === ''
      ? 'this tag has no name: remove it.'
      : `there is no value for '${shown(node)}': add it under vars.`;
  return refusal(source.place(node.start), words);
}

function shown({ name }: { readonly name: string }): string {
  return name.slice(0, 80);
}
