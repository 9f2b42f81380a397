import { shapeAt } from '../causes/recognisers.ts';
import { explainText } from '../causes/text-edit.ts';
import type { Cause } from '../finding.ts';
import { canonical } from '../../json/canonical.ts';
import { tokens } from '../../json/pointer.ts';
import type { Json } from '../../json/value.ts';
import type { Divergence } from '../../request/compare.ts';
import type { Edit } from '../../request/edit.ts';
import type { Unit } from '../../request/unit.ts';

type Edited = Extract<Divergence, { kind: 'edited' }>;

/** Members that name a call: an id that is made anew whenever the history is put together. */
const IDS: ReadonlySet<string> = new Set(['id', 'call_id', 'tool_use_id', 'tool_call_id']);

/** A time of day. Opening hours are written like that as well, but are the same from turn to turn. */
const TIME = /^\d{1,2}:\d{2}:\d{2}$/;

/** Why a unit is another one in the next turn: what its bytes look like on both sides, else what it is. */
export function causesOfEdit(divergence: Edited, earlier: Unit, later: Unit): readonly Cause[] {
  const frame: readonly Cause[] = divergence.reframed
    ? [earlier.role === later.role ? 'shape' : 'role']
    : [];
  const found = divergence.edits.flatMap((edit) => causesOf(edit, later));
  return [...new Set([...frame, ...found])];
}

function causesOf(edit: Edit, unit: Unit): readonly Cause[] {
  switch (edit.kind) {
    case 'key-order':
    case 'number-format':
      return [edit.kind];
    case 'list-order':
      return [unit.section === 'params' ? 'parameter' : 'list-reordered'];
    case 'value':
      return [
        isCleared(printed(edit.before), printed(edit.after), unit)
          ? 'history-truncated'
          : said(edit.path, unit),
      ];
    case 'text':
      if (isNumberedName(edit, unit)) return ['counter'];
      if (isCleared(edit.before, edit.after, unit)) return ['history-truncated'];
      return explainText(edit.before, edit.after, said(edit.path, unit)).flatMap((hunk) => {
        const after = { start: hunk.startAfter, end: hunk.endAfter };
        const shapes = [shapeAt(edit.before, hunk)?.cause, shapeAt(edit.after, after)?.cause];
        const [removed, added] = [
          edit.before.slice(hunk.start, hunk.end),
          edit.after.slice(after.start, after.end),
        ];
        const shape =
          shapes[0] ??
          shapes[1] ??
          (TIME.test(removed) && TIME.test(added) ? 'timestamp' : undefined);
        // One of two values may look like a word by chance: 10:15:00 is an hour that people write.
        const isAlike = shapes[0] === shapes[1] || form(removed) === form(added);
        return shape !== undefined && isAlike ? [shape] : hunk.causes;
      });
  }
}

/** How much of a result at most is left where it was cleared or cut, rather than said otherwise. */
const LEFT = 0.5;

/** A tool's result of which less than half is left: dropped to save space. */
function isCleared(before: string, after: string, { kind, section }: Unit): boolean {
  return section === 'messages' && kind === 'tool-result' && after.length < LEFT * before.length;
}

function printed(value: Json | undefined): string {
  return value === undefined ? '' : canonical(value, 'written');
}

/** A tool that is made anew for every call, with the next number in its name. */
function isNumberedName(
  { path, before, after }: Extract<Edit, { kind: 'text' }>,
  unit: Unit,
): boolean {
  return (
    unit.section === 'tools' &&
    tokens(path).at(-1) === 'name' &&
    nameless(before) === nameless(after)
  );
}

/** A name without its numbers. */
function nameless(name: string): string {
  return name.replaceAll(/\d+/g, '0');
}

/** Why a place differs where its bytes tell nothing. */
function said(path: string, unit: Unit): Cause {
  const members = tokens(path);
  if (unit.section === 'tools') return 'tool-edited';
  if (unit.section === 'params') {
    const field = members[0] ?? '';
    if (field === 'model') return 'model';
    if (field === 'prompt_cache_key') return 'cache-key';
    return field === 'images' ? 'image' : 'parameter';
  }
  if (IDS.has(members.at(-1) ?? '')) return 'random-id';
  if (unit.kind === 'image') return 'image';
  return unit.section === 'system' ? 'wording' : 'history-edited';
}

/** A value with its digits as one: two times, two counts have the same form. */
function form(value: string): string {
  return value.replaceAll(/\d/g, '0');
}
