import type { Asker, InterviewQuestion } from '#shared/domain/interview.ts';

/** Who sits at a panel, in the order in which they usually begin. */
const SEATS = ['recruiter', 'manager', 'peer'] as const satisfies readonly Asker[];
type Seat = (typeof SEATS)[number];

const WHO: Readonly<Record<Seat, string>> = {
  recruiter: 'the recruiter',
  manager: 'the manager you would work for',
  peer: 'a future colleague',
};

/** The same questions as a panel puts them: its people take turns, and what anybody may ask falls to whose turn it is. */
export function atPanel(questions: readonly InterviewQuestion[]): InterviewQuestion[] {
  const left = [...questions];
  const asked: InterviewQuestion[] = [];
  for (let turn = 0; left.length > 0; turn += 1) {
    const seat = SEATS[turn % SEATS.length] as Seat;
    const at = left.findIndex(({ interviewer }) => interviewer === seat || interviewer === 'any');
    // Who has nothing left to ask passes.
    if (at === -1) continue;
    for (const question of left.splice(at, 1))
      asked.push({ ...question, interviewer: seat, why: `At the panel: ${WHO[seat]}. ${question.why}` });
  }
  return asked;
}

/** The questions of each of the panel, so that nobody is left without any. */
export function bySeat(questions: readonly InterviewQuestion[]): InterviewQuestion[][] {
  return SEATS.map((seat) =>
    questions.filter(
      ({ interviewer }) => interviewer === seat || (seat === 'manager' && interviewer === 'any'),
    ),
  );
}
