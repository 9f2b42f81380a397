import { GuardError } from '../../errors.ts';

/** A recording without a request to a model: a mistake where it is named, and none where a glob brings it along. */
export class NoRequest extends GuardError {
  constructor(file: string, calls: number) {
    const what =
      calls === 1
        ? 'one recorded call, which is no request'
        : `${calls} recorded calls, of which none is a request`;
    super(
      'analysis',
      `${file} holds ${what} to a model: record one, or take it out of the config.`,
    );
  }
}
