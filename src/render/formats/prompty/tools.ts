import { analysisError } from '../../../errors.ts';
import { type Json, get, isArray, items, objectOf, text } from '../../../json/value.ts';
import type { DeclaredTool } from '../../composed/parts.ts';
import { fromConfig } from '../../origins.ts';
import { onLine } from '../members.ts';
import { type HeaderPlace, resolved } from './references.ts';
import { type Property, propertiesOf, schemaOf } from './schema.ts';

/**
 * The tools of version 2 that stand in the file itself. What is bound to a value never reaches the model.
 * @throws GuardError (analysis) for tools that are looked up when the program runs.
 */
export async function toolsOf(
  place: HeaderPlace,
  value: Json | undefined,
  provider: string,
  api: 'chat' | 'responses',
): Promise<readonly DeclaredTool[]> {
  const read = value === undefined ? [] : await resolved(place, value, '/tools');
  return items(isArray(read) ? read : []).map((tool, index) => {
    const line = place.places.line(`/tools/${index}`, null) ?? 1;
    const [name, kind] = [text(get(tool, 'name')) ?? '', text(get(tool, 'kind')) ?? ''];
    if (kind !== 'function')
      throw analysisError(
        `${place.file}:${line}: the tool '${name.slice(0, 60)}' is of kind ${kind.slice(0, 40)}, which is looked up when the program runs: render the prompt by a command (render:), or write its functions here.`,
      );
    const bound = new Set(propertiesOf(get(tool, 'bindings')).map(([one]) => one));
    const parameters = propertiesOf(get(tool, 'parameters')).filter(([one]) => !bound.has(one));
    const isOpenAi = provider === 'openai' || provider === 'azure';
    const strict = isOpenAi && get(tool, 'strict') === true;
    const description = text(get(tool, 'description')) ?? '';
    return {
      ...formOf({ name, description, parameters, strict }, api),
      origin: fromConfig(onLine(place.file, line)),
    };
  });
}

interface Tool {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Property[];
  readonly strict: boolean;
}

function formOf({ name, description, parameters, strict }: Tool, api: 'chat' | 'responses') {
  const named: readonly (readonly [string, Json])[] = [
    ['name', name],
    ...(description === '' ? [] : [['description', description] as const]),
  ];
  const schema = schemaOf(parameters, strict);
  if (!strict) return { value: objectOf([...named, ['inputSchema', schema]]), mcp: true };
  const members: readonly (readonly [string, Json])[] = [
    ...named,
    ['parameters', objectOf([...Object.entries(schema), ['additionalProperties', false]])],
    ['strict', true],
  ];
  return api === 'responses'
    ? { value: objectOf([['type', 'function'], ...members]), mcp: false }
    : {
        value: objectOf([
          ['type', 'function'],
          ['function', objectOf(members)],
        ]),
        mcp: false,
      };
}
