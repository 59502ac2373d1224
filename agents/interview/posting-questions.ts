import { fold } from '#shared/domain/fold.ts';
import type { InterviewQuestion } from '#shared/domain/interview.ts';
import type { Job } from '#shared/domain/job.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import { spokenLanguage } from '#shared/domain/spoken-languages.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';
import words from '../../resources/interview/papers.json' with { type: 'json' };

const SKILLS = 8;
const TASKS = 5;
const TASK_LENGTH = 160;
const PAPER = phrasePattern(words.papers);
const LEVEL = new RegExp(phrases(words.levelWords), 'gu');

/** Questions that a posting invites: one for each skill that it asks for and each duty that it names, with its words. */
export function postingQuestions(job: Job): InterviewQuestion[] {
  const skills = distinctSkills(job.skills)
    .sort((a, b) => Number(b.required) - Number(a.required))
    .slice(0, SKILLS)
    .map(({ name, required, quote }, index) =>
      question(`posting-skill-${index + 1}`, {
        ...askAbout(name),
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

/** A paper is held and a language spoken; what is used brings something about. */
function askAbout(name: string): Pick<InterviewQuestion, 'text' | 'shows'> {
  const bare = fold(name)
    .replace(LEVEL, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (spokenLanguage(bare) !== null)
    return { text: `How well do you speak and write ${name}, and where do you use it?`, shows: LANGUAGE };
  if (PAPER.test(fold(name)))
    return {
      text: `Do you hold what they ask for (${name}), and since when?`,
      shows: HELD,
    };
  return { text: `Where did you use ${name} last, and what came of it?`, shows: DONE };
}

const DONE = 'that you have done it yourself, and what it brought';
const HELD = 'that you have it, or when you will';
const LANGUAGE = 'how you get on in it, in your own words';

type Own = Pick<InterviewQuestion, 'text' | 'why' | 'quote' | 'level' | 'competence'> &
  Partial<Pick<InterviewQuestion, 'shows'>>;

const question = (id: string, own: Own): InterviewQuestion => ({
  id,
  kind: 'posting',
  interviewer: 'any',
  shows: DONE,
  ...own,
});
