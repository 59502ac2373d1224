import { interviewFeedback } from '#agents/interview/feedback.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import type { Row } from '#tests/measures/measure.ts';
import { measureCompanies } from './coach/company.ts';
import { measureConnections } from './coach/connections.ts';
import { measureFilter } from './coach/filter.ts';
import { measureNegotiations } from './coach/negotiations.ts';
import { measureOutreach } from './coach/outreach.ts';
import { measurePays } from './coach/pays.ts';
import { MOCK_ANSWERS, type MockAnswer } from './lib/mock-answers.ts';
import { measureReplies } from './replies.ts';

const GOAL = 0.9;

/** All of Coach and the tracker: e-mails, practice answers, companies, negotiations, pay, messages, connections, the board's filter. */
export async function measureCoach(): Promise<Row[]> {
  const judged = await Promise.all(
    MOCK_ANSWERS.map(async (item) => ({ ...item, found: await faultsOf(item) })),
  );
  const spoiled = judged.filter(({ planned }) => planned !== null);
  const good = judged.filter(({ planned }) => planned === null);
  const missed = spoiled.filter(({ planned, found }) => !found.includes(planned ?? ''));
  const blamed = good.filter(({ found }) => found.length > 0);
  return [
    ...measureReplies(),
    row('coach.fault.named', 1 - missed.length / spoiled.length, missed),
    row('coach.good.clean', 1 - blamed.length / good.length, blamed),
    ...(await measureCompanies()),
    ...(await measureNegotiations()),
    ...(await measurePays()),
    ...(await measureOutreach()),
    ...(await measureConnections()),
    ...measureFilter(),
  ];
}

async function faultsOf({ competence, question, answer }: MockAnswer): Promise<string[]> {
  const asked = {
    ...{ id: 'q', kind: 'behavioural' as const, text: question, level: 1, interviewer: 'any' as const },
    ...{ competence, why: '', quote: '', shows: '' },
  };
  const { value } = await interviewFeedback.run({ question: asked, answer, facts: [] }, fakePorts());
  return value.faults.map(({ fault }) => fault);
}

function row(name: string, figure: number, wrong: readonly (MockAnswer & { found: string[] })[]): Row {
  const note = wrong
    .map(({ planned, found, answer }) => `${planned ?? 'good'} -> ${found.join(', ') || 'none'}: ${answer}`)
    .join(' | ');
  return {
    ...{ name, figure, unit: 'share', against: null, goal: `>= ${GOAL}`, holds: figure >= GOAL },
    ...(note === '' ? {} : { note }),
  };
}
