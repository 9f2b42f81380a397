import path from 'node:path';
import { analysisError } from '../../../errors.ts';
import {
  type Json,
  dig,
  entries,
  get,
  isObject,
  items,
  objectOf,
  text,
} from '../../../json/value.ts';
import type { JsonObject } from '../../../json/value.ts';
import type { DeclaredTool, MediaPart, TextPart } from '../../composed/parts.ts';
import type { Values } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import { fromConfig } from '../../origins.ts';
import { type Side, textOf } from '../../side.ts';
import { joinedTexts, lineAt, literally } from '../../traced-text.ts';
import type { PromptFormat } from '../format.ts';
import { type FrontMatter, frontMatter, noFrontMatter } from '../front-matter.ts';
import { inputs, inputsOf, placeholder } from '../inputs.ts';
import { onLine, renamedPlaces } from '../members.ts';
import { isNeutral, merged, optionsFor } from '../options.ts';
import { type Spoken, renderTraced, spokenParts } from '../strings.ts';
import { namedModel } from '../vendors.ts';
import { messagesIn } from './messages.ts';

/** Dotprompt. Source: google/dotprompt, spec/ and js/src (2026-11-23). */
export const dotprompt: PromptFormat = {
  kind: 'format',
  name: 'Dotprompt',
  matches: (file) => /\.prompt$/i.test(file),
  // Others call a plain text so.
  holds: (source) => HEADER.test(source) || /\{\{\s*(?:role|history|media)\b/.test(source),
  async describe(side, file) {
    const source = await textOf(side, file);
    if (source.trim() === '')
      throw analysisError(`${file} is empty: write the prompt into it, or take it out.`);
    const matter = read(source, file);
    const { header, places } = matter;
    const config = get(header, 'config') ?? {};
    return [
      {
        name: null,
        ...namedModel(text(get(header, 'model'))),
        own: { ...placeholders(header), ...inputsOf(dig(header, 'input', 'default')) },
        samples: { vars: {}, cases: {} },
        async parts(values, provider) {
          const spoken = await spokenBy(side, file, matter, values);
          const options = optionsFor(config, '/config', provider, 'chat');
          const names = [['/params', '/config'], ['/model', '/model'], ...options.places] as const;
          const tools = toolsOf(header, file, matter);
          return {
            ...spokenParts(spoken, file, provider),
            tools: tools.length === 0 ? null : tools,
            params: [further(config), outputOf(header, provider)].reduce(merged, options.params),
            at: renamedPlaces(file, places, new Map(names)),
          };
        },
      },
    ];
  },
};

/** Empty lines and comments, such as a licence, may stand in front of the header. */
const HEADER =
  /^((?:(?:#[^\n]*|[ \t]*)\n)*---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n)([\s\S]*)$/;

/** A body behind a header is trimmed; without one the text is the template as it stands. */
function read(source: string, file: string): FrontMatter {
  const match = HEADER.exec(source);
  if (match === null) return noFrontMatter(source);
  const [, open = '', header = '', body = ''] = match;
  const start = source.length - body.length + (body.length - body.trimStart().length);
  return frontMatter(
    source,
    file,
    { start: open.length, end: open.length + header.length },
    { start, end: Math.max(start, source.trimEnd().length) },
    '1.2',
  );
}

async function spokenBy(
  side: Side,
  file: string,
  { body, bodyLine }: FrontMatter,
  values: Values,
): Promise<readonly Spoken[]> {
  const template = literally(body, { file, line: bodyLine });
  const engine = engineFor('handlebars', null, file);
  const rendered = await renderTraced(side, engine, template, values, {
    helpers: 'dotprompt',
    names: partialNames,
  });
  return messagesIn(rendered).map(({ role, start, parts }) => {
    const line = lineAt(rendered, start)?.line ?? bodyLine;
    if (!Object.hasOwn(ROLES, role))
      throw analysisError(
        `${file}:${line}: there is no role '${role.slice(0, 40)}': Dotprompt has system, user and model.`,
      );
    const at = onLine(file, line);
    const content = parts.flatMap((part): (TextPart | MediaPart)[] => {
      if (part.kind === 'text') return [{ text: part.text, cacheControl: null, at }];
      if (part.kind === 'section') return [];
      return [{ url: part.url, contentType: part.contentType, at }];
    });
    const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
    return {
      role: ROLES[role] ?? role,
      text: joinedTexts(texts, ''),
      at,
      ...(content.length > Math.min(1, texts.length) && { content }),
    };
  });
}

const ROLES: Readonly<Record<string, string>> = {
  system: 'system',
  user: 'user',
  model: 'assistant',
};

/** A partial `name` is kept as `_name.prompt`. */
function partialNames(candidates: readonly string[]): readonly string[] {
  const named = candidates.map((candidate) => {
    const { dir, base } = path.posix.parse(candidate);
    return path.posix.join(dir, `_${base.replace(/\.prompt$/i, '')}.prompt`);
  });
  return [...new Set(named)];
}

/** What stands in for inputs that a schema declares, by Picoschema or JSON Schema. */
function placeholders(header: Json) {
  const schema = dig(header, 'input', 'schema');
  const properties = get(schema, 'properties') ?? schema;
  if (!isObject(properties)) return {};
  return inputs(
    entries(properties).map(([key, type]): readonly [string, Json] => {
      const [, name = key, group] = /^([^?(]+)\??(?:\((\w+)[^)]*\))?$/.exec(key) ?? [];
      const scalar = text(type) ?? text(get(type, 'type')) ?? '';
      return [name, placeholder(name, group ?? scalar.split(',')[0]?.trim())];
    }),
  );
}

/** Tools that stand in the file; of those that code defines only the names are known. */
function toolsOf(header: Json, file: string, { places }: FrontMatter): readonly DeclaredTool[] {
  const tool = (value: Json, pointer: string): DeclaredTool[] => {
    const named = typeof value === 'string' ? { name: value } : value;
    if (!isObject(named)) return [];
    const schema = get(named, 'inputSchema') ?? { type: 'object' };
    const origin = fromConfig(onLine(file, places.line(pointer, null) ?? 1));
    return [{ value: merged({ inputSchema: schema }, named), mcp: true, origin }];
  };
  return [
    ...items(get(header, 'toolDefs')).flatMap((one, at) => tool(one, `/toolDefs/${at}`)),
    ...items(get(header, 'tools')).flatMap((one, at) => tool(one, `/tools/${at}`)),
  ];
}

/** Members of `config` that are a provider's own. */
function further(config: Json): JsonObject {
  if (!isObject(config)) return {};
  return objectOf(entries(config).filter(([name]) => !isNeutral(name)));
}

/** The schema of the answer, as it is written, where a request has a field for it. */
function outputOf(header: Json, provider: string): JsonObject {
  const schema = dig(header, 'output', 'schema');
  if (schema === undefined) return {};
  if (provider === 'gemini')
    return {
      generationConfig: { responseMimeType: 'application/json', responseSchema: schema },
    };
  if (provider !== 'openai' && provider !== 'azure') return {};
  return {
    response_format: { type: 'json_schema', json_schema: { name: 'output', schema } },
  };
}
