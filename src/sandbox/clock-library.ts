import { existsSync } from 'node:fs';

/** Where Linux distributions put libfaketime; the variant for programs with threads. */
const PLACES = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1',
  '/usr/lib64/faketime/libfaketimeMT.so.1',
  '/usr/lib/faketime/libfaketimeMT.so.1',
  '/usr/local/lib/faketime/libfaketimeMT.so.1',
];

/** The library that gives programs of any language another clock; null where it is not installed. */
export function clockLibrary(): string | null {
  return PLACES.find((file) => existsSync(file)) ?? null;
}

/**
 * The variables by which the library starts a program's clock at a time; monotonic clocks go on, since
 * programs wait by them.
 * @param time in seconds since 1970, which no time zone changes
 */
export function clockVariables(library: string, time: number): Record<string, string> {
  return {
    LD_PRELOAD: library,
    FAKETIME: `@${time}`,
    FAKETIME_FMT: '%s',
    DONT_FAKE_MONOTONIC: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}
