import { z } from 'zod';
import { Answer, AnswerInput } from '#shared/domain/answer.ts';
import { Fact } from '#shared/domain/fact.ts';
import { Profile } from '#shared/domain/profile.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

export const ImportedProfile = z.object({ profile: Profile, notes: z.array(z.string()) });

export const profile = {
  active: procedure('The profile in use; null before the first one')
    .input(Nothing)
    .output(Profile.nullable()),
  list: procedure('All profiles').input(Nothing).output(z.array(Profile)),
  activate: procedure('Use another profile').input(IdRef).output(Profile),
  preview: procedure('Read a resume file without storing anything')
    .input(z.object({ name: z.string(), base64: z.string() }))
    .output(ImportedProfile),
  import: procedure('Read a resume file and make it the active profile')
    .input(z.object({ name: z.string(), base64: z.string() }))
    .output(ImportedProfile),
  useSample: procedure("Make the practice board's sample person, with answers, the active profile")
    .input(Nothing)
    .output(Profile),
  save: procedure('Store a changed profile').input(Profile).output(Profile),
  facts: procedure('Every claim that documents may use').input(Nothing).output(z.array(Fact)),
  completion: procedure('How complete the profile is, 0-100, and what is missing')
    .input(Nothing)
    .output(z.object({ percent: z.number(), missing: z.array(z.string()) })),
  answers: procedure("The user's stored answers to form questions").input(Nothing).output(z.array(Answer)),
  saveAnswer: procedure('Store or change an answer')
    .input(AnswerInput.extend({ id: z.string().optional() }))
    .output(Answer),
  deleteAnswer: procedure('Forget an answer').input(IdRef).output(Nothing),
};
