import { analysisError } from '../../../errors.ts';
import {
  type Json,
  type JsonObject,
  get,
  isObject,
  items,
  objectOf,
  text,
} from '../../../json/value.ts';
import type { DeclaredTool } from '../../composed/parts.ts';
import type { FormatPrompt } from '../format.ts';
import type { FrontMatter } from '../front-matter.ts';
import { renamedPlaces } from '../members.ts';
import { merged, optionsFor } from '../options.ts';
import { spokenParts } from '../strings.ts';
import { namedModel, providerOfVendor } from '../vendors.ts';
import { spokenByBody } from './body.ts';
import { declaredInputs } from './inputs.ts';
import { type HeaderPlace, resolved } from './references.ts';
import { said } from './said.ts';
import { propertiesOf, schemaOf } from './schema.ts';
import { toolsOf } from './tools.ts';

type Api = 'chat' | 'responses';

/** Version 2: names of its own for everything, mapped to those of the provider (spec, section 7). */
export async function promptyTwo(place: HeaderPlace, matter: FrontMatter): Promise<FormatPrompt> {
  const { header } = matter;
  const { file, places } = place;
  const model = get(header, 'model');
  const id = said(model) ?? said(get(model, 'id'));
  const vendor = said(get(model, 'provider'));
  const declared = await declaredInputs(place, matter);
  return {
    name: null,
    provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(id).provider,
    model: id,
    own: declared.own,
    samples: { vars: declared.samples, cases: {} },
    async parts(values, provider) {
      declared.check(values);
      const api = apiOf(model, file);
      const rules = { keepsTrailingNewline: true, trims: true };
      const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
      const given = (await resolved(place, get(model, 'options') ?? {}, '/model/options')) ?? {};
      const options = optionsFor(given, '/model/options', provider, api);
      const names = [
        ...options.places,
        ['/params', '/model/options/additionalProperties'],
        ['/model', typeof model === 'string' ? '/model' : '/model/id'],
      ] as const;
      const tools = await toolsOf(place, get(header, 'tools'), provider, api);
      return {
        ...spokenParts(spoken, file, provider, api),
        tools: tools.length === 0 ? null : (tools satisfies readonly DeclaredTool[]),
        params: [
          further(given),
          outputOf(get(header, 'outputs'), provider, api),
          provider === 'anthropic' ? { max_tokens: 4096 } : {},
        ].reduce(merged, options.params),
        at: renamedPlaces(file, places, new Map(names)),
      };
    },
  };
}

function apiOf(model: Json | undefined, file: string): Api {
  const api = text(get(model, 'apiType')) ?? 'chat';
  if (api === 'chat' || api === 'responses') return api;
  throw analysisError(
    `${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat and responses have a cached prefix that is checked.`,
  );
}

function further(options: Json): JsonObject {
  const own = get(options, 'additionalProperties');
  return isObject(own) ? own : {};
}

/** The form that an answer has to have, where the API of a provider has a field for it. */
function outputOf(outputs: Json | undefined, provider: string, api: Api): JsonObject {
  const properties = propertiesOf(outputs);
  if (properties.length === 0 || items(outputs).length + Number(isObject(outputs)) === 0) return {};
  const isOpenAi = provider === 'openai' || provider === 'azure';
  if (!isOpenAi && provider !== 'anthropic') return {};
  const schema = merged(schemaOf(properties, isOpenAi), { additionalProperties: false });
  if (provider === 'anthropic') {
    return { output_config: { format: { type: 'json_schema', schema } } };
  }
  const form = objectOf([
    ['name', 'structured_output'],
    ['strict', true],
    ['schema', schema],
  ]);
  return api === 'responses'
    ? { text: { format: merged({ type: 'json_schema' }, form) } }
    : { response_format: { type: 'json_schema', json_schema: form } };
}
