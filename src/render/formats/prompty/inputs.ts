import { GuardError } from '../../../errors.ts';
import { type Json, get, isObject, text } from '../../../json/value.ts';
import type { Values } from '../../engines/engine.ts';
import type { FrontMatter } from '../front-matter.ts';
import { type Inputs, inputs, placeholder } from '../inputs.ts';
import { type HeaderPlace, resolved } from './references.ts';
import { type RichInputs, isRich } from './rich.ts';
import { propertiesOf } from './schema.ts';

/** The inputs of a prompt with the values that its header gives them. */
export interface DeclaredInputs {
  /** Defaults, which the program itself falls back to, and what stands in for a missing one. */
  readonly own: Inputs;
  /** Examples of those that have no default. */
  readonly samples: Inputs;
  readonly rich: RichInputs;
  /** Throws for an input whose only value cannot be had. */
  check(values: Values): void;
}

/** Reads `inputs` in either version's form; what the body prints without declaring it is an input too. */
export async function declaredInputs(
  place: HeaderPlace,
  { header, body }: FrontMatter,
): Promise<DeclaredInputs> {
  const value = get(header, 'inputs');
  const declared = new Set(propertiesOf(value).map(([name]) => name));
  const own: (readonly [string, Json])[] = namesIn(body)
    .filter((name) => !declared.has(name))
    .map((name) => [name, placeholder(name, undefined)]);
  const samples: (readonly [string, Json])[] = [];
  const rich = new Map<string, string>();
  const refused = new Map<string, GuardError>();
  for (const [name, property] of propertiesOf(value)) {
    const kind = text(get(property, 'kind')) ?? text(get(property, 'type'));
    if (isRich(kind)) rich.set(name, kind ?? '');
    const fallback = get(property, 'default');
    const sample = get(property, 'example') ?? get(property, 'sample');
    try {
      const given = fallback ?? sample;
      if (given === undefined) {
        if (!isRich(kind)) own.push([name, placeholder(name, kind)]);
      } else {
        const found = await resolved(place, given, pointerOf(place, value, name));
        (fallback === undefined ? samples : own).push([name, found]);
      }
    } catch (error) {
      if (!(error instanceof GuardError)) throw error;
      refused.set(name, error);
    }
  }
  return {
    own: inputs(own),
    samples: inputs(samples),
    rich,
    check(values) {
      for (const [name, error] of refused) if (!values.has(name)) throw error;
    },
  };
}

function namesIn(body: string): readonly string[] {
  const tags = body.matchAll(/\{\{-?\s*([A-Za-z_]\w*)\s*-?\}\}/g);
  return [...new Set(Array.from(tags, ([, name = '']) => name))];
}

function pointerOf({ places }: HeaderPlace, value: Json | undefined, name: string): string {
  if (isObject(value)) {
    const own = `/inputs/${name}`;
    return places.line(`${own}/default`, null) === null ? own : `${own}/default`;
  }
  const index = propertiesOf(value).findIndex(([other]) => other === name);
  return `/inputs/${index}/default`;
}
