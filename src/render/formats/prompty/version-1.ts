import { analysisError } from '../../../errors.ts';
import { type Json, get, isObject, objectOf, text } from '../../../json/value.ts';
import type { FormatPrompt } from '../format.ts';
import type { FrontMatter } from '../front-matter.ts';
import { inputsOf } from '../inputs.ts';
import { renamedPlaces } from '../members.ts';
import { spokenParts } from '../strings.ts';
import { namedModel, providerOfVendor } from '../vendors.ts';
import { spokenByBody } from './body.ts';
import { declaredInputs } from './inputs.ts';
import { type HeaderPlace, resolved } from './references.ts';
import { said } from './said.ts';

/**
 * Version 1: the parameters are the request's own fields, and line ends around a message stay, save the
 * last one of the file.
 */
export async function promptyOne(place: HeaderPlace, matter: FrontMatter): Promise<FormatPrompt> {
  const { header } = matter;
  const { file, places } = place;
  const configuration = get(get(header, 'model'), 'configuration');
  const name =
    said(get(configuration, 'model')) ??
    said(get(configuration, 'azure_deployment')) ??
    said(get(configuration, 'name'));
  const vendor = said(get(configuration, 'type'));
  const declared = await declaredInputs(place, matter);
  return {
    name: null,
    provider: (vendor === null ? null : providerOfVendor(vendor)) ?? namedModel(name).provider,
    model: name,
    own: declared.own,
    samples: {
      vars: { ...declared.samples, ...inputsOf(await samplesOf(place, header)) },
      cases: {},
    },
    async parts(values, provider) {
      declared.check(values);
      const api = text(get(get(header, 'model'), 'api')) ?? 'chat';
      if (api !== 'chat')
        throw analysisError(
          `${file}: the prompt is for the API '${api.slice(0, 40)}', and only chat has a cached prefix that is checked.`,
        );
      const rules = { keepsTrailingNewline: false, trims: false };
      const spoken = await spokenByBody(place, matter, values, declared.rich, rules);
      const params = await resolved(
        place,
        get(get(header, 'model'), 'parameters') ?? {},
        '/model/parameters',
      );
      const names = [
        ['/params', '/model/parameters'],
        ['/model', '/model/configuration'],
      ] as const;
      return {
        ...spokenParts(spoken, file, provider),
        tools: null,
        params: isObject(params) ? params : objectOf([]),
        at: renamedPlaces(file, places, new Map(names)),
      };
    },
  };
}

/** `sample` may stand in a file of its own. */
async function samplesOf(place: HeaderPlace, header: Json): Promise<Json | undefined> {
  const sample = get(header, 'sample');
  return sample === undefined ? undefined : await resolved(place, sample, '/sample');
}
