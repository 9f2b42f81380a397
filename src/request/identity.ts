import { canonical } from '../json/canonical.ts';
import { comparedHash, sha256 } from './hash.ts';
import { type Layout, comparedUnits } from './layout.ts';
import type { Unit } from './unit.ts';

/**
 * The prefix id: which prefix is this? 16 hex digits over the key-sorted form of the model, tools,
 * system and their parameters, and of the first message where there is neither tool nor system. The
 * same for every turn of a growing conversation.
 */
export function prefixIdOf(layout: Layout): string {
  const { units } = layout;
  const head = units.filter(
    ({ section, standsIn = section, name }) => standsIn !== 'messages' && name !== 'messages',
  );
  const identifying = head.some((unit) => unit.section !== 'params')
    ? head
    : [...head, ...firstMessage(units)];
  return idOver(identifying.map((unit) => `${unit.frame}\0${canonical(unit.value, 'sorted')}`));
}

/**
 * The wire id: exactly which bytes are compared? 16 hex digits over their order-preserving form.
 *
 * @param hashes `unitHash` of each unit, where the caller has them: printing a prompt is what costs
 */
export function wireIdOf(layout: Layout, hashes: readonly string[] = []): string {
  const { units, freeForm } = layout;
  const compared: string[] = [];
  for (const [index, unit] of units.slice(0, comparedUnits(layout)).entries()) {
    if (unit.replayed) continue;
    const known = unit.replayedMembers === undefined ? hashes[index] : undefined;
    compared.push(known ?? comparedHash(unit, freeForm));
  }
  return idOver(compared);
}

/** The wire id of a conversation: its only turn's own, or a hash over those of all its turns. */
export function conversationWireId(turns: readonly string[]): string {
  const only = turns[0];
  return turns.length === 1 && only !== undefined ? only : idOver(turns);
}

function firstMessage(units: readonly Unit[]): readonly Unit[] {
  const first = units.find((unit) => unit.section === 'messages');
  if (first === undefined) return [];
  return units.filter((unit) => unit.section === 'messages' && unit.index === first.index);
}

/** 16 hex digits over parts in their order. */
export function idOver(parts: readonly string[]): string {
  return sha256(parts.join('\n')).slice(0, 16);
}
