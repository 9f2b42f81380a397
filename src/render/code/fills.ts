import { Judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import { languageOf, parsed } from './languages.ts';
import { nameOf } from './places.ts';
import { type Placed, envOf, textOf } from './resolve.ts';
import { type Module, sourceOf } from './syntax.ts';
import { lineCounter } from '../traced-text.ts';

/** Calls that put values into a template. */
const FILLING =
  /^(?:format|format_map|partial|format_messages|format_prompt|formatMessages|formatPrompt|invoke|ainvoke|stream|astream|render|substitute|safe_substitute|compile|interpolate|fill|fillTemplate|renderTemplate|renderString|template|replace|replaceAll|load_prompt|loadPrompt|get_prompt|getPrompt|renderPrompt|render_prompt|buildPrompt|build_prompt)$/;

/** Everything that a file puts into templates, by the name of the placeholder. */
export function fillsOf(module: Module): ReadonlyMap<string, readonly Placed[]> {
  const fills = new Map<string, Placed[]>();
  const add = (name: string, value: Placed): void => {
    fills.set(name, [...(fills.get(name) ?? []), value]);
  };
  for (const { expr, scope } of module.nodes) {
    if (expr.kind !== 'call' || !FILLING.test(nameOf(expr.callee))) continue;
    const env = envOf(scope);
    const [first, second] = expr.args;
    if (/^replace(?:All)?$/.test(nameOf(expr.callee))) {
      const name = /^\{?[{$<[%]*\s*([\w.]+)\s*[}>\]%]*$/.exec(textOf(first?.value) ?? '')?.[1];
      if (name !== undefined && second !== undefined) add(name, { expr: second.value, env });
      continue;
    }
    for (const { name, value } of expr.args) {
      if (name !== null) add(name, { expr: value, env });
      else if (value.kind === 'object')
        for (const entry of value.entries)
          if (entry.key !== null) add(entry.key, { expr: entry.value, env });
    }
  }
  return fills;
}

/** What code of a repository visibly puts into a placeholder of a text. */
export interface Fill {
  /** The placeholder's name. */
  readonly name: string;
  /** The expression as the source writes it, in one line. */
  readonly expression: string;
  readonly line: number;
  /** Why it varies, with the expression that does; null where the file does not tell. */
  readonly judgement: (Judgement & { readonly source: string; readonly line: number }) | null;
}

/**
 * What a source file fills placeholders of these names with: `template.format(now=datetime.now())`,
 * `text.replace('{{now}}', …)`, `render({ now })`. Nothing of the file is run.
 * @returns nothing for a file in no language that is read
 */
export async function fillsIn(
  path: string,
  text: string,
  names: ReadonlySet<string>,
): Promise<readonly Fill[]> {
  const language = languageOf(path);
  if (language === null || ![...names].some((name) => text.includes(name))) return [];
  const module = await parsed(language, path, text);
  if (module === null) return [];
  const judge = new Judge(module);
  const lineAt = lineCounter(module.text);
  return [...fillsOf(module)].flatMap(([name, values]) =>
    names.has(name)
      ? values.map((value): Fill => {
          const found = judge.judge(value);
          return {
            name,
            expression: sourceOf(module, value.expr),
            line: lineAt(value.expr.from),
            judgement:
              found === null
                ? null
                : {
                    ...found,
                    source: sourceOf(module, found.evidence),
                    line: lineAt(found.evidence.from),
                  },
          };
        })
      : [],
  );
}
