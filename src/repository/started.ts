import type { ChildProcess } from 'node:child_process';

/**
 * A child that has its streams. Where no handles are left, Node hands out one without streams and without an
 * end; that is thrown here, with its code.
 */
export function started<Child extends ChildProcess>(child: Child): Child {
  // A child that has begun, or has not for a reason that comes as an event, has all its streams.
  if (Array.isArray(child.stdio)) return child;
  child.on('error', () => {});
  throw Object.assign(new Error('too many files are open'), { code: 'EMFILE' });
}
