import { analysisError } from '../../../errors.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isArray,
  isObject,
  items,
  objectOf,
  omit,
  text,
} from '../../../json/value.ts';
import { readDocument } from '../../documents/document.ts';
import type { Engine, Values } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import { lineAt } from '../../traced-text.ts';
import type { PromptFormat } from '../format.ts';
import { inputs, placeholder } from '../inputs.ts';
import { onLine, renamedPlaces } from '../members.ts';
import {
  type OwnRendering,
  type Spoken,
  renderTraced,
  spokenParts,
  tracedString,
} from '../strings.ts';
import { namedModel } from '../vendors.ts';
import { chatIn } from './chat.ts';
import { kernelLanguage } from './language.ts';

/** A prompt of Semantic Kernel as YAML. Source: microsoft/semantic-kernel, python (2026-11-23). */
export const semanticKernel: PromptFormat = {
  kind: 'format',
  name: 'Semantic Kernel',
  matches: () => false,
  recognises: (value) =>
    typeof get(value, 'template') === 'string' &&
    get(value, '_type') === undefined &&
    items(get(value, 'input_variables')).every(isObject) &&
    ['template_format', 'execution_settings'].some((member) => get(value, member) !== undefined),
  sign: /^["'\s]*(?:template_format|execution_settings)["']?\s*:/m,
  async describe(side, file) {
    const { value, places } = await readDocument(side, file, '1.1');
    const template = text(get(value, 'template')) ?? '';
    const [settings, pointer] = settingsOf(value);
    const model = text(get(settings, 'model_id')) ?? text(get(settings, 'ai_model_id'));
    const trusted = new Set(
      variablesOf(value).flatMap(({ name, trusted }) => (trusted ? [name] : [])),
    );
    return [
      {
        name: null,
        ...namedModel(model),
        own: inputs(variablesOf(value).map(({ name, value }) => [name, value])),
        samples: { vars: {}, cases: {} },
        async parts(values, provider) {
          const string = { file, places, pointer: '/template', text: template };
          const [engine, own] = engineOf(value, file);
          const given = escaped(values, trusted);
          const rendered = await renderTraced(side, engine, tracedString(string), given, own);
          const spoken = chatIn(rendered).map(({ role, text }): Spoken => {
            const line = lineAt(text, 0)?.line ?? 1;
            if (!ROLES.has(role))
              throw analysisError(
                `${file}:${line}: there is no role '${role.slice(0, 40)}': a message is of system, developer, user or assistant.`,
              );
            return { role, text, at: onLine(file, line) };
          });
          const names = [
            ['/params', pointer],
            ['/model', `${pointer}/model_id`],
          ] as const;
          return {
            ...spokenParts(spoken, file, provider),
            tools: null,
            params: isObject(settings) ? omit(settings, ...NOT_SENT) : {},
            at: renamedPlaces(file, places, new Map(names)),
          };
        },
      },
    ];
  },
};

const ROLES = new Set(['system', 'developer', 'user', 'assistant']);

/** Settings that steer the program, and are no fields of a request. */
const NOT_SENT = [
  'model_id',
  'ai_model_id',
  'service_id',
  'function_choice_behavior',
  'extension_data',
];

/** The settings of the service called `default`, else of the first. */
function settingsOf(value: Json): readonly [JsonObject, string] {
  const all = get(value, 'execution_settings');
  const listed = isArray(all) ? all.map((one, at) => [String(at), one] as const) : [];
  const named = isObject(all) ? entries(all) : listed;
  const [name, settings] = named.find(([key]) => key === 'default') ?? named[0] ?? ['', {}];
  return [isObject(settings) ? settings : {}, `/execution_settings/${name}`];
}

function variablesOf(
  value: Json,
): readonly { readonly name: string; readonly value: Json; readonly trusted: boolean }[] {
  return items(get(value, 'input_variables')).flatMap((variable) => {
    const name = text(get(variable, 'name'));
    if (name === undefined) return [];
    const fallback = get(variable, 'default') ?? get(variable, 'sample');
    const trusted = get(variable, 'allow_dangerously_set_content') === true;
    return [{ name, value: fallback ?? placeholder(name, undefined), trusted }];
  });
}

function engineOf(value: Json, file: string): readonly [Engine, OwnRendering] {
  const format = text(get(value, 'template_format')) ?? 'semantic-kernel';
  switch (format) {
    case 'semantic-kernel':
      return [kernelLanguage, {}];
    case 'handlebars':
      return [engineFor('handlebars', null, file), { helpers: 'semantic-kernel' }];
    case 'liquid':
    case 'jinja2':
      return [engineFor(format, null, file), {}];
    default:
      throw analysisError(
        `${file}: template_format ${format.slice(0, 40)} is none of Semantic Kernel's: it has semantic-kernel, handlebars, liquid and jinja2.`,
      );
  }
}

/** Values are escaped, so that none of them makes a message of its own; the chat has them as they were. */
function escaped(values: Values, trusted: ReadonlySet<string>): Values {
  return new Map(
    Array.from(values, ([name, value]) => [name, trusted.has(name) ? value : safe(value)] as const),
  );
}

function safe(value: Json): Json {
  if (typeof value === 'string')
    return value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;');
  if (isArray(value)) return value.map(safe);
  if (isObject(value))
    return objectOf(entries(value).map(([key, one]) => [key, safe(one)] as const));
  return value;
}
