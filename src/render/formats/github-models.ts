import { analysisError } from '../../errors.ts';
import {
  type Json,
  type JsonObject,
  NumberLiteral,
  entries,
  get,
  isArray,
  isObject,
  items,
  objectOf,
  text,
} from '../../json/value.ts';
import { parseJson } from '../../json/parse.ts';
import type { Engine } from '../engines/engine.ts';
import { readDocument } from '../documents/document.ts';
import { TracedTextBuilder, lineCounter } from '../traced-text.ts';
import type { PromptFormat } from './format.ts';
import { casesOfSamples, inputsOf } from './inputs.ts';
import { renamedPlaces } from './members.ts';
import { type Spoken, renderTraced, spokenParts, tracedString } from './strings.ts';
import { namedModel } from './vendors.ts';

/**
 * `.prompt.yml` of GitHub Models, which speak Chat Completions. Source: github/gh-models, pkg/prompt
 * (2026-11-23).
 */
export const githubModels: PromptFormat = {
  kind: 'format',
  name: 'GitHub Models prompt',
  matches: (path) => /\.prompt\.ya?ml$/i.test(path),
  async describe(side, file) {
    const { value, places } = await readDocument(side, file);
    const list = get(value, 'messages');
    if (!isArray(list) || list.length === 0)
      throw analysisError(
        `${file} has no messages: a .prompt.yml file needs a list of { role, content } under messages.`,
      );
    const samples = items(get(value, 'testData')).map(inputsOf);
    const at = renamedPlaces(file, places, new Map(PLACES));
    const params = paramsOf(value, file);
    const { provider, model } = namedModel(text(get(value, 'model')));
    return [
      {
        name: null,
        // All of its models are asked in the same form, whoever made them.
        provider: provider ?? (model === null ? null : 'generic'),
        model,
        own: {},
        samples: {
          vars: samples[0] ?? {},
          cases: casesOfSamples(samples, (index) => `testData[${index}]`),
        },
        async parts(values, provider) {
          const spoken: Spoken[] = [];
          for (const [index, message] of list.entries()) {
            const [role, content] = [text(get(message, 'role')), text(get(message, 'content'))];
            const line = places.line(`/messages/${index}`, null) ?? 1;
            if (
              role === undefined ||
              !/^(?:system|user|assistant)$/i.test(role) ||
              content === undefined
            )
              throw analysisError(
                `${file}:${line}: a message needs a role (system, user or assistant) and a text as content.`,
              );
            const string = { file, places, pointer: `/messages/${index}/content`, text: content };
            spoken.push({
              role: role.toLowerCase(),
              text: await renderTraced(side, replacing, tracedString(string), values),
              at: { file, places, pointer: `/messages/${index}` },
            });
          }
          return { ...spokenParts(spoken, file, provider), tools: null, params, at };
        },
      },
    ];
  },
};

/** The fields of the file that go into the request, by the request's own names. */
const PARAMETERS = [
  ['max_tokens', 'maxTokens'],
  ['temperature', 'temperature'],
  ['top_p', 'topP'],
] as const;

const PLACES: readonly (readonly [string, string])[] = [
  ...PARAMETERS.map(([to, from]) => [`/params/${to}`, `/modelParameters/${from}`] as const),
  ['/params/response_format', '/responseFormat'],
  ['/params/response_format/json_schema', '/jsonSchema'],
  ['/model', '/model'],
];

function paramsOf(value: Json, file: string): JsonObject {
  const given = get(value, 'modelParameters');
  const params = PARAMETERS.flatMap(([to, from]): (readonly [string, Json])[] => {
    const parameter = get(given, from);
    return parameter === undefined || parameter === null ? [] : [[to, parameter]];
  });
  const format = text(get(value, 'responseFormat'));
  const schema = get(value, 'jsonSchema');
  if (format === undefined) return objectOf(params);
  const parsed = typeof schema === 'string' ? parseJson(schema, `${file}: jsonSchema`) : schema;
  const wanted: readonly (readonly [string, Json])[] = [
    ['type', format],
    ...(isObject(parsed) ? [['json_schema', parsed] as const] : []),
  ];
  return objectOf([...params, ['response_format', objectOf(wanted)]]);
}

/**
 * `{{name}}` is replaced where a value of exactly that name is given, and everything else is left as it
 * stands. Values are not looked through again (there the original depends on the order of a Go map).
 */
const replacing: Engine = {
  name: 'GitHub Models',
  render({ template, values }) {
    const out = new TracedTextBuilder();
    const lineOf = lineCounter(template.text);
    const place = (offset: number) => ({
      file: template.at.file,
      line: template.at.line - 1 + lineOf(offset),
    });
    let done = 0;
    for (const { 0: tag, 1: name = '', index } of template.text.matchAll(/\{\{([^{}]*)\}\}/g)) {
      const value = values.get(name);
      if (value === undefined) continue;
      out.append(template.text.slice(done, index), 'literal', place(done));
      out.append(goText(value), 'value', place(index));
      done = index + tag.length;
    }
    out.append(template.text.slice(done), 'literal', place(done));
    return Promise.resolve(out.build());
  },
};

/** A value as Go's `%v` prints what its YAML reader makes of it. */
function goText(value: Json): string {
  if (value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (value instanceof NumberLiteral || typeof value === 'number') return goNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (isArray(value)) return `[${value.map(goText).join(' ')}]`;
  const members = entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `map[${members.map(([key, member]) => `${key}:${goText(member)}`).join(' ')}]`;
}

function goNumber(value: number | NumberLiteral): string {
  if (value instanceof NumberLiteral && /^-?\d+$/.test(value.source)) return value.source;
  const number = value instanceof NumberLiteral ? value.value : value;
  const size = Math.abs(number);
  const printed = size !== 0 && size < 1e-4 ? number.toExponential() : String(number);
  // Go writes at least two digits of an exponent.
  return printed.replace(/e([+-])(\d)$/, 'e$10$2');
}
