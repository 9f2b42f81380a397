/**
 * `node scripts/schema.js`: writes prompt-cache-guard.schema.json from the schema that validates.
 * With `--check` it only says whether the file is what it would write.
 */
import { compile } from './compile.js';
import { keep } from './keep.js';

const { jsonSchema } = await compile('repository/config/json-schema');
keep('prompt-cache-guard.schema.json', () => `${JSON.stringify(jsonSchema(), null, 2)}\n`);
