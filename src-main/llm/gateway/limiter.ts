import type { Clock } from '#agents/ports.ts';
import type { LimiterState } from '#shared/domain/model-provider.ts';
import type { Limits } from '../catalogue.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** One call: when, in ms since 1970, and what it counted for. */
export interface Spent {
  at: number;
  tokens: number;
}

/** Keeps one key's use of one model within the provider's limits, so that no call is refused. */
export interface Limiter {
  /** How long to wait before a call of this size, in ms; 0 when it may go now. */
  waitMs(tokens: number): number;
  /** Keeps room for a call that is about to be booked, so that no other takes it meanwhile. */
  hold(tokens: number): void;
  /** Books a call before it is made; answers a function that corrects the booking with what it really counted for. */
  book(tokens: number): (counted: number) => void;
  /** Takes nothing more for a while: the provider said so. */
  block(ms: number): void;
  /** How long the provider said that it takes nothing, in ms; 0 when it does. */
  blockedMs(): number;
  /** Replaces the known limits with what an answer's headers say. */
  learn(limits: Limits): void;
  /** What is used now, for the user. */
  state(): LimiterState;
}

/** What a limiter still knows after a restart. */
export interface LimiterMemory {
  /** The calls of the last day. */
  spent: readonly Spent[];
  /** In ms since 1970; 0 without a block. */
  blockedUntil: number;
  /** Hears of each block. */
  onBlock(until: number): void;
}
const NO_MEMORY: LimiterMemory = { spent: [], blockedUntil: 0, onBlock: () => undefined };

export function createLimiter(known: Limits, clock: Clock, memory: LimiterMemory = NO_MEMORY): Limiter {
  let limits = known;
  let block = { until: memory.blockedUntil, ms: DAY };
  let spent: Spent[] = memory.spent.map((one) => ({ ...one }));

  /** The time, once what a clock set back would put into the future stands at now at the latest. */
  const nowOf = (): number => {
    const now = clock.now().getTime();
    for (const one of spent) one.at = Math.min(one.at, now);
    if (block.until - now > block.ms) block = { ...block, until: now + block.ms };
    return now;
  };

  const held: Spent[] = [];
  const add = (tokens: number): Spent => {
    const now = nowOf();
    spent = spent.filter((one) => one.at > now - DAY);
    const one = { at: now, tokens };
    spent.push(one);
    return one;
  };

  const waitFor = (
    limit: number | undefined,
    span: number,
    needed: number,
    sizeOf: (one: Spent) => number,
  ): number => {
    if (limit === undefined) return 0;
    const now = nowOf();
    const recent = spent.filter((one) => one.at > now - span);
    let used = recent.reduce((sum, one) => sum + sizeOf(one), 0);
    // A call that is larger than the limit itself goes alone; the provider decides.
    const room = Math.max(limit - needed, 0);
    if (used <= room) return 0;
    for (const one of recent) {
      used -= sizeOf(one);
      if (used <= room) return one.at + span - now;
    }
    return span;
  };

  return {
    waitMs(tokens) {
      const now = nowOf();
      const one = () => 1;
      const size = (call: Spent) => call.tokens;
      return Math.max(
        block.until - now,
        waitFor(limits.requestsPerMinute, MINUTE, 1, one),
        waitFor(limits.requestsPerDay, DAY, 1, one),
        waitFor(limits.tokensPerMinute, MINUTE, tokens, size),
        waitFor(limits.tokensPerDay, DAY, tokens, size),
        0,
      );
    },
    hold(tokens) {
      held.push(add(tokens));
    },
    book(tokens) {
      const booking = held.shift() ?? add(tokens);
      booking.tokens = tokens;
      return (counted) => {
        booking.tokens = counted;
        // The provider's minute began when the call arrived there, which is later than it was booked.
        booking.at = clock.now().getTime();
      };
    },
    block(ms) {
      const until = nowOf() + ms;
      if (until <= block.until) return;
      block = { until, ms };
      memory.onBlock(until);
    },
    blockedMs: () => Math.max(0, -nowOf() + block.until),
    learn(learned) {
      limits = { ...limits, ...learned };
    },
    state() {
      const now = nowOf();
      // Estimates of calls under way may pass a limit; there is no more to it than full.
      const used = (span: number, limit: number | undefined, sizeOf: (one: Spent) => number) => {
        const recent = spent.filter((one) => one.at > now - span);
        const sum = recent.reduce((all, one) => all + sizeOf(one), 0);
        return { used: Math.min(sum, limit ?? sum), limit: limit ?? null };
      };
      const one = () => 1;
      const size = (call: Spent) => call.tokens;
      return {
        requestsMinute: used(MINUTE, limits.requestsPerMinute, one),
        requestsDay: used(DAY, limits.requestsPerDay, one),
        tokensMinute: used(MINUTE, limits.tokensPerMinute, size),
        tokensDay: used(DAY, limits.tokensPerDay, size),
        blockedUntil: block.until > now ? new Date(block.until).toISOString() : null,
      };
    },
  };
}
