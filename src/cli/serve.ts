import { seconds } from '../repository/config/duration.ts';
import { messageOf, usageError } from '../errors.ts';
import type { Faults } from '../fake-provider/cached/faults.ts';
import { startLoopback } from '../fake-provider/cached/provider.ts';
import { beside } from './beside.ts';
import { type Host, print, write } from './host.ts';
import { didYouMean, quoted } from './suggest.ts';

type Option = 'port' | 'delay' | 'visibility' | 'faults';

/**
 * Runs the provider on loopback until the program is told to end.
 * Throws a usage error for an option that cannot be read, and for a port that is taken.
 */
export async function serve(
  option: (name: Option) => string | undefined,
  host: Host,
): Promise<void> {
  const delay = duration('delay', option('delay'));
  const visibilityDelay = duration('visibility', option('visibility'));
  const port = portOf(option('port'));
  const { models, notes } = await beside(host.cwd);
  for (const note of notes) await write(host.stderr, `${note}\n`);
  const provider = await startLoopback({
    models,
    port,
    faults: faultsOf(option('faults')),
    delayMs: (delay ?? 0) * 1000,
    ...(visibilityDelay === undefined ? {} : { assumptions: { visibilityDelay } }),
  }).catch((error: unknown) => {
    throw usageError(
      `Port ${port} cannot be listened on (${messageOf(error)}). Name another one with --port N.`,
      error,
    );
  });
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await print(
    host,
    [
      `ANTHROPIC_BASE_URL=${provider.url}`,
      `OPENAI_BASE_URL=${provider.url}/v1`,
      `AWS_ENDPOINT_URL_BEDROCK_RUNTIME=${provider.url}`,
      `GOOGLE_GEMINI_BASE_URL=${provider.url}`,
    ]
      .map((variable) => `export ${variable}\n`)
      .join(''),
  );
  await write(host.stderr, 'A provider on loopback is running; Ctrl-C ends it.\n');
  await ended;
  await provider.close();
}

function portOf(written: string | undefined): number {
  if (written === undefined) return 0;
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (port <= 65_535) return port;
  throw usageError(`--port was given ${quoted(written)}, but ports are numbers from 0 to 65535.`);
}

function duration(name: Option, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const value = seconds(written);
  if (value !== undefined) return value;
  throw usageError(`--${name} was given ${quoted(written)}: write a duration such as 200ms or 2s.`);
}

const NAMES: Readonly<Record<string, keyof Faults>> = {
  '429': 'rateLimited',
  '529': 'overloaded',
  drop: 'dropped',
  miss: 'silentMisses',
};

function faultsOf(written: string | undefined): Faults {
  if (written === undefined) return {};
  const faults: Partial<Record<keyof Faults, number>> = {};
  for (const part of written.split(',')) {
    const [name = '', share = ''] = part.trim().split('=');
    const fault = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
    if (fault === undefined) {
      throw usageError(
        `There is no fault ${quoted(name)}.${didYouMean(name, Object.keys(NAMES))} --faults takes 429, 529, drop and miss, each with a share: miss=0.2.`,
      );
    }
    const value = /^(?:\d+\.?\d*|\.\d+)$/.test(share) ? Number(share) : Number.NaN;
    if (!(value >= 0 && value <= 1)) {
      throw usageError(
        `The share of ${name} is ${quoted(share)}, but it lies between 0 and 1: ${name}=0.2.`,
      );
    }
    faults[fault] = value;
  }
  return faults;
}
