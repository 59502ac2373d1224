import { z } from 'zod';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { Fact } from '#shared/domain/fact.ts';
import { ImportMark } from '#shared/domain/import-mark.ts';
import { Preferences } from '#shared/domain/preferences.ts';
import { Profile, ReadProfile } from '#shared/domain/profile.ts';
import { ScanReading } from '#shared/domain/scan.ts';
import { answerCalls } from './answers.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

/** How much of each an archive of everything holds, or how much was taken over of it. */
export const ArchiveCounts = z.object({
  /** The personas' names. */
  profiles: z.array(z.string()),
  answers: z.number(),
  stories: z.number(),
  documents: z.number(),
});
export type ArchiveCounts = z.infer<typeof ArchiveCounts>;

export const ImportedProfile = z.object({ profile: Profile, notes: z.array(z.string()) });
/** What a file says, to be checked beside the file. */
export const PreviewedProfile = ImportedProfile.extend({
  profile: ReadProfile,
  marks: z.array(ImportMark),
  /** The lines of a file that has no pages; marks name them by number. */
  lines: z.array(z.string()),
  /** What an archive of everything holds; nothing for a resume. */
  archive: ArchiveCounts.optional(),
});
export type PreviewedProfile = z.infer<typeof PreviewedProfile>;

/** Something that a profile lacks: in words that fit behind "add", why it matters, and the part of the editor. */
export const MissingPart = z.object({
  what: z.string(),
  why: z.string(),
  section: z.enum([
    'about',
    'experience',
    'education',
    'skills',
    'projects',
    'extras',
    'preferences',
    'stories',
  ]),
});
export type MissingPart = z.infer<typeof MissingPart>;

/** What a profile is given in: open formats, or a resume of all that it holds. */
export const ExportFormat = z.enum(['jsonresume', 'yaml', ...DocumentFormat.options]);
export type ExportFormat = z.infer<typeof ExportFormat>;

export const profile = {
  active: procedure('The profile in use; null before the first one')
    .input(Nothing)
    .output(Profile.nullable()),
  list: procedure('All profiles').input(Nothing).output(z.array(Profile)),
  activate: procedure('Use another profile').input(IdRef).output(Profile),
  duplicate: procedure(
    'A persona of the same person for another target, which shares the facts; it becomes active',
  )
    .input(z.object({ id: z.string(), persona: z.string().min(1) }))
    .output(Profile),
  remove: procedure('Take a profile off the list; gives the one that is active then')
    .input(IdRef)
    .output(Profile),
  removed: procedure('Profiles that were taken off the list, to be brought back')
    .input(Nothing)
    .output(z.array(Profile)),
  restore: procedure('Bring a removed profile back and make it active').input(IdRef).output(Profile),
  preview: procedure('Read a resume file without storing anything')
    .input(z.object({ name: z.string(), base64: z.string() }))
    .output(PreviewedProfile),
  import: procedure(
    "Read a resume file into the active profile: joined with that person's, whose own word stays, unless `replace`",
  )
    .input(
      z.object({
        name: z.string(),
        base64: z.string(),
        replace: z.boolean().default(false),
        /** For a file whose pages are pictures. */
        reading: ScanReading.optional(),
      }),
    )
    .output(ImportedProfile),
  importArchive: procedure(
    'Take over an archive of everything, as from another machine: what is here stays, what is new is added; says what was',
  )
    .input(z.object({ name: z.string(), base64: z.string() }))
    .output(z.object({ profile: Profile, taken: ArchiveCounts, notes: z.array(z.string()) })),
  adopt: procedure(
    'Store a profile that the user has checked and make it the active one; `asNew` keeps it apart',
  )
    .input(z.object({ profile: Profile, asNew: z.boolean().default(false) }))
    .output(Profile),
  useSample: procedure("Make the practice board's sample person, with answers, the active profile")
    .input(Nothing)
    .output(Profile),
  save: procedure('Store a changed profile').input(Profile).output(Profile),
  export: procedure(
    'The active profile in an open format or as a resume of all that it holds, as a file to be saved',
  )
    .input(z.object({ format: ExportFormat }))
    .output(z.object({ name: z.string(), base64: z.string() })),
  facts: procedure('Every claim that documents may use').input(Nothing).output(z.array(Fact)),
  vouch: procedure('Take what the user says of themselves for a fact that documents may rest on')
    .input(z.object({ text: z.string().trim().min(1).max(2000) }))
    .output(z.object({ factId: z.string() })),
  takeBackWord: procedure('Forget a fact that the user vouched for beside a document')
    .input(z.object({ factId: z.string() }))
    .output(Nothing),
  completion: procedure('How complete the profile is, 0-100, and what is missing')
    .input(Nothing)
    .output(z.object({ percent: z.number(), missing: z.array(MissingPart) })),
  ...answerCalls,
  preferences: procedure('What the user wants of a job; new searches begin with it')
    .input(Nothing)
    .output(Preferences),
  savePreferences: procedure('Store what the user wants of a job').input(Preferences).output(Preferences),
};
