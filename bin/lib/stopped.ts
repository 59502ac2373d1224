/** The user stopped the command. `exitCode` is 128 and the signal's number, as shells have it. */
export class Stopped extends Error {
  readonly exitCode: 130 | 143;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('Stopped.');
    this.exitCode = signal === 'SIGINT' ? 130 : 143;
  }
}
