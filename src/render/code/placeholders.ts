import type { Expr } from './syntax.ts';

/** Methods and functions that hand a text on as good as unchanged. */
export const HANDS_ON =
  /^(?:str|String|toString|rstrip|lstrip|trimStart|trimEnd|strip|trim|raw|strdoc|cast|partial|upper|lower|expandtabs|encode|decode|freeze|fromTemplate|from_template|Template|outdent|stripIndent|mark_safe|SafeString)$/;
export const DEDENTS =
  /^(?:dedent|cleandoc|stripIndent|outdent|codeBlock|html|md|markdown|oneLine|stripIndents)$/;
/** Methods that fill a template: their arguments by name are what its placeholders stand for. */
export const FILLS =
  /^(?:format|substitute|safe_substitute|format_map|partial|render|compile|interpolate|fill)$/;

/** `{{name}}`, `{name!r:format}`, `${name}`, `$name`. */
export const PLACEHOLDER =
  /\{\{\s*([\w.]+)\s*\}\}|\{\{|\}\}|(?<!\$)\{(\w*)(?:[.[][^{}:!]*)?(?:![rsa])?(?::([^{}]*))?\}|\$\{(\w+)\}|\$(\w+)/g;

/** What an object holds under a key, where the source writes it out. */
export function entryOf(value: Expr, name: string): Expr | undefined {
  if (value.kind !== 'object') return undefined;
  return value.entries.find(({ key }) => key === name)?.value;
}
