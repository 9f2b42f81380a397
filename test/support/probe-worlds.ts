import type { ProbeLine } from '../../src/probe/targets.ts';
import { line } from './probing.ts';
import { HANDBOOK, anthropicBody, systemBlock } from './requests.ts';
import type { Weather } from './simulated-probe.ts';

/** A prompt at a provider, for the error rates of docs/probe.md. */
export interface ProbeWorld {
  readonly name: string;
  readonly lines: readonly ProbeLine[];
  readonly weather: Weather;
}

const healthy = [line(anthropicBody())];
const anyPrefix = [line({ model: 'gpt-4o', instructions: HANDBOOK, input: 'Hi.' })];
const at = (time: string) => line(anthropicBody({ system: [systemBlock(time + HANDBOOK)] }));

/** Prompts whose cache works: none of them may fail. */
export const HEALTHY: readonly ProbeWorld[] = [
  { name: 'healthy', lines: healthy, weather: {} },
  { name: 'healthy, any prefix matches', lines: anyPrefix, weather: {} },
  { name: 'healthy, 10 % silent misses', lines: healthy, weather: { misses: 0.1 } },
  { name: 'healthy, 40 % silent misses', lines: healthy, weather: { misses: 0.4 } },
  {
    name: 'healthy, 40 % silent misses, any prefix matches',
    lines: anyPrefix,
    weather: { misses: 0.4 },
  },
  { name: 'healthy, readable after 24 s', lines: healthy, weather: { delay: 24 } },
  { name: 'healthy, 30 % of calls get 429', lines: healthy, weather: { rateLimited: 0.3 } },
  { name: 'healthy, 60 % of calls get 529', lines: healthy, weather: { overloaded: 0.6 } },
  { name: 'healthy, 20 % of answers drop', lines: healthy, weather: { dropped: 0.2 } },
];

/** Prompts whose cache does not work: none of them may pass. */
export const BROKEN: readonly ProbeWorld[] = [
  { name: 'nothing is ever read', lines: healthy, weather: { misses: 1 } },
  {
    name: 'nothing is ever read, 30 % of calls get 429',
    lines: healthy,
    weather: { misses: 1, rateLimited: 0.3 },
  },
  {
    name: 'below the minimum',
    lines: [line(anthropicBody({ tools: [], system: [systemBlock('Hi.')] }))],
    weather: {},
  },
  { name: 'no breakpoint', lines: [line(anthropicBody({ system: HANDBOOK }))], weather: {} },
  { name: 'a provider that never caches', lines: healthy, weather: { neverCaches: true } },
  {
    name: 'a provider that never caches, any prefix matches',
    lines: anyPrefix,
    weather: { neverCaches: true },
  },
  { name: 'wrong key', lines: healthy, weather: { refused: 401 } },
  { name: 'unknown model', lines: healthy, weather: { refused: 404 } },
];

/** Fails without a call, so that no weather matters. */
export const VOLATILE: ProbeWorld = {
  name: 'volatile',
  lines: [at('16:05:12'), at('16:05:13')],
  weather: {},
};

/** Between the two: what becomes of them is a matter of luck, and of where one draws the line. */
export const BETWEEN: readonly ProbeWorld[] = [
  {
    name: '40 % silent misses, each followed by another one in 60 %',
    lines: healthy,
    weather: { misses: 0.4, burst: 0.6 },
  },
  ...[0.6, 0.8, 0.9].map((misses) => ({
    name: `${Math.round(misses * 100)} % silent misses`,
    lines: healthy,
    weather: { misses },
  })),
];
