/** What kind of failure an error stands for; it decides the exit code (contract, section 2). */
export type ErrorKind =
  /** Wrong usage or configuration: exit 2. */
  | 'usage'
  /** Something that has to be analysed could not be: exit 3. */
  | 'analysis';

/**
 * An error whose message is written for a person: one line that says what happened, the likely cause
 * and the exact fix. Only these are shown without a stack trace; anything else is a fault of ours.
 */
export class GuardError extends Error {
  override readonly name = 'GuardError';
  readonly kind: ErrorKind;
  /** What this run lacks (a program, an engine, a permission, time), and no commit brings along. */
  readonly isOfRun: boolean;

  constructor(
    kind: ErrorKind,
    message: string,
    options?: { readonly cause?: unknown; readonly isOfRun?: boolean },
  ) {
    super(oneLine(message), options);
    this.kind = kind;
    this.isOfRun = options?.isOfRun ?? false;
  }
}

/** Wrong usage or configuration (exit 2). */
export function usageError(message: string, cause?: unknown): GuardError {
  return new GuardError('usage', message, cause === undefined ? undefined : { cause });
}

/** Something that has to be analysed could not be (exit 3). */
export function analysisError(message: string, cause?: unknown): GuardError {
  return new GuardError('analysis', message, cause === undefined ? undefined : { cause });
}

/** Something could not be analysed for want of what this run does not have (exit 3). */
export function lackingError(message: string, cause?: unknown): GuardError {
  return new GuardError('analysis', message, {
    isOfRun: true,
    ...(cause !== undefined && { cause }),
  });
}

/** The text of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  return oneLine(thrown instanceof Error ? thrown.message : String(thrown));
}

/** Text with its line breaks taken out. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}

/** The system's code of a failure ('ENOENT', 'EPIPE', ...), or undefined where it has none. */
export function codeOf(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** What the system has too little of, and the way out; null for a failure that is not of that kind. */
export function lacking(error: unknown): string | null {
  const code = codeOf(error);
  return WAYS_OUT.find(({ codes }) => code !== undefined && codes.includes(code))?.way ?? null;
}

const WAYS_OUT: readonly { readonly codes: readonly string[]; readonly way: string }[] = [
  {
    codes: ['ENOSPC', 'EDQUOT'],
    way: 'free some space, or set TMPDIR to a folder with more of it',
  },
  { codes: ['EMFILE', 'ENFILE'], way: 'allow more open files (ulimit -n)' },
  { codes: ['EAGAIN', 'ENOMEM'], way: 'allow more processes and memory' },
];
