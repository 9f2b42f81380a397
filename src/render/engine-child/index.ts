import process from 'node:process';
import { answer } from './answer.ts';
import { type Pinned, takeOver } from './noise.ts';
import type { Job } from './protocol.ts';

/*
 * The program of the process that renders templates: a job per line on stdin, an answer per line on stdout.
 * It is started with an empty environment and no rights (src/render/engines/process/); what follows takes
 * away what a template could do with a way out of its engine.
 */

const { stdin, stdout } = process;

/** From a value to its functions, and from a function to the one that makes code of text. */
function cutTheWayToCode(): void {
  const functions = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const one of functions) {
    const prototype: object = Object.getPrototypeOf(one);
    Reflect.deleteProperty(prototype, 'constructor');
  }
  for (const name of ['process', 'fetch', 'WebSocket', 'EventSource'])
    Reflect.deleteProperty(globalThis, name);
  // Engines tell what they are asked to log, and stdout is for answers.
  for (const name of ['log', 'info', 'warn', 'error', 'debug'])
    Reflect.set(console, name, () => {});
}

async function serve(pinned: Pinned): Promise<void> {
  const parts: string[] = [];
  stdin.setEncoding('utf8');
  stdout.write('{"ready":true}\n');
  for await (const chunk of stdin) {
    const lines = String(chunk).split('\n');
    for (const [index, line] of lines.entries()) {
      parts.push(line);
      if (index === lines.length - 1) break;
      const job: Job = JSON.parse(parts.splice(0).join(''));
      stdout.write(`${JSON.stringify(await answer(job, pinned))}\n`);
    }
  }
}

const pinned = takeOver();
cutTheWayToCode();
await serve(pinned);
