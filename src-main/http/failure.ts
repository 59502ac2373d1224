import { ExternalServiceError, RateLimitError } from '#shared/errors/index.ts';

/** The error for an answer that is no success. `retryAfterMs` is what the host asked for. */
export function statusFailure(
  url: URL,
  status: number,
  retryAfterMs: number | null,
): ExternalServiceError | RateLimitError {
  const details = { host: url.host, path: url.pathname, status };
  if (status === 429)
    return new RateLimitError(`${url.host} asks for a slower pace (429). Try again in a few minutes.`, {
      details: { ...details, retryAfterMs: retryAfterMs ?? 60_000 },
    });
  return new ExternalServiceError(`${url.host} ${meaningOf(status)}`, { details, retryable: status >= 500 });
}

function meaningOf(status: number): string {
  if (status === 404 || status === 410)
    return `has no such page (${status}). The posting may be closed, or the address or board name misspelled: check it in your browser.`;
  if (status === 401 || status === 403)
    return `refuses to show this page to a program (${status}). Open it in your browser, save the page, and open the saved file.`;
  if (status >= 500) return `has a problem of its own (${status}). Try again later.`;
  return `answered with status ${status}. Check the address in your browser.`;
}

/** The error for a request that got no answer. Aborts by the caller must be sorted out before. */
export function networkFailure(url: URL, thrown: unknown, timeoutMs: number): ExternalServiceError {
  const timedOut = thrown instanceof Error && thrown.name === 'TimeoutError';
  const code = timedOut ? 'timeout' : codeOf(thrown);
  const message = timedOut
    ? `${url.host} did not answer within ${timeoutMs / 1000} s. Try again later, or raise the time limit in the settings.`
    : `${url.host} ${networkMeaning(code)}`;
  return new ExternalServiceError(message, {
    details: { host: url.host, reason: code },
    retryable: true,
    cause: thrown,
  });
}

function networkMeaning(code: string): string {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return "can't be found. Check the address and your internet connection.";
    case 'ECONNREFUSED':
      return 'refuses connections. Check the address, or try again later.';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
      return 'closed the connection before it had answered. Try again later.';
    default:
      return /CERT|TLS|SSL/.test(code)
        ? "has a certificate that can't be trusted. Nothing was read."
        : `can't be reached (${code}). Check your internet connection.`;
  }
}

/** What the network called it, e.g. `ECONNRESET`. */
export function codeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  const found = [cause, thrown].find(
    (item) => typeof (item as { code?: unknown } | undefined)?.code === 'string',
  );
  return (found as { code: string } | undefined)?.code ?? 'no answer';
}
