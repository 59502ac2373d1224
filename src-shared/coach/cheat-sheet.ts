import { dayWords } from '../dates/day-words.ts';
import type { ApplicationItem } from '../domain/application-item.ts';
import type { CheatSheet, SheetItem } from '../domain/cheat-sheet.ts';
import type { CompanyNote, CompanyPage } from '../domain/company.ts';
import type { Contact } from '../domain/contact.ts';
import type { PreparedQuestion, Story } from '../domain/interview.ts';
import type { Job } from '../domain/job.ts';

export interface SheetInput {
  job: Job;
  company: CompanyPage;
  /** What is kept with the application. */
  items: readonly ApplicationItem[];
  /** Whom the user knows there. */
  people: readonly Contact[];
  questions: readonly PreparedQuestion[];
  stories: readonly Story[];
  /** Pay in words, a line each. */
  pay: readonly string[];
}

const QUESTIONS = 12;
const NOTES = 5;
const PEOPLE = 8;
const STORIES = 5;

/** One job's cheat sheet. What nothing is known of is left out. */
export function cheatSheet({ job, company, items, people, questions, stories, pay }: SheetInput): CheatSheet {
  const { research } = company;
  const notes = (list: readonly CompanyNote[]): SheetItem[] =>
    list.slice(0, NOTES).map(({ text, quote, source }) => {
      const from = source === null ? undefined : research.sources[source];
      return {
        text,
        quote: quote === text ? '' : quote,
        note: from ? `${from.title}, ${dayWords(from.date.slice(0, 10))}` : '',
      };
    });
  const plain = (text: string, note = ''): SheetItem => ({ text, quote: '', note });
  const talks = items.flatMap((item) =>
    item.kind === 'interview'
      ? [
          plain(
            `Round ${item.round}: ${dayWords(item.startsAt)} (${item.timeZone}), ${item.minutes} minutes`,
            [item.withWhom, item.where].filter((part) => part !== '').join(', '),
          ),
        ]
      : [],
  );
  const known = [
    ...items.flatMap((item) =>
      item.kind === 'person' ? [plain(item.name, [item.role, item.contact].filter(Boolean).join(', '))] : [],
    ),
    ...people.map(({ name, title }) => plain(name, title)),
  ].slice(0, PEOPLE);
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const asked = questions.slice(0, QUESTIONS).map(({ text, kind, storyIds }) => {
    const own = storyIds.flatMap((id) => titles.get(id) ?? []);
    const none = kind === 'technical' ? '' : 'No story yet.';
    return plain(text, own.length > 0 ? `Your story: ${own.join('; ')}` : none);
  });
  const used = new Set(questions.flatMap(({ storyIds }) => storyIds));
  const told = [...stories].sort((a, b) => Number(used.has(b.id)) - Number(used.has(a.id))).slice(0, STORIES);
  const sections = [
    { title: 'When and with whom', items: talks },
    { title: 'What they do', items: notes(research.about) },
    { title: 'How they work', items: notes([...research.culture, ...research.values]) },
    { title: 'Worth a second look', items: notes(research.redFlags) },
    { title: 'People', items: known },
    { title: 'Questions to expect', items: asked },
    { title: 'Your stories', items: told.map(storyItem) },
    { title: 'What to ask them', items: company.questions.map((text) => plain(text)) },
    { title: 'Pay', items: pay.map((text) => plain(text)) },
  ];
  return {
    title: job.title,
    subtitle: [job.company, ...job.locations.slice(0, 2)].filter((part) => part !== '').join(', '),
    sections: sections.filter((section) => section.items.length > 0),
  };
}

function storyItem({ title, situation, task, action, result }: Story): SheetItem {
  const parts = [
    ['Situation', situation],
    ['Task', task],
    ['Action', action],
    ['Result', result],
  ].flatMap(([label, text]) => (text?.trim() ? [`${label}: ${text.trim()}`] : []));
  return { text: title, quote: '', note: parts.join('  ') };
}
