import type { AnswerInput } from './answer.ts';
import type { Story } from './interview.ts';
import type { Preferences } from './preferences.ts';
import type { Profile } from './profile.ts';

/** One profile of an archive of everything, with all that belongs to it. */
export interface ArchivedProfile {
  profile: Profile;
  answers: readonly AnswerInput[];
  preferences: Preferences;
  stories: readonly Story[];
  documents: readonly { name: string; bytes: Uint8Array }[];
}
