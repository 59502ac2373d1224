import type { StoredResume } from '#shared/domain/stored-document.ts';
import { Tag } from './tag.tsx';

type State = Pick<StoredResume, 'approval' | 'sent'>;

/** How far a document is, in a word. */
export function documentState({ approval, sent }: State): 'Sent' | 'Approved' | 'Not shown' | 'Draft' {
  if (sent) return 'Sent';
  if (approval === null) return 'Draft';
  return approval.by === 'user' ? 'Approved' : 'Not shown';
}

const TONES = { Sent: 'good', Approved: 'good', 'Not shown': 'fair', Draft: 'plain' } as const;

/** Draft, approved or sent. */
export function DocumentState({ of }: { of: State }) {
  const state = documentState(of);
  return <Tag tone={TONES[state]}>{state}</Tag>;
}
