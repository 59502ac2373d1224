import type { Clock } from '#agents/ports.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { BudgetName, BudgetReached } from '#shared/domain/budget.ts';
import { usd } from '#shared/writing/usd.ts';
import type { EventBus } from './event-bus.ts';
import type { HumanDesk } from './human-desk.ts';
import type { Pipeline } from './pipeline.ts';

export interface BudgetDeskDeps {
  desk: HumanDesk;
  bus: EventBus;
  /** Pauses; asked for late, as it is built after this. */
  pipeline(): Pick<Pipeline, 'pause'>;
  raise(reached: BudgetReached, runId: string, limit?: number): void;
  /** Whether somebody sees the question. Without a window the run goes on offline. */
  canAsk: boolean;
  clock: Clock;
}

export interface BudgetCase {
  runId: string;
  reached: BudgetReached;
  signal: AbortSignal;
  /** Wraps the wait, e.g. to lend the job's place to others. */
  whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
}

/** What becomes of a call whose budget is used up. */
export interface BudgetDesk {
  /** `again` after the budget was raised. Rejects when the run is stopped. */
  settle(budget: BudgetCase): Promise<'again' | 'offline'>;
}

/** Asks the user once for each run and limit, with the run paused; every call that meets the same limit waits for the same answer. */
export function createBudgetDesk({ desk, bus, pipeline, raise, canAsk, clock }: BudgetDeskDeps): BudgetDesk {
  const open = new Map<string, Promise<'again' | 'offline'>>();
  const told = new Set<string>();

  /** A limit of a day is another one on the next day. */
  const limitKey = ({ budget, limit }: BudgetReached): string =>
    budget.startsWith('day-') ? `${budget}:${limit}:${localDay(clock.now())}` : `${budget}:${limit}`;

  const tell = (key: string, { runId, reached }: BudgetCase, then: string): void => {
    if (told.has(key)) return;
    told.add(key);
    const message = `${sayReached(reached)} ${then}`;
    bus.emit(runId, { type: 'llm:budget', agent: 'llm', message, data: reached });
  };

  const ask = async (key: string, budget: BudgetCase): Promise<'again' | 'offline'> => {
    const { runId, reached, signal } = budget;
    // The question is the run's own and waits as long as it takes.
    const human = desk.portFor({
      ...{ runId, jobId: '', title: 'Budget for models', company: '', signal },
      whileWaiting: (wait) => wait(),
      patient: true,
      onAsk() {
        tell(key, budget, 'The search is paused until you decide.');
        pipeline().pause(runId);
      },
    });
    const answer = await human.ask({
      key: `budget:${limitKey(reached)}`,
      message: `${sayReached(reached)} Raise it, go on without models, or stop?`,
      body: { kind: 'budget', ...reached },
    });
    // Whoever took the answer has stopped the run.
    signal.throwIfAborted();
    if (answer.decision !== 'raise') return 'offline';
    raise(reached, runId, reached.budget.endsWith('usd') ? answer.usd : answer.tokens);
    return 'again';
  };

  return {
    settle(budget) {
      const key = `${budget.runId} ${limitKey(budget.reached)}`;
      if (!canAsk) {
        tell(key, budget, 'Going on without models.');
        return Promise.resolve('offline');
      }
      const known = open.get(key);
      const asked = known ?? ask(key, budget).finally(() => open.delete(key));
      open.set(key, asked);
      return budget.whileWaiting(() => asked);
    },
  };
}

const SPANS: Record<BudgetName, string> = {
  'day-usd': 'today',
  'day-tokens': 'today',
  'run-usd': 'this search',
  'run-tokens': 'this search',
};

function sayReached({ budget, limit, spentUsd, spentTokens }: BudgetReached): string {
  const inUsd = budget.endsWith('usd');
  const amount = (value: number) => (inUsd ? usd(value) : value.toLocaleString('en'));
  const spent = inUsd ? usd(spentUsd) : `${amount(spentTokens)} tokens`;
  return `The budget for models is used up: ${spent} of ${amount(limit)} for ${SPANS[budget]}.`;
}
