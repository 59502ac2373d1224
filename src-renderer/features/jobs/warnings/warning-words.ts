import type { JobWarning, WarningKind } from '#shared/domain/job-warning.ts';

/** Each kind at a glance; `grave` ones cost more than time. */
const KINDS: Readonly<Record<WarningKind, { words: string; grave: boolean }>> = {
  money: { words: 'Asks for money or your bank account', grave: true },
  contact: { words: 'Its contact is not at the company’s domain', grave: true },
  'no-company': { words: 'Names no company', grave: false },
  reposted: { words: 'Posted before', grave: false },
  old: { words: 'Posted more than 60 days ago', grave: false },
};

/** What a row warns of in one line; null where it warns of nothing. */
export function warningLine(kinds: readonly WarningKind[]): { words: string; grave: boolean } | null {
  if (kinds.length === 0) return null;
  return {
    words: kinds.map((kind) => KINDS[kind].words).join('; '),
    grave: kinds.some((kind) => KINDS[kind].grave),
  };
}

export const isGrave = ({ kind }: Pick<JobWarning, 'kind'>): boolean => KINDS[kind].grave;
export const warningTitle = ({ kind }: Pick<JobWarning, 'kind'>): string => KINDS[kind].words;
