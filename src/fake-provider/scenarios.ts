import { SCENARIO_NAMES } from '../repository/config/vocabulary.ts';
import type { Call } from './exchange.ts';
import { type Replier, defaultReply } from './replies.ts';
import type { ScriptedReply } from './reply-file.ts';
import { scriptedReplier } from './scripted.ts';

const call = { name: '*' };

export type Scenario = (typeof SCENARIO_NAMES)[number];

/**
 * Scripts that lead a program through what breaks prefixes in practice, whatever its tools are. Each
 * conversation plays the script from its beginning, and then ends its turn.
 */
const SCENARIOS = {
  'tool-loop': [
    { text: 'Let me look.', toolCalls: [call] },
    { toolCalls: [call], times: 5 },
  ],
  'failing-tool': [
    { toolCalls: [{ name: '*', unfit: true }] },
    { text: 'That failed; I try again.', toolCalls: [call] },
    { toolCalls: [call, { name: '*', unfit: true }] },
    { toolCalls: [call] },
  ],
  'parallel-tools': [
    { toolCalls: [call, call, call] },
    { text: 'Two more.', toolCalls: [call, call] },
    { toolCalls: [call, call, call, call] },
  ],
  // A tool gives the image; which one does, only its name tells.
  image: [
    { toolCalls: ['*screenshot*', '*image*', '*photo*', '*picture*', '*chart*'].map(named) },
    { toolCalls: [call] },
    { toolCalls: ['*screenshot*', '*image*', '*photo*', '*picture*', '*chart*'].map(named) },
    { toolCalls: [call] },
  ],
  // The model stops early: cut off, then by itself. Each time the program has to go on from what it kept.
  resume: [
    { toolCalls: [call] },
    { text: 'Half of it is done, and', stop: 'length' },
    { text: 'I stop here; ask me to go on.' },
    { toolCalls: [call] },
    { text: 'I stop here again.' },
    { toolCalls: [call] },
  ],
  // More than the 20 positions that Claude's look-back reaches, three times over.
  'long-session': [
    { text: 'This will take a while.', toolCalls: [call], times: 10 },
    { toolCalls: [call, call, call] },
    { toolCalls: [call], times: 20 },
  ],
} as const satisfies Readonly<Record<Scenario, readonly ScriptedReply[]>>;

export function isScenario(name: string): name is Scenario {
  return Object.hasOwn(SCENARIOS, name);
}

/** Plays a scenario in every conversation. */
export function scenarioReplier(name: Scenario): Replier {
  const play = scriptedReplier(SCENARIOS[name], ending);
  return (call, turn) => (isBound(call) ? defaultReply(call, turn) : play(call, turn));
}

/** A request that has to be answered in a form of its own: it takes no part. */
function isBound({ reading }: Call): boolean {
  return reading.format !== null || reading.warmsOnly || reading.choice.kind !== 'auto';
}

/** Ends the turn, whichever tools were never called. */
const ending: Replier = (call, turn) => defaultReply(call, { ...turn, tools: [] });

function named(name: string) {
  return { name };
}
