import { type Json, entries, get, isArray, isObject } from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import type { TokenFamily } from '../provider/provider.ts';
import { contentOf } from './content.ts';
import { type Counter, loadCounter } from './count.ts';
import { CJK_SHARE, FAMILIES, type FamilyRule, type Triple } from './families.ts';
import { documentTokens, imageTokens } from './media.ts';
import { NO_TOKENS, type TokenRange, estimated, exactly } from './range.ts';

/**
 * Estimated tokens of each unit, in the order of the units. Parameters have none. The frame of a
 * message is counted with its first unit, the hidden instructions that tools bring with the first tool.
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
  const firstTool = before?.kind === 'tool' ? -1 : units.findIndex(({ kind }) => kind === 'tool');
  return units.map((unit, index) => {
    if (!hasTokens(unit)) return NO_TOKENS;
    const total: [number, number, number] = [0, 0, 0];
    addContent(total, unit, { family, text }, count);
    if (unit.kind === 'tool') {
      const { once, perTool, perProperty } = FAMILIES[family].toolOverhead;
      total[2] += perTool + perProperty * properties(unit.value) + (index === firstTool ? once : 0);
    }
    if (beginsMessage(unit, units[index - 1] ?? before, FAMILIES[family]))
      add(total, FAMILIES[family].message, 1);
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
    const { tokens, cjk } = count(text);
    const words = cjk >= CJK_SHARE ? (rule.cjk ?? rule.text) : factors;
    add(total, unit.kind === 'tool' ? rule.tool : words, tokens);
  }
  add(total, imageTokens(family), content.images);
  for (const bytes of content.documents) add(total, documentTokens(family, bytes), 1);
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
