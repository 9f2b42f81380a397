/** Waits; rejects with the reason of a signal that ends it. */
export async function pause(
  milliseconds: number,
  signal?: AbortSignal,
  keepsAlive = true,
): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer: ReturnType<typeof setTimeout> | number = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    // Numbers, in runtimes that end without being asked.
    if (!keepsAlive && typeof timer === 'object') timer.unref();
  });
}
