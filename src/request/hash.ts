import { sha256 as sha256InScript } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../json/canonical.ts';
import { type Json, isObject, omit } from '../json/value.ts';
import { builtin } from '../runtime.ts';
import type { Unit } from './unit.ts';

/** In one go, a short text costs a tenth of what a hash object does. Bun's has no such function. */
const crypto = builtin('node:crypto');
const hash: NonNullable<typeof crypto>['hash'] | undefined = crypto?.hash;

/** Hex SHA-256 of a text; where a runtime has no `node:crypto`, whose own is not synchronous, by a script. */
export function sha256(text: string): string {
  if (hash !== undefined) return hash('sha256', text, 'hex');
  return (
    crypto?.createHash('sha256').update(text, 'utf8').digest('hex') ??
    bytesToHex(sha256InScript(utf8ToBytes(text)))
  );
}

/**
 * Hash of what a provider caches of a unit, in the order in which it was written. Markers and places
 * have no part in it, so that equal content has an equal hash wherever it stands.
 */
export function unitHash(unit: Unit, freeForm: ReadonlySet<string>): string {
  return hashOf(unit, unit.value, freeForm);
}

/** Hash of what the axes other than `turn` compare of a unit: without what the provider made in it. */
export function comparedHash(unit: Unit, freeForm: ReadonlySet<string>): string {
  return hashOf(unit, comparedValue(unit), freeForm);
}

/** The value of a unit without the members that the provider made. */
export function comparedValue(unit: Unit): Json {
  const made = unit.replayedMembers ?? [];
  return made.length === 0 || !isObject(unit.value) ? unit.value : omit(unit.value, ...made);
}

/**
 * The text that `unitHash` is taken of; its length grows with the unit's tokens.
 *
 * @param spell how strings are written, where it is not as JSON: a text with other spellings identifies the
 * unit just as well, as long as no two strings share one
 */
export function printedUnit(
  unit: Unit,
  freeForm: ReadonlySet<string>,
  spell?: (text: string) => string,
): string {
  return printed(unit, unit.value, freeForm, spell);
}

function hashOf(unit: Unit, value: Json, freeForm: ReadonlySet<string>): string {
  return sha256(printed(unit, value, freeForm));
}

function printed(
  unit: Unit,
  value: Json,
  freeForm: ReadonlySet<string>,
  spell?: (text: string) => string,
): string {
  return `${unit.section}\0${unit.frame}\0${canonical(value, freeForm, spell)}`;
}

/**
 * The hash chain of a prefix: element i identifies the units up to and including i. Two requests share
 * a prefix exactly as far as their chains are equal.
 *
 * @param from what stands in front of the first unit
 */
export function chainOf(hashes: readonly string[], from = ''): readonly string[] {
  const chain: string[] = [];
  let link = from;
  for (const hash of hashes) {
    link = chainLink(link, hash);
    chain.push(link);
  }
  return chain;
}

/** The element of a chain behind `link`, '' in front of the first. */
export function chainLink(link: string, hash: string): string {
  return sha256(link + hash);
}
