import type { Param } from '../../render/code/syntax.ts';
import type { Sdk } from '../../render/discover/sdks.ts';

type Language = Sdk['language'];

/** A value that a parameter could have. */
export type Sample =
  /** A text or a moment, by the name of what holds it. */
  | { readonly kind: 'text' | 'moment'; readonly name: string }
  /** As source code: a number, a truth value, one of several words. */
  | { readonly kind: 'fixed'; readonly code: string }
  | { readonly kind: 'list'; readonly item: Sample }
  | { readonly kind: 'object'; readonly members: readonly NamedSample[] };

export interface NamedSample {
  readonly name: string;
  readonly value: Sample;
}

/** Sample values of a function's parameters; null where one cannot be made up. */
export function samplesOf(
  params: readonly Param[],
  language: Language,
  source: string,
): readonly NamedSample[] | null {
  const samples = params.map((param) => {
    const value = language === 'python' ? pythonSample(param) : nodeSample(param, source);
    return value === null ? null : { name: param.name, value };
  });
  return samples.every((one) => one !== null) ? samples : null;
}

const COUNT = /^(?:n|num|k|max|min|top|limit)(?:_|$)|count$|(?:_|^)(?:size|length|number|year)$/i;
const TRUTH = /^(?:is|has|use|with|should|enable|include|allow)(?:_|[A-Z])/;
const SEVERAL = /(?:[^s]s|list)$/i;

/** By its name, where nothing says of what type it is. */
function typeByName(name: string): string {
  if (COUNT.test(name)) return 'number';
  if (TRUTH.test(name)) return 'boolean';
  if (SEVERAL.test(name) && !/(?:status|class|address|instructions|rules|context)$/i.test(name))
    return 'list';
  return 'text';
}

/** What is called so is an object of the program, of which nobody knows what it has to have. */
const OBJECT =
  /(?:^|_)(?:client|session|db|database|conn|connection|cursor|logger|callback|func|fn|handler|agent|llm|config|settings|response|ctx|state|store|memory|app|stream|loop|cls|args|kwargs|params|options|opts|props|obj|event|node)$/i;

function sampleByName(name: string, yes: string): Sample | null {
  if (OBJECT.test(name) || /(?:Client|Session|Config|Callback|Handler|Options|Params)$/.test(name))
    return null;
  const type = typeByName(name);
  const text = { kind: 'text', name } as const;
  if (type === 'text') return text;
  if (type === 'list') return { kind: 'list', item: text };
  return fixed(type === 'number' ? '3' : yes);
}

function fixed(code: string): Sample {
  return { kind: 'fixed', code };
}

function pythonSample({ name, type }: Pick<Param, 'name' | 'type'>): Sample | null {
  const written = withoutNone(type);
  if (written === null || /^(?:Any|typing\.Any|object)$/.test(written))
    return sampleByName(name, 'True');
  const [, outer = '', inner] = /^([\w.]+)(?:\[(.*)\])?$/s.exec(written) ?? [];
  const plain = (outer.split('.').at(-1) ?? '').toLowerCase();
  if (plain === 'str') return { kind: 'text', name };
  if (plain === 'int') return fixed('3');
  if (plain === 'float') return fixed('0.5');
  if (plain === 'bool') return fixed('True');
  if (plain === 'date') return fixed('datetime.date(2026, 1, 2)');
  if (plain === 'datetime') return { kind: 'moment', name };
  if (plain === 'literal') {
    const [, first] = /^\s*(["'][^"']*["']|\d+|True|False)/.exec(inner ?? '') ?? [];
    return first === undefined ? null : fixed(first);
  }
  if (/^(?:list|sequence|iterable|collection)$/.test(plain)) {
    const item = pythonSample({ name, type: inner ?? 'str' });
    return item === null ? null : { kind: 'list', item };
  }
  return /^(?:dict|mapping)$/.test(plain) ? { kind: 'object', members: [] } : null;
}

function withoutNone(type: string | null): string | null {
  if (type === null) return null;
  const plain = type.trim().replaceAll(/^["']|["']$/g, '');
  const [, optional] = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(plain) ?? [];
  const options = (optional ?? plain).split('|').map((part) => part.trim());
  return options.find((part) => part !== 'None') ?? '';
}

function nodeSample({ name, type }: Param, source: string): Sample | null {
  if (!name.startsWith('{')) return typedSample(name, type, source, 0);
  return type === null ? untypedObject(name) : objectSample(type, source, 0);
}

/** Types within types, before nobody reads the script any more. */
const DEPTH = 3;

function typedSample(
  name: string,
  type: string | null,
  source: string,
  depth: number,
): Sample | null {
  if (depth > DEPTH) return null;
  const options = (type ?? '').split(/\|(?![^{(<]*[})>])/).map((part) => part.trim());
  const written = options.find((part) => !/^(?:undefined|null|)$/.test(part)) ?? '';
  if (/^(?:any|unknown|)$/.test(written)) return sampleByName(name, 'true');
  if (written === 'string') return { kind: 'text', name };
  if (written === 'number') return fixed('3');
  if (written === 'boolean') return fixed('true');
  if (/^["'][^"']*["']$|^\d+$/.test(written)) return fixed(written);
  if (written === 'Date') return { kind: 'moment', name };
  const [, item] = /^(?:readonly\s+)?(.*)\[\]$/s.exec(written) ?? [];
  const [, inside] = /^(?:Readonly)?Array<(.*)>$/s.exec(written) ?? [];
  const of = item ?? inside;
  if (of !== undefined) {
    const one = typedSample(name, of.replaceAll(/^\(|\)$/g, ''), source, depth + 1);
    return one === null ? null : { kind: 'list', item: one };
  }
  if (written.startsWith('Record<')) return { kind: 'object', members: [] };
  return objectSample(written, source, depth + 1);
}

/** The members of a type that is written out in place, or in the same file. */
function objectSample(type: string, source: string, depth: number): Sample | null {
  const body = bodyOf(type.trim(), source);
  if (body === null) return null;
  const members: NamedSample[] = [];
  for (const [, name = '', optional, own = ''] of body.matchAll(
    /(?:readonly\s+)?([\w$]+)(\?)?\s*:\s*((?:[^;,\n{}]|\{[^{}]*\})+)/g,
  )) {
    if (optional !== undefined) continue;
    const value = typedSample(name, own.trim(), source, depth);
    if (value === null) return null;
    members.push({ name, value });
  }
  return { kind: 'object', members };
}

function bodyOf(type: string, source: string): string | null {
  const [, inline] = /^\{([^]*)\}$/.exec(type) ?? [];
  if (inline !== undefined) return inline;
  if (!/^[A-Za-z_$][\w$]*$/.test(type)) return null;
  const pattern = new RegExp(
    String.raw`(?:interface\s+${type.replaceAll('$', String.raw`\$`)}\s*|type\s+${type.replaceAll('$', String.raw`\$`)}\s*=\s*)\{((?:[^{}]|\{[^{}]*\})*)\}`,
  );
  return pattern.exec(source)?.[1]?.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '') ?? null;
}

/** `{ user, tools = [] }` of a file without types. */
function untypedObject(pattern: string): Sample | null {
  const parts = pattern.slice(1, -1).split(',');
  const wanted = parts
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.includes('=') && !part.startsWith('...'));
  const members = wanted.map((part): NamedSample | null => {
    const [name] = /^[\w$]+/.exec(part) ?? [];
    const value = name === undefined ? null : sampleByName(name, 'true');
    return name === undefined || value === null ? null : { name, value };
  });
  return members.every((one) => one !== null) ? { kind: 'object', members } : null;
}
