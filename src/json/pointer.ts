import { type Json, get, isArray } from './value.ts';

/** A JSON Pointer (RFC 6901) extended by one reference token. */
export function child(pointer: string, token: string | number): string {
  return `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The reference tokens of a JSON Pointer. */
export function tokens(pointer: string): readonly string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value a JSON Pointer leads to, or undefined where there is none. */
export function resolve(value: Json, pointer: string): Json | undefined {
  return tokens(pointer).reduce<Json | undefined>((inner, token) => {
    if (isArray(inner)) return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
    return get(inner, token);
  }, value);
}
