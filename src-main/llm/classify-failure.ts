import { AttemptFailure, type FailureKind } from './failure.ts';

/** The seed's words for a full minute, for providers whose errors carry no status. */
const RATE_LIMIT =
  /rate.?limit|\b429\b|too many requests|quota exceeded|(tokens|requests) per minute|resource.?exhausted/i;
const DAILY = /per day|\b(TPD|RPD)\b|daily|free-models-per-day|PerDay/i;
const RETIRED =
  /decommissioned|deprecated|no longer (available|supported)|does not exist|model.{0,40}not.?found|is not found for API version/i;
const NETWORK =
  /ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|fetch failed|socket|network|terminated|Connection error|other side closed/i;

/** When and where something was thrown. */
export interface FailureMoment {
  /** The call's time was up. */
  timedOut: boolean;
  now: Date;
  /** It was a call of a server that the user added. */
  addedServer: boolean;
}

/** What a thrown value of a provider's client means. An error that is ours passes through. */
export function classifyFailure(
  thrown: unknown,
  { timedOut, now, addedServer }: FailureMoment,
): AttemptFailure {
  if (thrown instanceof AttemptFailure) return thrown;
  if (timedOut) return new AttemptFailure('timeout');
  const status = statusOf(thrown);
  const text = textOf(thrown);
  const headers = (thrown as { headers?: unknown } | null)?.headers;
  const retryAfterMs = retryAfterOf(headers, text, now);
  return new AttemptFailure(kindOf(status, text), { status, retryAfterMs, addedServer });
}

/** What a provider's answer means that is no success. */
export function answerFailure(
  { status, headers, text }: { status: number; headers: Headers; text: string },
  { now, addedServer }: Omit<FailureMoment, 'timedOut'>,
): AttemptFailure {
  const retryAfterMs = retryAfterOf(headers, text, now);
  return new AttemptFailure(kindOf(status, text), { status, retryAfterMs, addedServer });
}

function kindOf(status: number | undefined, text: string): FailureKind {
  if (status === 429 || (status === undefined && RATE_LIMIT.test(text)))
    return DAILY.test(text) ? 'quota' : 'rate-limit';
  if (status === 401 || status === 402 || status === 403 || /api key not valid|invalid api key/i.test(text))
    return 'auth';
  if (status === 410 || ((status === 404 || status === 400) && RETIRED.test(text))) return 'retired';
  if (status !== undefined && status >= 500) return 'server';
  if (status === 408) return 'timeout';
  if (status !== undefined && status >= 400) return 'refused';
  if (/timed? ?out|TimeoutError/i.test(text)) return 'timeout';
  return NETWORK.test(text) ? 'network' : 'server';
}

function statusOf(thrown: unknown): number | undefined {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth += 1) {
    const { status, statusCode, code } = error as { status?: unknown; statusCode?: unknown; code?: unknown };
    const found = [status, statusCode, code].find(
      (value) => typeof value === 'number' && value >= 400 && value < 600,
    );
    if (typeof found === 'number') return found;
  }
  const inText = /\[(\d{3}) [A-Z]/i.exec(textOf(thrown))?.[1];
  return inText === undefined ? undefined : Number(inText);
}

function textOf(thrown: unknown): string {
  const parts: string[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth < 4; error = error.cause, depth += 1) {
    parts.push(error.name, error.message, String((error as { code?: unknown }).code ?? ''));
  }
  return parts.join(' ');
}

/** `Retry-After` in ms (seconds or a date), or Gemini's `retryDelay`. */
function retryAfterOf(headers: unknown, text: string, now: Date): number | null {
  const header =
    headers instanceof Headers
      ? headers.get('retry-after')
      : (headers as Record<string, string> | undefined)?.['retry-after'];
  const value = header ?? /"?retryDelay"?\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(text)?.[1];
  if (value === undefined || value === null || value === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
