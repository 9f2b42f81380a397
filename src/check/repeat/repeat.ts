import { type Factor, OTHER_MACHINE, OTHER_PROCESS } from '../../render/plan.ts';
import type { Compared } from './compared.ts';
import type { Renders } from './renders.ts';
import { attributeDifferences } from './search.ts';

/** Renders of each command that settle most prompts: pinned, in another process, on another machine. */
export const LEAST_RENDERS = 3;

/** What a program may be unable to live with, in the order in which it is given up. */
const GIVEN_UP: readonly (readonly Factor[])[] = [
  ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'],
  ['cwd'],
  ['home'],
  ['locale'],
  ['git'],
];

/**
 * Renders a definition again as often as it takes to say what varies, and why (semantics, section 6).
 * @param count renders in all, besides those that find out why; more of them hunt rare flips
 * @returns whether the program ran in another process; if not, it is not analysed
 */
export async function repeat(renders: Renders, count: number): Promise<boolean> {
  if (!renders.isRendered) return true;
  const process = await renders.again(OTHER_PROCESS);
  if (process === null) return false;
  const machine = await onOtherMachine(renders);
  tellUnvaried(renders, [process, ...(machine === null ? [] : [machine])]);
  for (let variant = LEAST_RENDERS; variant < count; variant += 1) {
    await renders.again({ varied: OTHER_PROCESS.varied, variant });
  }
  await attributeDifferences(renders);
  return true;
}

/**
 * Renders another case of a command again. What the first case does in another process, this one does too,
 * as a rule: one render, on another machine, shows whether there is anything to find.
 */
export async function repeatCase(renders: Renders): Promise<void> {
  const machine = await onOtherMachine(renders);
  tellUnvaried(renders, machine === null ? [] : [machine]);
  if (machine === null || machine.spots.every((own) => own.length === 0)) return;
  await renders.again(OTHER_PROCESS);
  await attributeDifferences(renders);
}

/** A program that fails on another machine is no finding: it is given what it cannot do without. */
async function onOtherMachine(renders: Renders): Promise<Compared | null> {
  const whole = await renders.again(OTHER_MACHINE);
  if (whole !== null) return whole;
  const choices = [...GIVEN_UP, GIVEN_UP.flat()];
  for (const given of choices) {
    const varied = OTHER_MACHINE.varied.filter((factor) => !given.includes(factor));
    const render = await renders.again({ varied, variant: OTHER_MACHINE.variant });
    if (render !== null) return render;
  }
  return null;
}

function tellUnvaried(renders: Renders, compared: readonly Compared[]): void {
  const reached = new Set(compared.flatMap(({ varied }) => varied));
  const unvaried = OTHER_MACHINE.varied.filter((factor) => !reached.has(factor));
  if (unvaried.length === 0) return;
  const names = [...new Set(unvaried.map((factor) => WORDS[factor]))];
  renders.notes.add(
    `${renders.id}: not varied, because the program fails with it or cannot be reached: ${names.join(', ')}. A prompt that depends on it is not found.`,
  );
}

const WORDS: Readonly<Record<Factor, string>> = {
  'clock-second': 'the clock',
  'clock-minute': 'the clock',
  'clock-hour': 'the clock',
  'clock-day': 'the clock',
  seed: 'random seeds',
  order: 'the order of folders',
  timezone: 'the time zone',
  locale: 'the locale',
  home: 'the home folder',
  user: 'the user',
  host: 'the host',
  cwd: 'the working folder',
  git: 'the state of the checkout',
  environment: 'the environment',
};
