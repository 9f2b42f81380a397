import type { JsonObject, Json } from '../../../src/json/value.ts';
import { mustache } from '../../../src/render/engines/mustache/mustache.ts';
import type { FileLine } from '../../../src/render/rendering.ts';
import { lineAt } from '../../../src/render/traced-text.ts';

export interface MustacheInput {
  readonly values?: Readonly<Record<string, Json>>;
  readonly partials?: Readonly<Record<string, string>>;
  readonly options?: JsonObject;
  readonly file?: string;
}

/** Renders a template that stands in a file from its first line on. */
export function render(text: string, input: MustacheInput = {}) {
  const { values = {}, partials = {}, options = {}, file = 'p/system.mustache' } = input;
  return mustache.render({
    template: { text, at: { file, line: 1 } },
    values: new Map(Object.entries(values)),
    options,
    include: (candidates) => {
      const found = candidates.find((path) => Object.hasOwn(partials, path));
      const partial = found === undefined ? undefined : partials[found];
      return Promise.resolve(
        found === undefined || partial === undefined
          ? undefined
          : { text: partial, at: { file: found, line: 1 } },
      );
    },
  });
}

/** Each line of a rendered text with the place that its first character was written at. */
export async function lines(text: string, input: MustacheInput = {}) {
  const traced = await render(text, input);
  let offset = 0;
  return traced.text.split(/(?<=\n)/).map((line): readonly [string, FileLine | null] => {
    const at = lineAt(traced, offset);
    offset += line.length;
    return [line, at];
  });
}
