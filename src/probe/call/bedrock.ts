import { canonical } from '../../json/canonical.ts';
import { LIMITS } from '../../limits.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import type { Caller } from './caller.ts';
import { type Installed, call, instanceOf } from './installed.ts';
import { recorded } from './recorded.ts';

export const BEDROCK_CLIENT = '@aws-sdk/client-bedrock-runtime';

/** Calls Bedrock through the user's own AWS client, which finds its credentials and its region by itself. */
export function bedrockCaller(module: Installed, api: string, tracker: CacheTracker): Caller {
  // One attempt: the probe decides about retries.
  const client = tracker.wrap(instanceOf(module, 'BedrockRuntimeClient', { maxAttempts: 1 }));
  return {
    send: (body, model, signal) =>
      recorded(tracker, signal, () => {
        const command =
          api === 'converse'
            ? instanceOf(module, 'ConverseCommand', { ...plain(body), modelId: model })
            : instanceOf(module, 'InvokeModelCommand', {
                modelId: model,
                contentType: 'application/json',
                body: canonical(body, 'written'),
              });
        return call(client, 'send', command, {
          abortSignal: signal,
          requestTimeout: LIMITS.probeCallMs,
        });
      }),
  };
}

/** A body as an object of JavaScript, which the client prints itself. */
export function plain(body: Parameters<Caller['send']>[0]): object {
  const value: unknown = JSON.parse(canonical(body, 'written'));
  return typeof value === 'object' && value !== null ? value : {};
}
