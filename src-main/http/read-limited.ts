import { ExternalServiceError } from '#shared/errors/index.ts';

/** The body as text. Stops reading, and throws, as soon as it is larger than `maxBytes`. */
export async function readLimited(response: Response, host: string, maxBytes: number): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(host, maxBytes);
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  // The loop's early exit by an exception cancels the stream.
  for await (const chunk of response.body ?? []) {
    total += chunk.byteLength;
    if (total > maxBytes) throw tooLarge(host, maxBytes);
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks), response.headers.get('content-type') ?? '');
}

function tooLarge(host: string, maxBytes: number): ExternalServiceError {
  const limit = `${Math.round(maxBytes / 1024 / 1024)} MB`;
  return new ExternalServiceError(
    `The answer of ${host} is larger than ${limit} and was not read. Save the posting's text as a file and open that.`,
    { details: { host, reason: 'too-large', maxBytes } },
  );
}

/** By the header's charset, else the page's own, else UTF-8. */
function decode(bytes: Buffer, contentType: string): string {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const charset =
    /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
