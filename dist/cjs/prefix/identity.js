"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.prefixIdOf = prefixIdOf;
exports.wireIdOf = wireIdOf;
exports.conversationWireId = conversationWireId;
const canonical_ts_1 = require("../json/canonical.js");
const hash_ts_1 = require("./hash.js");
const layout_ts_1 = require("./layout.js");
/**
 * The prefix id: which prefix is this? 16 hex digits over the key-sorted form of the model, tools,
 * system and their parameters, and of the first message where there is neither tool nor system. The
 * same for every turn of a growing conversation.
 */
function prefixIdOf(layout) {
    const { units } = layout;
    const head = units.filter((unit) => unit.section !== 'messages' && unit.name !== 'messages');
    const identifying = head.some((unit) => unit.section !== 'params')
        ? head
        : [...head, ...firstMessage(units)];
    return short(identifying.map((unit) => `${unit.frame}\0${(0, canonical_ts_1.canonical)(unit.value, 'sorted')}`));
}
/**
 * The wire id: exactly which bytes are compared? 16 hex digits over their order-preserving form.
 *
 * @param hashes `unitHash` of each unit, where the caller has them: printing a prompt is what costs
 */
function wireIdOf(layout, hashes = []) {
    const { units, freeForm } = layout;
    const compared = [];
    for (const [index, unit] of units.slice(0, (0, layout_ts_1.comparedUnits)(layout)).entries()) {
        if (unit.replayed)
            continue;
        const known = unit.replayedMembers === undefined ? hashes[index] : undefined;
        compared.push(known ?? (0, hash_ts_1.comparedHash)(unit, freeForm));
    }
    return short(compared);
}
/** The wire id of a conversation: its only turn's own, or a hash over those of all its turns. */
function conversationWireId(turns) {
    const only = turns[0];
    return turns.length === 1 && only !== undefined ? only : short(turns);
}
function firstMessage(units) {
    const first = units.find((unit) => unit.section === 'messages');
    if (first === undefined)
        return [];
    return units.filter((unit) => unit.section === 'messages' && unit.index === first.index);
}
function short(parts) {
    return (0, hash_ts_1.sha256)(parts.join('\n')).slice(0, 16);
}
