import { onTestFinished, vi } from 'vitest';
import { captureEnvironment } from '../../src/fake-provider/environment.ts';
import {
  type FakeServer,
  type FakeServerOptions,
  startFakeServer,
} from '../../src/fake-provider/fake-server.ts';
import { parseReplyFile } from '../../src/fake-provider/reply-file.ts';
import { scriptedReplier } from '../../src/fake-provider/scripted.ts';

/** A fake server that ends with the test. */
export async function fakeServer(options?: FakeServerOptions): Promise<FakeServer> {
  const started = await startFakeServer(options);
  onTestFinished(() => started.close());
  return started;
}

/** The same, with this process's environment pointing to it: SDKs find it by their own variables. */
export async function fakeServerByEnvironment(options?: FakeServerOptions): Promise<FakeServer> {
  const started = await fakeServer(options);
  for (const [name, value] of Object.entries(captureEnvironment(started.port)))
    vi.stubEnv(name, value);
  return started;
}

/** Options that play the replies of a reply file. */
export function script(...replies: readonly unknown[]): FakeServerOptions {
  return { reply: scriptedReplier(parseReplyFile(JSON.stringify({ replies }), 'replies.json')) };
}

/** What an operation throws. */
export async function thrownBy(operation: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await operation();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
