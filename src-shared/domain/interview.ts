import { z } from 'zod';

/** Who asks a question. */
export const Asker = z.enum(['any', 'recruiter', 'manager', 'peer']);
export type Asker = z.infer<typeof Asker>;

/** Whom the user will meet; at a panel all of them, who take turns. */
export const Interviewer = z.enum([...Asker.options, 'panel']);
export type Interviewer = z.infer<typeof Interviewer>;

/** `posting` questions come from what a posting says, `asked` ones from the user's own interviews; the others from the question bank. */
export const QuestionKind = z.enum(['behavioural', 'technical', 'posting', 'asked']);

export const InterviewQuestion = z.object({
  id: z.string(),
  kind: QuestionKind,
  text: z.string(),
  /** 1 is a warm-up, 3 is hard. */
  level: z.number().int().min(1).max(3),
  interviewer: Asker,
  competence: z.string(),
  /** Why it is likely to be asked, in a sentence. */
  why: z.string(),
  /** The posting's own words that invite it; empty where none do. */
  quote: z.string(),
  /** What a good answer shows; empty where nothing is known. */
  shows: z.string(),
});
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** One deed of the user in STAR form, in their own words. */
export const Story = z.object({
  id: z.string(),
  title: z.string().trim().min(1, 'a story needs a title').max(200),
  situation: z.string().max(4000),
  task: z.string().max(4000),
  action: z.string().max(4000),
  result: z.string().max(4000),
  /** The facts of the profile that it was begun from. */
  factIds: z.array(z.string()),
});
export type Story = z.infer<typeof Story>;

/** A question with the user's stories that answer it, the best first. */
export const PreparedQuestion = InterviewQuestion.extend({ storyIds: z.array(z.string()) });
export type PreparedQuestion = z.infer<typeof PreparedQuestion>;

/** What to prepare for one interview. Questions that no story answers come first. */
export const Preparation = z.object({
  role: z.string(),
  company: z.string(),
  /** The fields of work that the role was taken for, e.g. `Nursing`; empty where the bank has none for it. */
  fields: z.array(z.string()),
  questions: z.array(PreparedQuestion),
  /** Pages worth reading before, by the fields of work. */
  reading: z.array(z.object({ title: z.string(), by: z.string(), url: z.string(), why: z.string() })),
  engine: z.enum(['model', 'offline']),
});
export type Preparation = z.infer<typeof Preparation>;

export const StarPart = z.enum(['situation', 'task', 'action', 'result']);
export type StarPart = z.infer<typeof StarPart>;

export const AnswerFault = z.enum([
  'no-situation',
  'no-task',
  'no-action',
  'no-result',
  'no-figures',
  'only-we',
  'off-question',
  'too-long',
  'too-short',
]);
export type AnswerFault = z.infer<typeof AnswerFault>;

export const AnswerFeedback = z.object({
  /** The answer's words in which each part was found; null where it was not. Empty for a technical question. */
  parts: z.array(z.object({ part: StarPart, quote: z.string().nullable() })),
  /** How often the answer says "I" did something, and "we". */
  own: z.object({ i: z.number().int(), we: z.number().int() }),
  /** The figures that the answer names, as written. */
  figures: z.array(z.string()),
  words: z.number().int(),
  /** What to mend, in a sentence each, with the answer's words that it rests on (empty where it is about what is missing). */
  faults: z.array(z.object({ fault: AnswerFault, say: z.string(), quote: z.string() })),
  /** What works, each with the answer's own words. */
  strengths: z.array(z.object({ say: z.string(), quote: z.string() })),
  /** Facts of the profile that would make it stronger. */
  addFacts: z.array(z.object({ id: z.string(), text: z.string() })),
  engine: z.enum(['model', 'offline']),
  /** Of an answer whose parts can not be told, since it is in another language than English (BCP 47); null else. */
  language: z.string().nullable().default(null),
});
export type AnswerFeedback = z.infer<typeof AnswerFeedback>;

export const MockTurn = z.object({
  question: InterviewQuestion,
  /** Asked because of the answer before it. */
  followUp: z.boolean(),
  /** Whose words the question is in: a model's, or the bank's, the posting's and our own. */
  wordedBy: z.enum(['model', 'offline']).default('offline'),
  askedAt: z.string().nullable(),
  /** Null while open; empty when it was skipped. */
  answer: z.string().nullable(),
  /** How long the user took, as the window measured it; null where it is not known. */
  seconds: z.number().min(0).nullable(),
  feedback: AnswerFeedback.nullable(),
});
export type MockTurn = z.infer<typeof MockTurn>;

/** A practice interview, question by question. It is stored after each step, so it can go on after a restart. */
export const MockSession = z.object({
  id: z.string(),
  jobId: z.string().nullable(),
  role: z.string(),
  company: z.string(),
  interviewer: Interviewer,
  /** The turn that waits for an answer; equal to the number of turns when all are done. */
  at: z.number().int().min(0),
  turns: z.array(MockTurn),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type MockSession = z.infer<typeof MockSession>;

/**
 * What happens after an answer: first the session as it is stored at once, then a model's question on as far as it is
 * said, then the session with all that came of it.
 */
export const MockStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('session'), session: MockSession }),
  z.object({ kind: z.literal('asking'), text: z.string() }),
]);
export type MockStep = z.infer<typeof MockStep>;
