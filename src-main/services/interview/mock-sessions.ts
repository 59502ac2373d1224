import { retrieveUserContext } from '#main/pipeline/user-context.ts';
import type { AnswerFeedback, MockSession, MockTurn } from '#shared/domain/interview.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { followUpOf } from './follow-up.ts';
import { type InterviewWish, prepareFor } from './prepare-for.ts';

/** Practice interviews: every step is stored before it is answered, so that a restart loses nothing. */
export function mockSessions(deps: ServiceDeps) {
  const { repos, clock, ids } = deps;
  const now = () => clock.now().toISOString();
  const keep = (session: MockSession): MockSession => {
    repos.interviewSessions.put(activeProfile(repos).id, session);
    return session;
  };

  return {
    async start(wish: InterviewWish, signal: AbortSignal): Promise<MockSession> {
      const { questions, role, company } = await prepareFor(deps, wish, signal);
      const at = now();
      const turns = questions.map(
        ({ storyIds: _, ...question }, index): MockTurn => ({
          ...{ question, followUp: false, askedAt: index === 0 ? at : null },
          ...{ answer: null, seconds: null, feedback: null },
        }),
      );
      const jobId = wish.jobId ?? null;
      return keep({
        ...{ id: ids.next('interview'), jobId, role, company, interviewer: wish.interviewer },
        ...{ at: 0, turns, startedAt: at, finishedAt: null },
      });
    },

    /** Judges the answer, asks on where something is missing, and opens the next question. */
    async answer(
      session: MockSession,
      { text, seconds }: { text: string; seconds: number | null },
      signal: AbortSignal,
    ): Promise<MockSession> {
      const turn = session.turns[session.at];
      if (turn === undefined) return session;
      const answer = text.trim();
      const feedback = answer === '' ? null : await feedbackOn(deps, turn, answer, signal);
      const followUp = feedback === null ? null : followUpOf(turn, feedback);
      const at = session.at + 1;
      const turns = [
        ...session.turns.slice(0, session.at),
        { ...turn, answer, seconds, feedback },
        ...(followUp === null ? [] : [followUp]),
        ...session.turns.slice(at),
      ].map((item, index) => (index === at ? { ...item, askedAt: now() } : item));
      return keep({ ...session, at, turns, finishedAt: at >= turns.length ? now() : null });
    },

    finish: (session: MockSession): MockSession =>
      session.finishedAt === null ? keep({ ...session, finishedAt: now() }) : session,
  };
}

async function feedbackOn(
  deps: ServiceDeps,
  { question }: MockTurn,
  answer: string,
  signal: AbortSignal,
): Promise<AnswerFeedback> {
  const profile = activeProfile(deps.repos);
  const { AGENTS } = await import('#main/pipeline/agents.ts');
  const ports = deps.portsOutsideRun(profile.id, signal);
  const fromFiles = await retrieveUserContext(`${question.text} ${answer.slice(0, 500)}`, ports);
  const facts = [...fromFiles, ...deps.repos.facts.all(profile.id)];
  return (await AGENTS.interviewFeedback.run({ question, answer, facts }, ports)).value;
}
