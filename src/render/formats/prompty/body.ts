import { analysisError } from '../../../errors.ts';
import { type Json, get, text } from '../../../json/value.ts';
import type { Engine, Values } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import { mustacheEscaping } from '../../engines/mustache/mustache.ts';
import type { FrontMatter } from '../front-matter.ts';
import { type Spoken, renderTraced } from '../strings.ts';
import type { HeaderPlace } from './references.ts';
import { type RichInputs, withMarks, withRich } from './rich.ts';
import { spokenIn, withMarkedBoundaries } from './speakers.ts';

/** How a version of Prompty renders. */
export interface Rules {
  /** Jinja2's own option. */
  readonly keepsTrailingNewline: boolean;
  /** Whether line ends around a message go. */
  readonly trims: boolean;
}

/** The messages of a body with values in it. */
export async function spokenByBody(
  { side, file }: HeaderPlace,
  { header, body, bodyLine }: FrontMatter,
  values: Values,
  rich: RichInputs,
  rules: Rules,
): Promise<readonly Spoken[]> {
  const marked = withMarkedBoundaries({ text: body, at: { file, line: bodyLine } });
  const kind = templateKind(get(header, 'template'));
  const options = kind === 'jinja2' ? { keep_trailing_newline: rules.keepsTrailingNewline } : {};
  const engine = engineOf(kind, file);
  const rendered = await renderTraced(side, engine, marked, withMarks(values, rich), { options });
  return withRich(spokenIn(rendered, file, rules.trims), values, rich, file);
}

function templateKind(template: Json | undefined): string {
  const format = get(template, 'format');
  return (
    text(template) ??
    text(format) ??
    text(get(format, 'kind')) ??
    text(get(template, 'type')) ??
    'jinja2'
  );
}

function engineOf(kind: string, file: string): Engine {
  // The TypeScript runtime has Nunjucks under its own name too.
  if (kind === 'jinja2' || kind === 'nunjucks') return engineFor(kind, null, file);
  if (kind === 'mustache') return MUSTACHE;
  throw analysisError(
    `${file}: the template is of kind ${kind.slice(0, 40)}, and Prompty has jinja2, nunjucks and mustache.`,
  );
}

/** Chevron, which Prompty renders Mustache by, escapes these four. */
const MUSTACHE = mustacheEscaping((value) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;'),
);
