import { z } from 'zod';
import { Answer, AnswerInput } from '#shared/domain/answer.ts';
import { AnswerOffer } from '#shared/domain/form.ts';
import { IdRef, Nothing, procedure } from './procedure.ts';

/** A stored answer, and as what it answers a question that may ask the contrary. */
const StoredAnswer = z.object({ answer: Answer, value: z.string() });

/** The answer vault; a part of the profile's calls. */
export const answerCalls = {
  answers: procedure(
    "The user's stored answers to form questions; of them those that hold all words of a query",
  )
    .input(z.object({ query: z.string().default('') }))
    .output(z.array(Answer)),
  saveAnswer: procedure('Store or change an answer')
    .input(AnswerInput.extend({ id: z.string().optional() }))
    .output(Answer),
  deleteAnswer: procedure('Forget an answer').input(IdRef).output(Nothing),
  findAnswer: procedure(
    'Which stored answer a question of a form would get, and one whose question means something like it',
  )
    .input(
      z.object({
        question: z.string().min(1),
        company: z.string().default(''),
        /** Of the job, as a name or a code; without it, where the user lives. */
        country: z.string().default(''),
      }),
    )
    .output(z.object({ found: StoredAnswer.nullable(), alike: AnswerOffer.nullable() })),
  exportAnswers: procedure('All stored answers as a file, which `importAnswers` reads')
    .input(z.object({ format: z.enum(['json', 'yaml']).default('json') }))
    .output(z.object({ name: z.string(), base64: z.string() })),
  importAnswers: procedure(
    'Store the answers of a JSON or YAML file: all of them, or none where one is wrong',
  )
    .input(z.object({ name: z.string(), base64: z.string() }))
    .output(z.object({ added: z.number().int(), changed: z.number().int(), same: z.number().int() })),
};
