import { describe, expect, test } from 'vitest';
import { type Scenario, scenarioReplier } from '../../src/fake-provider/scenarios.ts';
import { SCENARIO_NAMES } from '../../src/repository/config/vocabulary.ts';
import { fakeServerByEnvironment } from '../fake-provider/running.ts';
import { toldOf } from './captured.ts';
import {
  type Change,
  type Loop,
  anthropicThread,
  anthropicToolRunner,
  openaiResponses,
  vercelSteps,
} from './loops.ts';
import {
  anotherKey,
  clearedResults,
  clockInSystem,
  laterTool,
  markerLost,
  newCallIds,
  shuffledTools,
  thinkingSwitchedOff,
} from './sabotage.ts';

const LOOPS: readonly (readonly [name: string, loop: Loop])[] = [
  ["Anthropic's tool runner", anthropicToolRunner],
  ["Anthropic's tool runner over a thread", anthropicThread],
  ["OpenAI's Responses", openaiResponses],
  ["the Vercel AI SDK's steps", vercelSteps],
];

async function played(loop: Loop, scenario: Scenario, change?: Change) {
  const recorder = await fakeServerByEnvironment({ reply: scenarioReplier(scenario) });
  await loop({ change, photo: scenario === 'image' });
  return { recorder, told: await toldOf(recorder) };
}

describe.each(LOOPS)('a healthy loop of %s', (_, loop) => {
  test.each(SCENARIO_NAMES)('is quiet when it is played through %s', async (scenario) => {
    const { told, recorder } = await played(loop, scenario);
    expect(recorder.requests().length).toBeGreaterThan(1);
    // The first image makes Claude write the messages again, which nobody can help: a note.
    const isClaude = recorder.requests().every(({ provider }) => provider === 'anthropic');
    const gotImage = scenario === 'image' && isClaude && loop !== vercelSteps;
    expect(told).toEqual(gotImage ? ['unstable-history 1 /images image'] : []);
  });
});

/** What goes wrong, and what is said of it: code, turn and place, causes. */
const SABOTAGE: readonly (readonly [story: string, loop: Loop, change: Change, told: string])[] = [
  [
    'the time in the system prompt',
    anthropicToolRunner,
    clockInSystem,
    'unstable-history 1 /system/0/text timestamp',
  ],
  [
    'tools in another order',
    vercelSteps,
    shuffledTools,
    'unstable-history 2 /tools/0 tool-reordered',
  ],
  [
    'results of tools that are cleared afterwards',
    anthropicToolRunner,
    clearedResults,
    'unstable-history 2 /messages/2/content/0/content history-truncated',
  ],
  [
    'ids of calls that are made anew',
    openaiResponses,
    newCallIds,
    'unstable-history 2 /input/2/call_id random-id',
  ],
  [
    'thinking that is switched off',
    anthropicToolRunner,
    thinkingSwitchedOff,
    'unstable-history 2 /thinking parameter',
  ],
  [
    'a tool that appears in the midst of the loop',
    openaiResponses,
    laterTool,
    'unstable-history 2 /tools/3 tool-added',
  ],
  [
    'another cache key',
    openaiResponses,
    anotherKey,
    'volatile-cache-key 2 /prompt_cache_key cache-key',
  ],
  ['a marker that is lost', vercelSteps, markerLost, 'stranded-tokens 3 /messages/4/content/0'],
];

describe('a sabotaged loop is told what is wrong, and where', () => {
  test.each(SABOTAGE)('%s', async (_, loop, change, expected) => {
    expect((await played(loop, 'tool-loop', change)).told).toEqual([expected]);
  });
});
