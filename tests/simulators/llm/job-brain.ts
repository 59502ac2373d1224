import { COACH_ANSWERS } from './coach-brain.ts';
import { defaultBrain } from './default-brain.ts';
import type { Brain, ModelRequest } from './types.ts';

interface Seen {
  facts: { id: string; text: string }[];
  posting: string;
  sentences: string[];
  company: string;
  role: string;
  text: string;
}

/**
 * Answers like a careful model for each agent of the program: from the facts and the posting of the prompt alone, so that
 * its answers pass the checks that models' answers go through.
 */
export const jobBrain: Brain = (request) => {
  const seen = see(request);
  const known = Object.entries(ANSWERS).find(([start]) => seen.text.includes(start));
  if (known === undefined) return defaultBrain(request);
  const answer = known[1](seen);
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
};

/** By the words that the agent's instructions begin with. */
const ANSWERS: Record<string, (seen: Seen) => unknown> = {
  'You read one job posting for one job seeker': judge,
  'You tailor a resume to a posting': tailor,
  'You plan a cover letter': plan,
  'You write a cover letter': write,
  'You prepare an applicant for a conversation': ({ sentences }) => ({
    about: quoted(sentences),
    news: [],
  }),
  'You describe how it is to work at a company': ({ sentences }) => ({
    culture: quoted(sentences),
    values: [],
  }),
  'You look for what should make an applicant ask twice': () => ({ redFlags: [] }),
  'You coach an applicant for the interviews': ({ sentences, role }) => ({
    tips: [
      {
        ...{ text: `Have a story ready about the work of a ${role}.`, source: null },
        quote: sentences[0] ?? '',
      },
    ],
  }),
  'You answer questions of a job application form': answerForm,
  'Somebody says in one sentence which job': ({ text }) => {
    const left = /<left>\n\s*(.*?)\s*\n\s*<\/left>/s.exec(text)?.[1] ?? '';
    const [beginner] = /for a beginner/.exec(left) ?? [];
    return {
      ...{
        role: left.split(' ')[0] ?? '',
        places: [],
        remote: null,
        pay: null,
        types: [],
        must: [],
        mustNot: [],
      },
      ...{
        levels: beginner ? [{ value: 'junior', quote: beginner }] : [],
        noAgencies: null,
        freshness: null,
      },
    };
  },
  ...COACH_ANSWERS,
  'You are the interviewer in a practice interview': ({ text }) =>
    `You said “${/<answer>\n\s*(.{0,60}?)[.!?,]/.exec(text)?.[1] ?? 'that'}”: can you tell me more about your own part in it?`,
};

function see({ messages }: ModelRequest): Seen {
  const text = messages.map(({ content }) => content).join('\n');
  const tagged = (tag: string) =>
    new RegExp(`<${tag}[^>]*>\\n([\\s\\S]*?)\\n\\s*</${tag}>`).exec(text)?.[1] ?? '';
  const posting = tagged('posting');
  const facts = [...tagged('facts').matchAll(/^\s*\[([^\]\n]+)\] (.+)$/gm)].map(([, id = '', fact = '']) => ({
    id,
    text: fact,
  }));
  const attribute = (name: string) => new RegExp(`<posting[^>]* ${name}="([^"]*)"`).exec(text)?.[1] ?? '';
  const lines = posting.split('\n').map((line) => line.trim());
  return {
    ...{ facts, posting, text },
    sentences: lines
      .flatMap((line) => line.match(/[^.!?]+[.!?]?/g) ?? [])
      .map((one) => one.trim())
      .filter(Boolean),
    company: attribute('company'),
    role: attribute('role'),
  };
}

const highlights = ({ facts }: Seen) => facts.filter(({ id }) => /^experience\..+\.highlight\.\d+$/.test(id));

function judge({ facts, sentences }: Seen): unknown {
  const skills = facts.filter(({ id }) => id.startsWith('skill.'));
  const names = skills.flatMap(({ text }) =>
    text
      .replace(/^[^:]*: /, '')
      .split(', ')
      .map((name) => ({ name, text })),
  );
  const found = names.flatMap(({ name, text }) => {
    const word = new RegExp(`(?<![\\w+#])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w+#])`, 'i');
    const quote = sentences.find((sentence) => word.test(sentence));
    return quote === undefined ? [] : [{ name, required: true, jobQuote: quote, profileQuote: text }];
  });
  return {
    ...{ skills: found, seniority: null, yearsMin: null, education: null },
    ...{ languages: [], responsibilities: sentences.slice(2, 4), knockouts: [] },
    advice: ['Name the work that is closest to this posting first.'],
  };
}

function tailor(seen: Seen): unknown {
  const summary = seen.facts.filter(({ id }) => id.startsWith('summary.')).slice(0, 2);
  return {
    order: highlights(seen).map(({ id }) => id),
    rewordings: [],
    summary: summary.map(({ id, text }) => ({ factIds: [id], text })),
  };
}

function plan(seen: Seen): unknown {
  const points = highlights(seen)
    .slice(0, 2)
    .map(({ id }) => ({
      need: 'this kind of work',
      quote: seen.sentences[3] ?? '',
      factIds: [id],
      why: 'the same work',
    }));
  return { points, opening: 'The work itself.' };
}

function write(seen: Seen): unknown {
  const { role, company } = seen;
  const work = highlights(seen)
    .slice(0, 4)
    .map(({ id, text }) => ({
      text: `I ${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.?$/, '.')}`,
      factIds: [id],
    }));
  const opening = { text: `I am writing about the role of ${role} at ${company}.`, factIds: [] };
  const offer = { text: 'I would be glad to talk about it, and I look forward to your answer.', factIds: [] };
  return {
    paragraphs: [
      { sentences: [opening, ...work.slice(0, 1)] },
      { sentences: work.slice(1) },
      { sentences: [offer] },
    ],
    notes: [],
  };
}

function quoted(sentences: readonly string[]): unknown[] {
  const quote = sentences.find((sentence) => /\bteam|\bwe\b/i.test(sentence));
  return quote === undefined ? [] : [{ text: `The company says: ${quote}`, source: null, quote }];
}

/** Answers open questions with the first fact; choices are left to the user. */
function answerForm({ text, facts }: Seen): unknown {
  const questions = [...text.matchAll(/^\s*(\{"fieldId".*\})\s*$/gm)].map(([, line = '']) =>
    JSON.parse(line),
  );
  const open = questions.filter(({ choices, type }) => choices.length === 0 && /^text/.test(type));
  const [fact] = facts.filter(({ id }) => id.includes('.highlight.'));
  const factIds = fact === undefined ? [] : [fact.id];
  return { answers: open.map(({ fieldId }) => ({ fieldId, factIds, text: null, confidence: 0.8 })) };
}
