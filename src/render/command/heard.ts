import type { Factor } from '../plan.ts';
import type { Attempt, Clock } from './attempt.ts';
import type { HookReports } from './reports.ts';

/** Factors that a variable of the environment or a folder carries to any program. */
const BY_ENVIRONMENT: ReadonlySet<Factor> = new Set([
  'timezone',
  'locale',
  'home',
  'user',
  'cwd',
  'git',
  'environment',
]);

/** Those of the varied factors that the program can have noticed. */
export function effectiveFactors(
  varied: readonly Factor[],
  { runtimes }: HookReports,
  clock: Clock,
): readonly Factor[] {
  return varied.filter((factor) => {
    if (BY_ENVIRONMENT.has(factor)) return true;
    if (factor.startsWith('clock-') && clock !== 'hooks') return clock === 'library';
    return runtimes.size > 0;
  });
}

/** What a person should know about a render that went well, a line each. */
export function hintsOf(
  kind: 'render' | 'capture',
  { reports, unrestored }: Attempt,
  clock: Clock,
): readonly string[] {
  const { reached, runtimes, troubles } = reports;
  const hosts = reached.slice(0, 3).join(', ');
  const [lost, trouble] = [unrestored[0], troubles[0]];
  return [
    ...(reached.length === 0
      ? []
      : [
          `The ${kind} command reached ${hosts}: what a prompt takes from the network can differ every time.`,
        ]),
    ...(clock === 'real'
      ? [
          'The command fails under a pinned clock, so that it was rendered under the real one, which was not varied.',
        ]
      : []),
    ...(runtimes.size > 0
      ? []
      : [
          `No Node or Python program took part, so that ${clock === 'library' ? '' : 'clock, '}random values and file order were not varied.${clock === 'library' ? '' : ' With libfaketime installed the clock is.'}`,
        ]),
    ...(lost === undefined
      ? []
      : [`A render changed ${lost}, which setup had installed and which could not be put back.`]),
    ...(trouble === undefined ? [] : [`Something could not be pinned or varied (${trouble}).`]),
  ];
}
