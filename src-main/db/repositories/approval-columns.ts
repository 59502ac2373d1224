import { Approval } from '#shared/domain/stored-document.ts';

interface ApprovalColumns {
  approved: boolean;
  approvedBy: string | null;
  approvedAt: string | null;
}

/** An approval as its columns hold it. */
export function approvalColumns(approval: Approval | null): ApprovalColumns {
  return { approved: approval !== null, approvedBy: approval?.by ?? null, approvedAt: approval?.at ?? null };
}

/** The approval that a row's columns hold; null for a draft. */
export function approvalOf({ approved, approvedBy, approvedAt }: ApprovalColumns): Approval | null {
  return approved ? Approval.parse({ by: approvedBy, at: approvedAt }) : null;
}
