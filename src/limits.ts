/**
 * Every cap of the program, with its reason. What runs into one is reported as not analysed, never as
 * unchanged.
 */
export const LIMITS = {
  /** A prompt or trace beyond this is no prompt; parsing and diffing it would stall a CI job. */
  fileBytes: 16 * 1024 * 1024,
  /** Contents of files held at a time, both sides together; what falls out is read again. */
  blobCacheBytes: 64 * 1024 * 1024,
  /** Files of one commit: ten times as many as the largest repositories have. */
  filesPerTree: 5_000_000,
  /** Folders within folders of one commit; git's own maximum is this. */
  folderDepth: 2_048,
  /** A configuration file: hand-written, so anything larger is a mistake or an attack. */
  configBytes: 1024 * 1024,
  /** Nesting of JSON and YAML: deeper input exhausts the stack of recursive walkers. */
  depth: 200,
  /** YAML aliases expanded in one document; more is an alias bomb. */
  yamlAliases: 100,
  /** Tags and texts that one rendering of a template may pass; more is a loop without end. */
  templateSteps: 200_000,
  /** One rendering of a template in a process of its own; ordinary ones take a few of these. */
  templateMs: 10_000,
  /** What such a process may answer: the text twice, once with marks for its lines, as JSON. */
  templateAnswerBytes: 128 * 1024 * 1024,
  /** Files that one template may include, itself counted. */
  templateFiles: 500,
  /** Requests that one prompt may render to. */
  requestsPerPrompt: 20_000,
  /** One render of a command; a test suite that takes longer is no render. */
  renderSeconds: 120,
  /** `setup` of one commit: installs of large projects take minutes. */
  setupSeconds: 900,
  /** Renders of one prompt and side that find out why it varies, together; of most prompts all fit. */
  searchSeconds: 45,
  /** What a command may print: more than any trace that is analysed. */
  outputBytes: 64 * 1024 * 1024,
  /** Files that `setup` made and that are copied, to be put back when a render changes them. */
  setupBackupBytes: 256 * 1024 * 1024,
  /** Requests that one side of a run may have, all prompts together: some five milliseconds and 150 kB each. */
  requestsPerRun: 10_000,
  /** Tools, blocks and messages that count as one request more: no real one has more than some hundreds. */
  elementsPerRequest: 50,
  /** Units of one request; Anthropic refuses more than 100,000 messages, and a client hardly sends hundreds. */
  unitsPerRequest: 20_000,
  /** Removed prompts times added ones that are searched for renamings by likeness; beyond, only equal texts pair. */
  renamePairs: 200_000,
  /** Bytes of the files that prompts of one side are made from and looked for in, together. */
  bytesPerRun: 128 * 1024 * 1024,
  /** Findings of one prompt that a report lists, the weightiest; nobody reads more. */
  findingsPerPrompt: 1_000,
  /** Findings that a whole report lists. */
  findingsPerRun: 20_000,
  /** Analysing and comparing, all prompts together: a run that takes longer holds a runner for nothing. */
  compareSeconds: 900,
  /** Commands of a run, all renders of all prompts together; no further prompt begins behind it. */
  commandsSeconds: 3_600,
  /** Prompts of one run; a glob that matches more is a mistake. */
  prompts: 20_000,
  /** A file that nobody declared: a larger one is data, not a prompt. */
  discoveredBytes: 1024 * 1024,
  /** The same of YAML, which takes a hundred times as long to read as JSON. */
  discoveredYamlBytes: 128 * 1024,
  /** Equal JSON and YAML files that are looked into: enough for most repositories whole. */
  discoveredFiles: 2_000,
  /** Bytes of them, together. */
  discoveredTotalBytes: 16 * 1024 * 1024,
  /** Source code: a larger file is generated or data, and would take more than a second. */
  sourceBytes: 1024 * 1024 + 64 * 1024,
  /** Parts that one prompt in source code is put together from; more is data. */
  codePieces: 20_000,
  /** Variables and helpers that are followed one behind the other. */
  codeDepth: 40,
  /** Prompts of one source file; more is a table of texts. */
  codePrompts: 500,
  /** Code units of `before` and `after` that a report keeps; the rest is cut and marked. */
  excerpt: 2_000,
  /** A comment on GitHub: 65,536 characters; kept in bytes, which no way of counting exceeds. */
  commentBytes: 65_536,
  /** A job summary: 1 MiB for each step, beyond which GitHub fails the step; a margin is left. */
  summaryBytes: 1_000_000,
  /** Annotations of one step with a place: GitHub shows ten of a kind, and one counts the others. */
  annotations: 9,
  /** Review comments with a suggestion on one pull request. */
  suggestions: 5,
  /** Items that are asked of GitHub's API at a time; its own maximum. */
  apiPage: 100,
  /** Requests to GitHub's API that get no answer, or one of a server in trouble, are sent so often. */
  apiAttempts: 3,
  /** The pause in front of the second attempt; it grows with each. */
  apiPauseMilliseconds: 500,
  /** A request to GitHub's API that takes longer hangs. */
  apiMilliseconds: 20_000,
  /** As long as GitHub may ask to wait before a request is sent again. */
  apiLongestPauseMilliseconds: 60_000,
  /** Bodies that one run of the fake server keeps; more than a smoke test ever sends. */
  recordedBytes: 256 * 1024 * 1024,
  /** Headers of one request to the fake server; real ones, signatures included, stay under 8 kB. */
  headerBytes: 64 * 1024,
  /** Connections to the fake server at a time: a fan-out of hundreds is real, thousands are an attack. */
  connections: 2_000,
  /** Milliseconds in which a request's headers, and then its body, have to arrive on loopback. */
  arrivalMs: 30_000,
  /** An answer to a request of the probe, which asks for a handful of tokens: kilobytes at most. */
  probeAnswerBytes: 4 * 1024 * 1024,
  /** Milliseconds for one such answer: prompts of a million tokens take a minute to be read. */
  probeCallMs: 120_000,
  /** A trace that somebody may have written who must not spend our money: a pull request's prompts fit. */
  hostileTraceBytes: 16 * 1024 * 1024,
  /** One request of it: a quarter of a million tokens. */
  hostileRequestBytes: 1024 * 1024,
  /** A lock file of token counts: some 60,000 of them fit. */
  lockBytes: 8 * 1024 * 1024,
  /** Requests to count endpoints in one run: a large repository has some hundreds of prefixes. */
  countRequests: 5_000,
  /** Milliseconds for one of them, which takes a fifth of a second. */
  countMs: 30_000,
} as const;
