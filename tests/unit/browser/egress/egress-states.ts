import { decide } from '#main/browser/egress/egress-policy.ts';
import type { EgressState } from '#main/browser/egress/egress-state.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';
import type { VendorRoutes } from '#shared/forms/vendor-routes.ts';

export const OWN = 'https://jobs.acme.example';
export const OTHER = 'https://collector.example';
const known = {
  own: OWN,
  path: '/jobs/platform-engineer',
  trusted: new Set([OWN]),
  vendor: null as VendorRoutes | null,
  enough: 2,
  seen: new Set<string>(),
  isHabit: () => false,
  saved: false,
  withBefore: () => 0,
  hidesNew: () => false,
  isRepeat: () => false,
  isPartOfSeen: () => false,
  isDocumentAlone: () => false,
};
export const reading: EgressState = { ...known, kind: 'reading', pressed: false };
export const pressed: EgressState = { ...reading, pressed: true };
export const filling: EgressState = { ...known, kind: 'filling', stepping: false, adding: false };
export const stepping: EgressState = { ...filling, stepping: true };
export const sending: EgressState = { ...known, kind: 'sending', approved: new Set([OWN]), gone: false };
export const greenhouse: VendorRoutes = {
  hosts: ['*.greenhouse.io'],
  buckets: /^grnhse-/,
  steps: false,
  manySteps: false,
};

export function asks(method: string, url: string, more: Partial<Outgoing> = {}): Outgoing {
  const bare = { kind: 'data' as const, body: '', file: false, sealed: false, chosen: '', carried: 0 };
  return { method, url: new URL(url), ...bare, ...more };
}
export const passes = (request: Outgoing, state: EgressState) => decide(request, state).pass;
export const sends = (request: Outgoing, state: EgressState) => decide(request, state).sends;
