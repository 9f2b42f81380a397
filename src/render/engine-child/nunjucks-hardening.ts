import nunjucks from 'nunjucks/browser/nunjucks.js';

/*
 * Nunjucks lets a template reach every member of every value, and from any function the constructor of
 * functions: that is arbitrary code. Here a template sees own members of data, nothing of functions, and
 * of texts and lists the methods that only make another value.
 */

const METHODS: Readonly<Record<string, ReadonlySet<string>>> = {
  string: new Set(
    'at charAt concat endsWith includes indexOf lastIndexOf padEnd padStart repeat replace replaceAll slice split startsWith substring toLowerCase toUpperCase trim trimEnd trimStart'.split(
      ' ',
    ),
  ),
  list: new Set('at concat includes indexOf join lastIndexOf slice'.split(' ')),
  number: new Set(['toFixed', 'toString']),
};

const { runtime } = nunjucks;

runtime.memberLookup = (value: unknown, key: unknown): unknown => {
  if (value === null || value === undefined) return undefined;
  const name = String(key);
  const isFunction = typeof value === 'function';
  const method = METHODS[Array.isArray(value) ? 'list' : typeof value]?.has(name) === true;
  const whole: object = Object(value);
  if (isFunction || (!method && !Object.hasOwn(whole, name))) return absent(whole, name);
  const found: unknown = Reflect.get(whole, name);
  return typeof found === 'function'
    ? (...given: readonly unknown[]): unknown => Reflect.apply(found, value, given)
    : found;
};

/** @throws Error for what Nunjucks as it comes would find: nothing in its place would be another text */
function absent(holder: object, name: string): undefined {
  if (name in holder)
    throw new Error(`a template may not reach '${name.slice(0, 40)}' of its values`);
  return undefined;
}

interface Scope {
  lookup(name: string): unknown;
}

interface Context {
  readonly ctx: object;
  readonly env: { readonly globals: object };
}

runtime.contextOrFrameLookup = (context: Context, frame: Scope, name: string): unknown => {
  const value = frame.lookup(name);
  if (value !== undefined) return value;
  const holder = [context.ctx, context.env.globals].find((one) => Object.hasOwn(one, name));
  return holder === undefined ? absent(context.ctx, name) : Reflect.get(holder, name);
};

/** An environment whose filters and tests are only those that it names. */
export function hardened(
  environment: InstanceType<typeof nunjucks.Environment>,
): InstanceType<typeof nunjucks.Environment> {
  const own = (table: Record<string, unknown>): Record<string, unknown> =>
    Object.assign(Object.create(null), table);
  environment.filters = own(environment.filters);
  environment.tests = own(environment.tests);
  environment.globals = own(environment.globals);
  return environment;
}
