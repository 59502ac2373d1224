import type { InterviewQuestion } from '#shared/domain/interview.ts';
import type { Job } from '#shared/domain/job.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';

const SKILLS = 8;
const TASKS = 5;
const TASK_LENGTH = 160;

/** Questions that a posting invites: one for each skill that it asks for and each duty that it names, with its words. */
export function postingQuestions(job: Job): InterviewQuestion[] {
  const skills = distinctSkills(job.skills)
    .sort((a, b) => Number(b.required) - Number(a.required))
    .slice(0, SKILLS)
    .map(({ name, required, quote }, index) =>
      question(`posting-skill-${index + 1}`, {
        text: `Where did you use ${name} last, and what came of it?`,
        why: required ? `The posting asks for ${name}.` : `The posting would like ${name}.`,
        quote,
        level: required ? 2 : 1,
        competence: 'results',
      }),
    );
  const tasks = job.responsibilities
    .map((task) => task.trim().replace(/[.;\s]+$/, ''))
    .filter((task) => task !== '' && task.length <= TASK_LENGTH)
    .slice(0, TASKS)
    .map((task, index) =>
      question(`posting-task-${index + 1}`, {
        text: `The job includes: "${task}". When did you do something like it?`,
        why: 'It is one of the duties that the posting names.',
        quote: task,
        level: 2,
        competence: 'results',
      }),
    );
  return [...skills, ...tasks];
}

type Own = Pick<InterviewQuestion, 'text' | 'why' | 'quote' | 'level' | 'competence'>;

const question = (id: string, own: Own): InterviewQuestion => ({
  id,
  kind: 'posting',
  interviewer: 'any',
  shows: 'that you have done it yourself, and what it brought',
  ...own,
});
