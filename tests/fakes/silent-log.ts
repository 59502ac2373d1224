import type { Logger } from '#agents/ports.ts';

/** Says nothing. */
export const silentLog: Logger = { debug() {}, info() {}, warn() {}, error() {} };
