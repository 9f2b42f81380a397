/** Milliseconds since 1970. */
export type Clock = () => number;

/**
 * A clock that never goes back and never stands still, whatever the machine's clock does: windows and
 * lifetimes are measured with it, and a call that ended is in front of one that begins.
 */
export function steadyClock(
  source: Clock = () => performance.timeOrigin + performance.now(),
): Clock {
  let latest = 0;
  return () => {
    const now = source();
    latest = now > latest ? now : latest + 0.001;
    return latest;
  };
}
