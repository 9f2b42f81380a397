import type { Json, JsonObject } from '../../../src/json/value.ts';
import type { Noise } from '../../../src/render/engine-child/protocol.ts';
import type { Engine } from '../../../src/render/engines/engine.ts';
import { mustache } from '../../../src/render/engines/mustache/mustache.ts';
import { Runtimes } from '../../../src/render/engines/process/runtimes.ts';
import type { FileLine } from '../../../src/render/rendering.ts';
import { lineAt } from '../../../src/render/traced-text.ts';
import { treeOf } from '../../support/tree.ts';

export interface TemplateInput {
  readonly values?: Readonly<Record<string, Json>>;
  /** Files that may be included, by path. */
  readonly partials?: Readonly<Record<string, string>>;
  readonly options?: JsonObject;
  readonly file?: string;
  readonly noise?: Noise;
  readonly helpers?: string;
}

export type MustacheInput = TemplateInput;

/** Midday, 1 January 2026. */
const PINNED_NOISE: Noise = { time: 1_767_268_800, seed: 0, zone: 'UTC' };

const TREE = treeOf({});

/** An engine with the processes that it needs; they are shared by all templates of a test file. */
export function engineUnderTest(engine: Engine, runtimes = new Runtimes()) {
  const runtime = runtimes.of(TREE);
  const render = async (text: string, input: TemplateInput = {}) => {
    const { values = {}, partials = {}, options = {}, file = 'p/system.mustache', helpers } = input;
    let isNoisy = false;
    const traced = await engine.render({
      template: { text, at: { file, line: 1 } },
      values: new Map(Object.entries(values)),
      options,
      ...(helpers !== undefined && { helpers }),
      include: (candidates) => {
        const found = candidates.find((path) => Object.hasOwn(partials, path));
        const partial = found === undefined ? undefined : partials[found];
        return Promise.resolve(
          found === undefined || partial === undefined
            ? undefined
            : { text: partial, at: { file: found, line: 1 } },
        );
      },
      runtime: {
        ...runtime,
        noise: input.noise ?? PINNED_NOISE,
        noticeNoise: () => {
          isNoisy = true;
        },
      },
    });
    return { ...traced, isNoisy };
  };
  return {
    render,
    /** What comes of a template. */
    text: async (text: string, input?: TemplateInput) => (await render(text, input)).text,
    /** Each line of the result with the place that its first character was written at. */
    lines: async (text: string, input?: TemplateInput) => linesOf(await render(text, input)),
    end: () => runtimes[Symbol.asyncDispose](),
  };
}

const { render, lines } = engineUnderTest(mustache);
export { render, lines };

function linesOf(traced: Parameters<typeof lineAt>[0]) {
  let offset = 0;
  return traced.text.split(/(?<=\n)/).map((line): readonly [string, FileLine | null] => {
    const at = lineAt(traced, offset);
    offset += line.length;
    return [line, at];
  });
}
