/** What the hooks do in the programs that load them; they read it as JSON from the file `plan.json`. */
export interface HookPlan {
  /** What the clock shows when a program starts, in seconds since 1970; null leaves the clock alone. */
  readonly time: number | null;
  /** Seed of every random value; null leaves them random. */
  readonly seed: number | null;
  /** 0 lists folders sorted, 1 the other way round, others shuffled; null leaves them alone. */
  readonly order: number | null;
  /** What the machine and its user are called; null leaves that alone. */
  readonly host: string | null;
  readonly user: string | null;
  /** The folder for what programs report. */
  readonly reports: string;
  /** The checkout, and the tree that stands for it. */
  readonly checkout: string;
  readonly tree: string;
  /** Folders of which code is not this commit's, and those inside that are. */
  readonly foreign: readonly string[];
  readonly own: readonly string[];
  /** Where requests to providers go, as `http://host:port`; null outside a capture. */
  readonly recorder: string | null;
  /** Regular expressions for the hosts of providers. */
  readonly providers: readonly string[];
  /** The header that tells the recorder which host was meant. */
  readonly hostHeader: string;
}
