import type { PromptReport } from '../report.ts';

/**
 * Conversations that only gain or lose turns: they are changed, since their wire id is, and no finding
 * says why, because what both sides send is the same.
 */
export function turnNotes(prompts: readonly PromptReport[]): readonly string[] {
  return prompts.flatMap(({ id, case: name, conversation, status, base, head, findings }) => {
    if (status !== 'changed' || base === null || head === null || base.turns === head.turns)
      return [];
    if (findings.some(({ axis, status: since }) => axis === 'commit' && since !== 'fixed'))
      return [];
    const [more, verb] = head.turns > base.turns ? ['more', 'goes on'] : ['fewer', 'ends earlier'];
    const count = Math.abs(head.turns - base.turns);
    return [
      `${id}: conversation ${conversation} of the case '${name}' ${verb}, with ${count} ${more} ${count === 1 ? 'turn' : 'turns'} than at base. The turns that both have are equal.`,
    ];
  });
}
