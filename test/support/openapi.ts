import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** A request or an answer, as it was sent. */
export interface Message {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
}

const file = fileURLToPath(new URL('../../fixtures/github/api.json', import.meta.url));
const description = withNullable(JSON.parse(readFileSync(file, 'utf8'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const ajv = new Ajv({ strict: false, coerceTypes: true });
formats.default(ajv);
ajv.addSchema(description, 'api');
const compiled = new Map<string, ValidateFunction | undefined>();

/** What GitHub's description objects to in a request; nothing where it conforms. */
export function requestProblems({ method, path, body }: Message): readonly string[] {
  const found = operationOf(method, path);
  if (found === null)
    return [`${method} ${path} is no operation that was taken from the description`];
  const content = found.pointer + '/requestBody/content/application~1json/schema';
  return found.operation.requestBody === undefined
    ? body === undefined
      ? []
      : [`${method} ${path} takes no body`]
    : problems(content, body, `${method} ${path}: request`);
}

/** What it objects to in the answer to a request. */
export function answerProblems(request: Message, status: number, body: unknown): readonly string[] {
  const found = operationOf(request.method, request.path);
  if (found === null) return [];
  const name = `${request.method} ${request.path}: answer ${status}`;
  const documented = found.operation.responses[String(status)];
  // Any operation may be refused, limited, or not answered; the description lists few of those.
  if (documented === undefined)
    return [403, 429, 502].includes(status) ? [] : [`${name} is not documented`];
  const reference = (documented as { $ref?: string }).$ref;
  const pointer =
    reference === undefined ? `${found.pointer}/responses/${status}` : reference.slice(1);
  return problems(`${pointer}/content/application~1json/schema`, body, name);
}

function problems(pointer: string, value: unknown, name: string): readonly string[] {
  if (!compiled.has(pointer)) compiled.set(pointer, ajv.getSchema(`api#${encoded(pointer)}`));
  const validate = compiled.get(pointer);
  // A 204 has no content, and so no schema.
  if (validate === undefined) return value === undefined ? [] : [`${name} should have no body`];
  if (validate(structuredClone(value))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${name}: ${instancePath} ${message}`,
  );
}

function operationOf(method: string, path: string) {
  const { pathname } = new URL(path, 'http://localhost');
  for (const [template, methods] of Object.entries(description.paths)) {
    const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+');
    const operation = methods[method.toLowerCase()];
    if (operation === undefined || !new RegExp(`^${pattern}$`).test(pathname)) continue;
    const key = template.replaceAll('~', '~0').replaceAll('/', '~1');
    return { operation, pointer: `/paths/${key}/${method.toLowerCase()}` };
  }
  return null;
}

function encoded(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/');
}

/** OpenAPI 3.0 says `nullable` where JSON Schema says that null is one of the types. */
function withNullable(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withNullable);
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, ...rest } = part as Record<string, unknown>;
  const inner = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, withNullable(value)]),
  );
  return nullable === true ? { anyOf: [inner, { type: 'null' }] } : inner;
}
