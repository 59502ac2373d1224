import { isRefusal } from '#shared/domain/refusal-status.ts';
import { createValueCount, type ValueCount } from './carried-values.ts';
import { isRead, type Outgoing } from './outgoing.ts';
import { signOf } from './path-signs.ts';

/** Statuses by which nothing was kept: there was nothing at that address, or nothing that takes such a request. */
const NOTHING_THERE: readonly number[] = [404, 405, 406, 410, 501];

interface Answer {
  status: number | null;
}

interface Gone {
  address: string;
  carried: string;
  /** Its address says that it sends. */
  says: boolean;
  /** The form's own sending, which leads to another page. */
  isPage: boolean;
  answer: Answer;
}

/** Knows what went as the application, and whether another request is the same one to another address; see also `ApprovedSends`. */
export interface FallbackSends {
  /** A new yes. */
  begin(): void;
  note(request: Outgoing, answer: Answer): void;
  /** Whether the same values went already to another address, where they may have been kept. */
  isSame(request: Outgoing): boolean;
}

/** `values`: what the user's answers are. */
export function createFallbackSends(values: ReadonlySet<string>): FallbackSends {
  let gone: Gone[] = [];
  const counts = new Map<string, ValueCount>();
  const carriedBy = ({ url, body }: Outgoing): string => {
    const text = `${url.search}\n${body}`;
    const found = [...values].filter((value) => {
      const count = counts.get(value) ?? createValueCount([value]);
      counts.set(value, count);
      return count(text) > 0;
    });
    return found.sort().join('\n');
  };
  return {
    begin: () => {
      gone = [];
    },
    note(request, answer) {
      if (!couldBeWhole(request)) return;
      gone.push({
        ...{ address: addressOf(request), carried: carriedBy(request) },
        ...{ says: signOf(request) === 'send', isPage: request.kind === 'page', answer },
      });
    },
    isSame(request) {
      if (gone.length === 0 || request.redirected === true || !couldBeWhole(request)) return false;
      const carried = carriedBy(request);
      const says = signOf(request) === 'send';
      const address = addressOf(request);
      return gone.some((one) => one.address !== address && one.carried === carried && mayBeKept(one, says));
    },
  };
}

/**
 * What broke off, or broke the site, may be kept all the same. What was taken well may be a part that goes before the
 * whole, as a person's record does before an application, unless both say that they send or it was the page's own form.
 */
function mayBeKept({ says, isPage, answer: { status } }: Gone, next: boolean): boolean {
  if (status === null) return true;
  if (isRefusal(status) || NOTHING_THERE.includes(status)) return false;
  return status >= 400 || isPage || (status < 300 && says && next);
}

/** Drafts, files and look-ups go before what sends, with the same values. */
function couldBeWhole(request: Outgoing): boolean {
  const sign = signOf(request);
  const names = isRead(request) ? request.kind === 'page' || request.kind === 'data' : true;
  return names && request.carried >= 2 && (sign === 'send' || sign === 'none');
}

function addressOf({ method, url }: Outgoing): string {
  return `${method} ${url.origin}${url.pathname}`;
}
