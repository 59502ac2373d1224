import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';
import { networkFailure, statusFailure } from './failure.ts';
import { fetchFollowing } from './fetch-following.ts';

/** How long a host may send nothing, in ms. */
const SILENCE_MS = 30_000;

export interface DownloadOptions {
  signal: AbortSignal;
  /** Stops, and throws, past so many. */
  maxBytes: number;
  /** Hears of what has come so far, and of how much there is where the host says. */
  progress(bytes: number, of: number | null): void;
}

/**
 * Writes what an address holds to a file, piece by piece; gives its size. A part of a file is left where it is cut off.
 * Throws `ExternalServiceError` with the host and what to do; an abort is passed on as it is.
 */
export async function download(
  url: URL,
  file: string,
  { signal, maxBytes, progress }: DownloadOptions,
  { headers, ...way }: Parameters<typeof fetchFollowing>[2] & { headers: Record<string, string> },
): Promise<{ bytes: number; status: number }> {
  const silent = new AbortController();
  let timer = setTimeout(() => silent.abort(timeout()), SILENCE_MS);
  const both = AbortSignal.any([signal, silent.signal]);
  try {
    const { response } = await fetchFollowing(url, { headers, signal: both }, way);
    if (!response.ok) throw statusFailure(url, response.status, null);
    const told = Number(response.headers.get('content-length'));
    const of = Number.isFinite(told) && told > 0 ? told : null;
    const out = createWriteStream(file);
    const written = finished(out);
    written.catch(() => undefined);
    let bytes = 0;
    try {
      for await (const piece of response.body ?? []) {
        clearTimeout(timer);
        timer = setTimeout(() => silent.abort(timeout()), SILENCE_MS);
        bytes += piece.byteLength;
        if (bytes > maxBytes) throw tooLarge(url, maxBytes);
        if (!out.write(piece)) await Promise.race([once(out, 'drain'), written]);
        progress(bytes, of);
      }
    } finally {
      out.end();
      await written;
    }
    if (of !== null && bytes !== of) throw cutOff(url);
    return { bytes, status: response.status };
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof JobAIError
      ? thrown
      : networkFailure(url, silent.signal.aborted ? silent.signal.reason : thrown, SILENCE_MS);
  } finally {
    clearTimeout(timer);
  }
}

const timeout = () => new DOMException('nothing came', 'TimeoutError');

const tooLarge = (url: URL, maxBytes: number) =>
  new ExternalServiceError(
    `What ${url.host} sends is larger than ${Math.round(maxBytes / 1024 / 1024)} MB and was not kept.`,
    { details: { host: url.host, reason: 'too-large' } },
  );

const cutOff = (url: URL) =>
  new ExternalServiceError(`${url.host} stopped before all had come. Try again.`, {
    details: { host: url.host, reason: 'cut-off' },
    retryable: true,
  });
