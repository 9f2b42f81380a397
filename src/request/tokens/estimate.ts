import { type Json, entries, get, isArray, isObject } from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import type { TokenFamily } from '../provider/provider.ts';
import { contentOf } from './content.ts';
import { type Counter, type TextCount, loadCounter } from './count.ts';
import {
  CJK_SHARE,
  CODE_SHARE,
  EMOJI_SHARE,
  FAMILIES,
  type FamilyRule,
  type Triple,
} from './families.ts';
import { imageTokens } from './images.ts';
import { attachmentTokens } from './media.ts';
import { NO_TOKENS, type TokenRange, estimated, exactly } from './range.ts';

/**
 * Estimated tokens of each unit, in the order of the units. Parameters have none. The frame of a
 * message is counted with its first unit, with its name where it has one.
 * @param text factors for text that are known better than the family's own
 * @param before the unit in front of the first one, where that is not the first of the request
 */
export async function estimateUnits(
  units: readonly Unit[],
  family: TokenFamily,
  text: Triple = FAMILIES[family].text,
  before?: Unit,
): Promise<TokenRange[]> {
  const count = await loadCounter();
  return units.map((unit, index) => {
    if (!hasTokens(unit)) return NO_TOKENS;
    const total: [number, number, number] = [0, 0, 0];
    addContent(total, unit, { family, text }, count);
    if (unit.kind === 'tool' && unit.added?.instead !== true) {
      const { perTool, perProperty } = FAMILIES[family].toolOverhead;
      total[2] += perTool + perProperty * properties(unit.value);
    }
    if (unit.added !== undefined) add(total, unit.added.tokens, 1);
    if (beginsMessage(unit, units[index - 1] ?? before, FAMILIES[family])) {
      add(total, FAMILIES[family].message, 1);
      // "If there's a name": the name itself, and one token (openai-cookbook, How to count tokens).
      const name = / \((.+)\)$/.exec(unit.frame)?.[1];
      if (name !== undefined) add(total, FAMILIES[family].text, count(name).tokens + 1);
    }
    return estimated(...total);
  });
}

/**
 * Exact tokens of each unit from the counts of a trace (`unitTokens`), which list tools, system
 * blocks and message blocks but no parameters. Null when they do not fit the units, or are no counts.
 */
export function exactUnits(
  units: readonly Unit[],
  unitTokens: readonly number[],
): TokenRange[] | null {
  if (!unitTokens.every((tokens) => Number.isSafeInteger(tokens) && tokens >= 0)) return null;
  if (units.filter(hasTokens).length !== unitTokens.length) return null;
  const counts = unitTokens.values();
  return units.map((unit) => (hasTokens(unit) ? exactly(counts.next().value ?? 0) : NO_TOKENS));
}

/** Tokens of one text in the o200k_base encoding; null for units that are anything else, or not in letters. */
export async function o200kOf(units: readonly Unit[]): Promise<number | null> {
  const [unit, ...more] = units.filter(hasTokens);
  if (unit === undefined || more.length > 0 || unit.kind !== 'text') return null;
  const count = await loadCounter();
  const texts = contentOf(unit).texts.map(count);
  if (texts.some(({ cjk }) => cjk >= CJK_SHARE)) return null;
  return texts.reduce((sum, { tokens }) => sum + tokens, 0);
}

/** Whether a unit is one of those that have tokens: parameters have none. */
export function hasTokens(unit: Unit): boolean {
  return unit.kind !== 'namespace' && unit.kind !== 'parameters';
}

function addContent(
  total: [number, number, number],
  unit: Unit,
  { family, text: factors }: { readonly family: TokenFamily; readonly text: Triple },
  count: Counter,
): void {
  const rule = FAMILIES[family];
  const content = contentOf(unit);
  for (const text of content.texts) {
    const counted = count(text);
    const words = wordsOf(counted, rule) ?? factors;
    add(total, unit.kind === 'tool' ? rule.tool : words, counted.tokens);
  }
  for (const image of content.images) add(total, imageTokens(family, image), 1);
  for (const each of content.attachments) add(total, attachmentTokens(family, each), 1);
}

/** The factors for what a text is made of; undefined for words. */
function wordsOf({ cjk, code, emoji }: TextCount, rule: FamilyRule): Triple | undefined {
  if (emoji >= EMOJI_SHARE && rule.emoji !== undefined) return rule.emoji;
  if (cjk >= CJK_SHARE) return rule.cjk ?? rule.text;
  return code >= CODE_SHARE ? rule.code : undefined;
}

function add(total: [number, number, number], triple: Triple, times: number): void {
  total[0] += triple[0] * times;
  total[1] += triple[1] * times;
  total[2] += triple[2] * times;
}

function beginsMessage(unit: Unit, before: Unit | undefined, rule: FamilyRule): boolean {
  if (unit.section !== 'messages' && !(unit.section === 'system' && rule.systemIsMessage))
    return false;
  return before?.section !== unit.section || before.index !== unit.index;
}

/** How many properties the schemas inside a tool declare, nested ones included. */
function properties(value: Json): number {
  if (isArray(value)) return value.reduce<number>((sum, item) => sum + properties(item), 0);
  if (!isObject(value)) return 0;
  const declared = get(value, 'properties');
  const own = isObject(declared) ? entries(declared).length : 0;
  return entries(value).reduce((sum, [, member]) => sum + properties(member), own);
}
