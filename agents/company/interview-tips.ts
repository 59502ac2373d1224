import type { Job } from '#shared/domain/job.ts';
import { distinctSkills } from '#shared/writing/relevance.ts';

/** What interviews of a kind of role are usually about. */
const BY_ROLE: [RegExp, string[]][] = [
  [
    /\b(?:data|analytics|bi|etl)\b/i,
    [
      'Practise SQL by hand: joins, window functions, and how to check a result.',
      'Be ready to tell how you noticed wrong data and what you did about it.',
    ],
  ],
  [
    /\b(?:machine learning|ml|ai|scientist)\b/i,
    [
      'Be ready to explain how you chose a metric and how you knew that a model was good enough to use.',
      'Review how you would notice that a model in use gets worse.',
    ],
  ],
  [
    /\b(?:front[- ]?end|ui|web)\b/i,
    ['Be ready to build a small component and to speak about accessibility and loading time.'],
  ],
  [
    /\b(?:backend|back[- ]end|software|full[- ]?stack|engineer|developer|programmer)\b/i,
    [
      'Practise thinking aloud on a small programming task, with tests.',
      'Have one system that you know well ready to draw: parts, data, what breaks first.',
    ],
  ],
  [
    /\b(?:devops|sre|reliability|platform|infrastructure|cloud)\b/i,
    ['Have an incident ready: how you saw it, what you did, what changed afterwards.'],
  ],
  [/\b(?:designer|ux|ui)\b/i, ['Bring two pieces of work and tell what you left out and why.']],
  [
    /\b(?:product|program|project) (?:manager|owner|lead)\b/i,
    ['Have an example of saying no to something, with the reason and how it ended.'],
  ],
  [
    /\b(?:manager|lead|head|director)\b/i,
    ['Have an example of giving hard feedback, and of someone who grew under your lead.'],
  ],
  [
    /\b(?:sales|account|business development)\b/i,
    ['Know your numbers: quota, share reached, length of a deal.'],
  ],
  [/\b(?:marketing|content|seo|brand)\b/i, ['Bring one campaign with its aim, cost and result.']],
  [
    /\b(?:nurse|care|clinical|therap|physician|medical)\b/i,
    ['Have a situation ready where you put safety first under time pressure.'],
  ],
  [
    /\b(?:teacher|tutor|lecturer|instructor)\b/i,
    ['Be ready to outline a lesson and how you would see that it worked.'],
  ],
  [
    /\b(?:support|customer|service|success)\b/i,
    ['Have a hard customer conversation ready: what was wrong, what you said, how it ended.'],
  ],
  [
    /\b(?:account(?:ant|ing)|finance|controller|audit)\b/i,
    ['Review the close, and have an error that you found and its cause ready.'],
  ],
];
const LIMIT = 6;

/** How to prepare for this role's interviews: from the posting's own tasks and skills first, then from what such roles are asked. */
export function interviewTips(role: string, job: Job): string[] {
  const tasks = job.responsibilities.filter((task) => task.length <= 140).slice(0, 2);
  const skills = distinctSkills(job.skills)
    .filter((skill) => skill.required)
    .slice(0, 3)
    .map((skill) => skill.name);
  const general = BY_ROLE.filter(([pattern]) => pattern.test(role)).flatMap(([, tips]) => tips);
  const tips = [
    ...tasks.map((task) => `Have a story ready for this task: "${task.replace(/[.;\s]+$/, '')}".`),
    ...(skills.length > 0 ? [`Review ${skills.join(', ')}, and for each where you used it last.`] : []),
    ...general,
    'Ask what the first three months in the role should achieve.',
  ];
  return [...new Set(tips)].slice(0, LIMIT);
}
