import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel';
import { AttemptFailure, type FailureKind } from '../failure.ts';

const FAILURES = 5;
const OPEN_MS = 60_000;
/** Failures that say that the provider itself is not well. A full minute is the limiter's matter. */
const FAULTS: readonly FailureKind[] = ['server', 'network', 'timeout', 'auth'];

export type BreakerState = 'closed' | 'open' | 'half-open';

/** Leaves a provider alone that keeps failing: 5 failures in a row open it for 60 s, then one call tries again. */
export interface Breaker {
  /** Whether a call may go now; a half-open breaker takes one at a time. */
  ready(): boolean;
  state(): BreakerState;
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createBreaker(onChange: (state: BreakerState) => void): Breaker {
  const isFault = handleWhen((thrown) => thrown instanceof AttemptFailure && FAULTS.includes(thrown.kind));
  let openedAt = 0;
  let policy = closedPolicy();
  function closedPolicy() {
    const made = circuitBreaker(isFault, {
      halfOpenAfter: OPEN_MS,
      breaker: new ConsecutiveBreaker(FAILURES),
    });
    made.onBreak(() => {
      openedAt = Date.now();
      onChange('open');
    });
    made.onHalfOpen(() => onChange('half-open'));
    made.onReset(() => onChange('closed'));
    return made;
  }
  /** Where the clock was set back since it opened, its minute would last as long as that; it begins anew, closed. */
  const look = () => {
    if (policy.state !== CircuitState.Open || Date.now() >= openedAt) return;
    policy = closedPolicy();
    onChange('closed');
  };

  return {
    ready() {
      look();
      if (policy.state === CircuitState.Closed) return true;
      // While half-open one call is trying the provider; others don't wait for it.
      return policy.state === CircuitState.Open && Date.now() - openedAt >= OPEN_MS;
    },
    state() {
      look();
      if (policy.state === CircuitState.Closed) return 'closed';
      return policy.state === CircuitState.HalfOpen || Date.now() - openedAt >= OPEN_MS
        ? 'half-open'
        : 'open';
    },
    run: (work) => policy.execute(work),
  };
}
