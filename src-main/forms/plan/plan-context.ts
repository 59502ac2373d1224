import type { AnswerInput } from '#shared/domain/answer.ts';
import type { FormDocumentKind } from '#shared/domain/application-item.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Section } from '../sections/section-words.ts';

export interface UploadFile {
  /** Absolute path. */
  path: string;
  /** As the employer sees it. */
  name: string;
}

/** A document of the user's for boxes that ask for its kind. */
export interface KindOfDocument extends UploadFile {
  of: FormDocumentKind;
}

/** All that a plan may draw on. Nothing else about the user enters a form. */
export interface PlanContext {
  profile: Profile;
  /** The user's own answers, of all companies; expired ones are passed over. */
  answers: readonly AnswerInput[];
  company: string;
  /** The job's title; left out where it is not known. */
  title?: string;
  /** The address of the posting; empty where there is none. */
  posting?: string;
  /** The countries of the job (ISO 3166-1 alpha-2): what a question that names no place is about. Empty where they are not known. */
  countries?: readonly string[];
  /** The town of the job: what a question about going there is about. Empty where it is not known. */
  town?: string;
  resume: UploadFile | null;
  letter: UploadFile | null;
  /** What else they keep for forms. */
  documents?: readonly KindOfDocument[];
  /** The letter for text boxes; empty where there is none. */
  letterText: string;
  /** Which entry of the profile the fields of an open panel are about, by field id, from 0. */
  panel?: { section: Section; fieldIds: ReadonlySet<string>; nth: number } | undefined;
  /** Languages of the profile that the page took into its own list. */
  toldLanguages?: ReadonlySet<string>;
  now: Date;
}
