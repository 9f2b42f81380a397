import { type Pair, type YAMLMap, type YAMLSeq, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { AcceptConfig } from './policy.ts';
import { usageError } from '../../errors.ts';
import { readYaml } from '../../json/yaml-document.ts';
import { acceptEntryJson, acceptEntryYaml } from './accept-entry.ts';
import { parseConfig } from './load.ts';

/**
 * The text of a config with these entries behind those of `policy.accept`; everything else stays as it was
 * written, comments too.
 *
 * @param text null for a config that is yet to be written
 * @param path decides whether it is JSON
 * @throws GuardError (usage) for a config that is wrong, or is written in a way that cannot be added to
 */
export function addAccepted(
  text: string | null,
  path: string,
  entries: readonly AcceptConfig[],
): string {
  const before = text ?? 'version: 1\n';
  const known = parseConfig(before, path).config.policy?.accept?.length ?? 0;
  const isJson = path.endsWith('.json');
  const lines = entries.map(isJson ? acceptEntryJson : acceptEntryYaml);
  const after = inserted(before, path, lines);
  const now = after === null ? null : parseConfig(after, path).config.policy?.accept;
  if (after === null || now?.length !== known + entries.length)
    throw usageError(
      `${path} is written in a way that this program cannot add to: add under policy.accept yourself: ${lines.join(', ')}.`,
    );
  return after;
}

function inserted(text: string, path: string, lines: readonly string[]): string | null {
  const root = readYaml(text, path, '1.2').document?.contents ?? null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (root === null) return appended(text, eol, lines);
  if (!isMap(root)) return null;
  const policy = member(root, 'policy');
  if (policy === undefined)
    return root.flow === true
      ? intoFlow(text, root, `"policy": { "accept": [${lines.join(', ')}] }`)
      : appended(text, eol, lines);
  if (!isMap(policy.value)) return belowKey(text, policy, eol, ['accept:', ...dashed(lines, '  ')]);
  const map = policy.value;
  const accept = member(map, 'accept');
  if (accept === undefined)
    return map.flow === true
      ? intoFlow(text, map, `"accept": [${lines.join(', ')}]`)
      : asFirst(text, map, eol, ['accept:', ...dashed(lines, '  ')]);
  const list = accept.value;
  if (!isSeq(list)) return belowKey(text, accept, eol, dashed(lines, ''));
  return list.flow === true
    ? intoFlow(text, list, lines.join(', '))
    : behindLast(text, list, eol, lines);
}

function member(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

function dashed(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => `${indent}- ${line}`);
}

function appended(text: string, eol: string, lines: readonly string[]): string {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}${eol}`;
  return whole + ['policy:', '  accept:', ...dashed(lines, '    '), ''].join(eol);
}

/** In front of the closing bracket. */
function intoFlow(text: string, flow: YAMLMap | YAMLSeq, addition: string): string | null {
  const end = flow.range?.[1];
  if (end === undefined) return null;
  const inside = text.slice(0, end - 1).trimEnd();
  const comma = flow.items.length === 0 || inside.endsWith(',') ? '' : ',';
  const isWide = inside.endsWith('[') && !text.slice(inside.length, end - 1).includes(' ');
  return `${inside}${comma}${isWide ? '' : ' '}${addition}${text.slice(inside.length)}`;
}

/** Below a key that has no value yet. */
function belowKey(
  text: string,
  { key, value }: Pair,
  eol: string,
  lines: readonly string[],
): string | null {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  if (start === undefined || (value !== null && !(isScalar(value) && value.value === null)))
    return null;
  return afterLine(
    text,
    start,
    eol,
    lines.map((line) => `${indentAt(text, start)}  ${line}`),
  );
}

function asFirst(text: string, map: YAMLMap, eol: string, lines: readonly string[]): string | null {
  const key = map.items[0]?.key;
  const start = isScalar(key) ? key.range?.[0] : undefined;
  if (start === undefined) return null;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(line, start);
  if (indent.trim() !== '') return null;
  const added = lines.map((each) => `${indent}${each}${eol}`).join('');
  return text.slice(0, line) + added + text.slice(line);
}

function behindLast(
  text: string,
  list: YAMLSeq,
  eol: string,
  lines: readonly string[],
): string | null {
  const [start, end] = [list.range?.[0], endOf(list.items.at(-1))];
  if (start === undefined || end === undefined) return null;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  // The value of a block ends where its line does, or at the start of the next line.
  const last = text[end - 1] === '\n' ? end - 1 : end;
  return afterLine(
    text,
    last,
    eol,
    lines.map((line) => `${indent}- ${line}`),
  );
}

function endOf(item: unknown): number | undefined {
  return isNode(item) ? item.range?.[1] : undefined;
}

function afterLine(text: string, at: number, eol: string, lines: readonly string[]): string {
  const end = text.indexOf('\n', at);
  const [before, after] =
    end === -1 ? [`${text}${eol}`, ''] : [text.slice(0, end + 1), text.slice(end + 1)];
  return `${before}${lines.join(eol)}${eol}${after}`;
}

function indentAt(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1);
  return /^ */.exec(line)?.[0] ?? '';
}
