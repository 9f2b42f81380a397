import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a program is started that answers lines by lines. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface LineLimits {
  /** For one answer, once the program runs. */
  readonly milliseconds: number;
  readonly answerBytes: number;
}

/** Why a program gave no answer. */
export type Silence =
  | { readonly why: 'no-start'; readonly error: string }
  | { readonly why: 'timeout' | 'too-long' }
  | { readonly why: 'ended'; readonly stderr: string };

export type Line = { readonly line: string } | { readonly silence: Silence };

/** What a program says of itself before it ends for want of something. */
const STDERR = 4_000;

/** A program that runs and answers one line after the other. */
export class RunningProgram {
  readonly #child: ChildProcess;
  readonly #gone: Promise<unknown>;
  #stderr = '';
  #parts: string[] = [];
  #length = 0;
  #answerBytes = 0;
  #settle: ((line: Line) => void) | null = null;
  #over: Silence | null = null;

  constructor({ command, args, env }: Program) {
    const child = spawn(command, args, {
      env: { ...env },
      cwd: '/',
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    this.#child = child;
    this.#gone = once(child, 'close').catch(() => {});
    child.on('error', (error) => this.#end({ why: 'no-start', error: error.message }));
    child.on('close', () => this.#end({ why: 'ended', stderr: this.#stderr }));
    child.stdin?.on('error', () => {});
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(0, STDERR);
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
  }

  /** The next line of the program, after this one was written to it. */
  async next(line: string | null, limits: LineLimits): Promise<Line> {
    if (this.#over !== null) return { silence: this.#over };
    this.#answerBytes = limits.answerBytes;
    this.#hold();
    const answer = new Promise<Line>((resolve) => {
      this.#settle = resolve;
    });
    const timer = setTimeout(
      () => this.#tell({ silence: { why: 'timeout' } }),
      limits.milliseconds,
    );
    if (line !== null) this.#child.stdin?.write(`${line}\n`);
    const told = await answer;
    clearTimeout(timer);
    this.#letGo();
    return told;
  }

  #hear(text: string): void {
    const end = text.indexOf('\n');
    const part = end === -1 ? text : text.slice(0, end);
    this.#length += part.length;
    if (this.#length > this.#answerBytes) return this.#tell({ silence: { why: 'too-long' } });
    this.#parts.push(part);
    if (end === -1) return;
    const line = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    this.#tell({ line });
  }

  #end(silence: Silence): void {
    this.#over ??= silence;
    this.#tell({ silence: this.#over });
  }

  #tell(line: Line): void {
    this.#settle?.(line);
    this.#settle = null;
  }

  #hold(): void {
    this.#child.ref();
    for (const stream of this.#streams()) stream.ref();
  }

  /** Between two lines it must not keep this process from ending. */
  #letGo(): void {
    this.#child.unref();
    for (const stream of this.#streams()) stream.unref();
  }

  #streams(): readonly { ref(): unknown; unref(): unknown }[] {
    return [this.#child.stdin, this.#child.stdout, this.#child.stderr].flatMap((stream) =>
      isSocket(stream) ? [stream] : [],
    );
  }

  async kill(): Promise<void> {
    this.#hold();
    this.#child.kill('SIGKILL');
    await this.#gone;
  }
}

/** Pipes to a child are sockets, which Node's types do not say. */
function isSocket(stream: unknown): stream is { ref(): unknown; unref(): unknown } {
  return typeof stream === 'object' && stream !== null && 'ref' in stream && 'unref' in stream;
}
