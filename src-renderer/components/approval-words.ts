import { exactTime } from '#renderer/lib/time.ts';
import type { Approval } from '#shared/domain/stored-document.ts';

/** How a document came to be used, as it stands beside it. */
export function approvalWords(approval: Approval): string {
  return approval.by === 'user'
    ? `Approved by you, ${exactTime(approval.at)}`
    : 'Used without being shown to you, as this search was set up';
}
