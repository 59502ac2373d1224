import type { AgentEventInput, EventDataOf, EventType } from '#shared/domain/agent-event.ts';
import type { FieldOutcome, HandOver } from '#shared/domain/form.ts';
import type { Vendor } from '../vendors/vendor.ts';
import type { ApplyDeps, ApplyRequest, FormTab } from './apply-request.ts';

/** A value that the user or a model gave for a field of this form. */
export interface Given {
  value: string;
  source: 'user' | 'model';
  reason: string;
}

/** The state of filling one form. */
export interface Session {
  readonly deps: ApplyDeps;
  readonly request: ApplyRequest;
  readonly tab: FormTab;
  vendor: Vendor | null;
  /** By field id; the user's word goes before all else. */
  readonly given: Map<string, Given>;
  /** Ids of questions that were put to the user already. */
  readonly asked: Set<string>;
  /** What the form said about answers that it turned down, by field id. */
  readonly refused: Map<string, string>;
  /** Outcomes of the steps before this one, then of this one, by step and id. */
  readonly outcomes: Map<string, FieldOutcome>;
  readonly handedOver: HandOver[];
  /** Steps of the form, counted from 1. */
  step: number;
  modelCalls: number;
  tokens: number;
}

/** Says what happens, with the job's id filled in. */
export function say<T extends EventType>(
  session: Session,
  type: T,
  message: string,
  data: Omit<EventDataOf<T>, 'jobId'>,
): void {
  const event = { type, agent: 'applier', message, data: { jobId: session.request.jobId, ...data } };
  session.deps.hooks.emit(event as unknown as AgentEventInput);
}

/** Waits while the user has the page; throws when the tab is gone or the work was stopped. */
export async function myTurn({ tab }: Session): Promise<void> {
  tab.signal.throwIfAborted();
  await tab.takeover.whenFree(tab.signal);
}
