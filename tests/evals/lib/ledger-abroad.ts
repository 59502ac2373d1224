import type { Fact } from '#shared/domain/fact.ts';
import { letterLedger } from '#shared/writing/ledger/letter-ledger.ts';
import { streamJob } from '#tests/fakes/documents-people.ts';
import rows from './ledger-abroad.json' with { type: 'json' };

const SKILLS = ['Salesforce', 'TensorFlow', 'AutoCAD', 'Tableau', 'Kubernetes', 'Workday', 'SAP', 'Kafka'];

/** One sentence of a letter in another language than English, honest or of a kind of invention. */
export interface AbroadCase {
  kind: string;
  text: string;
  problems: string[];
}

/** What the ledger of a letter says of sentences in German, French, Spanish, Dutch and Portuguese, on facts in the same language or in English. */
export function casesAbroad(today: string): AbroadCase[] {
  return rows.flatMap(({ job, fact, honest, forged }) => {
    const facts: Fact[] = [
      { id: 'job', kind: 'experience', text: job, source: 'eval' },
      { id: 'line', kind: 'highlight', text: fact, source: 'eval' },
    ];
    const check = (kind: string, text: string): AbroadCase => ({
      kind,
      text,
      problems: problemsOf(text, facts, today),
    });
    return [
      ...honest.map((text) => check('honest', text)),
      ...Object.entries(forged).map(([kind, text]) => check(kind, text)),
    ];
  });
}

function problemsOf(text: string, facts: readonly Fact[], today: string): string[] {
  const skills = SKILLS.map((name) => ({ name, required: true, quote: name }));
  const job = streamJob({ title: 'Mitarbeit', company: 'Larkspur', description: '', skills });
  const nothing = { name: '', email: '', phone: '', location: '', links: [] };
  const ledger = letterLedger(
    {
      kind: 'letter',
      contact: nothing,
      ...{ date: '', company: job.company, role: job.title, salutation: '', closing: '', signature: '' },
      paragraphs: [{ text, factIds: ['job', 'line'], origin: 'model' }],
    },
    { facts: new Map(facts.map((one) => [one.id, one])), job, research: [], today },
  );
  return ledger.flatMap(({ problems }) => problems);
}
