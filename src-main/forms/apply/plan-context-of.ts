import type { PlanContext } from '../plan/plan-context.ts';
import { ordered } from '../sections/entry-order.ts';
import type { Session } from './session.ts';

/** What the fields of the step are planned from: the request, with the entries in the order that the page asks for them. */
export function planContext(session: Session): PlanContext {
  const orders = new Map([...session.sections].map(([section, { order }]) => [section, order]));
  return {
    ...session.request.plan,
    profile: ordered(session.request.plan.profile, orders),
    panel: session.openEntry ?? undefined,
    toldLanguages: session.spoken.told,
    now: session.deps.clock.now(),
  };
}
