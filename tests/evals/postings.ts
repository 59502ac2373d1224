import { readdirSync, readFileSync } from 'node:fs';
import { defaultEngine } from '#agents/analyst/skills/default-engine.ts';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';
import type { Row } from '#tests/measures/measure.ts';

/** `terms` holds pieces with the truth of their terms, `whole` postings with the truth of every field. */
const FOLDERS = ['./postings/terms/', './postings/whole/'] as const;
const GOALS = {
  title: 1,
  company: 1,
  closed: 1,
  locations: 0.97,
  remote: 0.97,
  salary: 0.97,
  employmentType: 0.97,
  yearsMin: 0.97,
  seniority: 0.97,
  visa: 0.97,
  languages: 0.97,
} as const;
const SKILLS_GOAL = 0.88;

type Field = keyof typeof GOALS;
type Truth = Partial<Pick<Job, Field>> & { skills?: string[] };
interface Read {
  name: string;
  job: Job;
  truth: Truth;
}

/**
 * How postings of many trades, countries and languages are read. Each file holds its truth as JSON, a line of three dashes, and
 * the posting.
 */
export async function measurePostings(): Promise<Row[]> {
  const read = FOLDERS.flatMap(readFolder);
  const fields = (Object.keys(GOALS) as Field[]).map((field) => fieldRow(field, read));
  return [...fields, wholeRow(read), ...skillRows(read)];
}

function readFolder(path: string): Read[] {
  const folder = new URL(path, import.meta.url);
  return readdirSync(folder).map((name) => {
    const [truth = '', ...text] = readFileSync(new URL(name, folder), 'utf8').split('\n---\n');
    const body = text.join('\n---\n');
    const mime = body.startsWith('<!doctype') ? 'text/html' : 'text/plain';
    const source = { url: name, mime, body, source: 'file', now: '2026-11-28T12:00:00Z' };
    const { job } = readPosting(source, defaultEngine().extract);
    return { name, job, truth: JSON.parse(truth) as Truth };
  });
}

function fieldRow(field: Field, read: readonly Read[]): Row {
  const asked = read.filter(({ truth }) => field in truth);
  const wrong = asked.filter(({ job, truth }) => !isRight(field, job, truth));
  const note = wrong.map(({ name, job }) => `${name}: ${JSON.stringify(job[field])}`).join(' | ');
  return share(`postings.${field}`, 1 - wrong.length / asked.length, GOALS[field], note);
}

/** Postings of which every field is right. */
function wholeRow(read: readonly Read[]): Row {
  const whole = read.filter(({ truth }) => truth.title !== undefined);
  const right = whole.filter(({ job, truth }) =>
    (Object.keys(GOALS) as Field[]).every((field) => !(field in truth) || isRight(field, job, truth)),
  );
  return share('postings.whole', right.length / whole.length, 0.88, `of ${whole.length}`);
}

/** Of what a posting says about permits its truth holds a word; work on the spot need not be said. */
function isRight(field: Field, job: Job, truth: Truth): boolean {
  const [seen, wanted] = [job[field], truth[field]];
  if (field === 'visa') return wanted === null ? seen === null : job.visa?.includes(String(wanted)) === true;
  if (field === 'remote' && wanted === null) return seen === null || seen === 'onsite';
  if (Array.isArray(seen) && Array.isArray(wanted))
    return JSON.stringify(seen.toSorted()) === JSON.stringify(wanted.toSorted());
  return JSON.stringify(seen) === JSON.stringify(wanted);
}

/** Skills by their names in the list, else by their words; languages have a field of their own. */
function skillRows(read: readonly Read[]): Row[] {
  const { named } = defaultEngine();
  const keyOf = (name: string): string => (named(name)?.name ?? name).toLowerCase();
  const isLanguage = (name: string): boolean => named(name)?.field === 'spoken-languages';
  let [found, right, wanted, met] = [0, 0, 0, 0];
  const missed: string[] = [];
  for (const { name, job, truth } of read) {
    if (!truth.skills) continue;
    const keys = job.skills
      .filter((skill) => !isLanguage(skill.name))
      .map((skill) => new Set([skill.name, ...(skill.known ?? [])].map(keyOf)));
    const truths = truth.skills.map(keyOf);
    found += keys.length;
    wanted += truths.length;
    right += keys.filter((own) => truths.some((key) => own.has(key))).length;
    const unmet = truths.filter((key) => !keys.some((own) => own.has(key)));
    met += truths.length - unmet.length;
    if (unmet.length > 0) missed.push(`${name}: ${unmet.join(', ')}`);
  }
  const [precision, recall] = [right / found, met / wanted];
  const f1 = (2 * precision * recall) / (precision + recall);
  return [share('postings.skills.f1', f1, SKILLS_GOAL, missed.join(' | '))];
}

function share(name: string, figure: number, goal: number, note: string): Row {
  const row = { name, figure, unit: 'share', against: null, goal: `>= ${goal}`, holds: figure >= goal };
  return note === '' ? row : { ...row, note };
}
