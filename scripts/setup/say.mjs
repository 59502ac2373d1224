/** A failure of set-up whose message says what went wrong; `next` is what the user can do about it. */
export class SetUpError extends Error {
  constructor(message, next, options) {
    super(message, options);
    this.name = 'SetUpError';
    this.next = next;
  }
}

/** Says one plain line to the user. Always stderr: stdout belongs to the command that follows. */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/** Prints a failure with its next step. */
export function sayFailure(error) {
  process.stderr.write(`\nset-up failed: ${error.message}\n`);
  if (error.next) process.stderr.write(`What to do: ${error.next}\n`);
  if (!(error instanceof SetUpError)) process.stderr.write(`${error.stack}\n`);
}

/** Runs long work and says every 15 seconds that it goes on, and how it ended. A result with a `code` other than 0 is a failure. */
export async function withProgress(what, work) {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  say(`${what} ...`);
  const timer = setInterval(() => say(`${what}: still at it, ${seconds()} s`), 15_000);
  try {
    const result = await work();
    const failed = Boolean(result?.code);
    say(`${what}: ${failed ? 'did not work,' : 'done in'} ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
