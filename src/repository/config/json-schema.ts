import { z } from 'zod';
import { configSchema } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of the configuration file, for editors. Rules between members are
 * checked by the program alone.
 */
export function jsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, {
    io: 'input',
    unrepresentable: 'any',
    override({ jsonSchema: part }) {
      // Bounds that only say what fits into a JavaScript number.
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
    },
  });
  return {
    $schema,
    title: 'prompt-cache-guard',
    description: 'Configuration of prompt-cache-guard: prompt-cache-guard.yml, .yaml or .json',
    ...schema,
  };
}
