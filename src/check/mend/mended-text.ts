import { diffArrays } from 'diff';

/**
 * A text with base's bytes wherever it says what base says: white space in lines, empty lines, line ends,
 * wrapping and Unicode form are base's, words are head's.
 */
export function mendedText(base: string, head: string): string {
  const [before, after] = [linesOf(base), linesOf(head)];
  const ending = /\r?\n/.exec(base)?.[0] ?? '\n';
  const kept: string[] = [];
  let [own, other] = [0, 0];
  const parts = diffArrays([...before], [...after], { comparator: saysTheSame });
  for (const [at, { added, removed, value }] of parts.entries()) {
    const count = value.length;
    if (!added && !removed) {
      kept.push(...before.slice(own, own + count));
      own += count;
      other += count;
    } else if (removed) {
      const next = parts[at + 1];
      const instead = next?.added === true ? after.slice(other, other + next.value.length) : [];
      const gone = before.slice(own, own + count);
      // What is nothing but white space, or the same words on other lines, nobody took out.
      if (saysTheSame(gone.join(''), instead.join(''))) kept.push(...gone);
      else kept.push(...instead.map((line) => withEnding(line, ending)));
      own += count;
      other += instead.length;
    } else if (parts[at - 1]?.removed !== true) {
      const come = after.slice(other, other + count);
      if (!saysTheSame(come.join(''), ''))
        kept.push(...come.map((line) => withEnding(line, ending)));
      other += count;
    }
  }
  return kept
    .map((line, at) => (at < kept.length - 1 && !line.endsWith('\n') ? `${line}${ending}` : line))
    .join('');
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether two texts are the same words. */
function saysTheSame(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\uFEFF]+/g, ' ')
    .trim();
}

function withEnding(line: string, ending: string): string {
  return line.endsWith('\n') ? line.replace(/\r?\n$/, ending) : line;
}
