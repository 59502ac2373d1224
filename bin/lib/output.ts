import { JobAIError, type SerialisedError, serialiseError } from '#shared/errors/index.ts';

/** Prints a result: one JSON document, or `text` for people. */
export function printResult(result: unknown, json: boolean, text: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${text()}\n`);
}

/** Prints on stderr what the user should know beside the result, e.g. that a backup was restored. */
export function printNotice(message: string, json: boolean): void {
  process.stderr.write(json ? `${JSON.stringify({ notice: true, message })}\n` : `Note: ${message}\n`);
}

/** Prints on stderr that the user stopped the command, which is no failure. */
export function printStopped(message: string, json: boolean): void {
  process.stderr.write(json ? `${JSON.stringify({ stopped: true, message })}\n` : `${message}\n`);
}

/** Prints a failure on stderr, in the serialised shape with `--json`. */
export function printError(thrown: unknown, json: boolean): void {
  const error = asSerialised(thrown);
  process.stderr.write(json ? `${JSON.stringify(error)}\n` : `${error.message}\n`);
}

/** The serialised error in whatever was thrown: our own, oRPC's with ours inside, or a bug. */
export function asSerialised(thrown: unknown): SerialisedError {
  if (thrown instanceof JobAIError) return thrown.toDict();
  const data = typeof thrown === 'object' && thrown !== null && 'data' in thrown ? thrown.data : thrown;
  if (typeof data === 'object' && data !== null && 'error' in data && 'code' in data)
    return data as SerialisedError;
  if (process.env['JOBAI_DEBUG'] && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`);
  return serialiseError(thrown);
}
