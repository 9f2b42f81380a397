import type { AcceptConfig } from './policy.ts';

/** An entry of `policy.accept` in one line of YAML, without the dash in front. */
export function acceptEntryYaml(entry: AcceptConfig): string {
  const members = membersOf(entry).map(([name, value]) => `${name}: ${scalar(name, value)}`);
  return `{ ${members.join(', ')} }`;
}

/** The same as JSON. */
export function acceptEntryJson(entry: AcceptConfig): string {
  const members = membersOf(entry).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `{ ${members.join(', ')} }`;
}

function membersOf({ prompt, code, wireId, reason, until }: AcceptConfig) {
  const members: readonly (readonly [string, string | undefined])[] = [
    ['prompt', prompt],
    ['code', code],
    ['wireId', wireId],
    ['reason', reason],
    ['until', until],
  ];
  return members.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Sixteen digits would be a number, and some words a truth: what is not plainly a word is quoted. */
function scalar(name: string, value: string): string {
  const isPlain =
    name === 'until' ||
    (/^[A-Za-z][\w./-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value));
  return isPlain && name !== 'wireId' && name !== 'reason' ? value : doubleQuoted(value);
}

// Whatever a reader could not see in a comment, or could take for another character.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** A double-quoted scalar, which is JSON's string with an escape of its own beyond U+FFFF. */
function doubleQuoted(value: string): string {
  const escaped = value
    .toWellFormed()
    .replaceAll(/[\\"]/g, String.raw`\$&`)
    .replaceAll(INVISIBLE, (char) => {
      const code = char.codePointAt(0) ?? 0;
      const digits = code.toString(16);
      return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
    });
  return `"${escaped}"`;
}
