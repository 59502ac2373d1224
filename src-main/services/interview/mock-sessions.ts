import type { MockSession, MockStep, MockTurn } from '#shared/domain/interview.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type CoachOfTurn, coachOf } from './coach-of-turn.ts';
import { type InterviewWish, prepareFor } from './prepare-for.ts';

/** Practice interviews: every step is stored before it is answered, so that a restart loses nothing. */
export function mockSessions(deps: ServiceDeps) {
  const { repos, clock, ids } = deps;
  const me = () => activeProfile(repos).id;
  const now = () => clock.now().toISOString();
  const keep = (session: MockSession): MockSession => {
    repos.interviewSessions.put(me(), session);
    return session;
  };

  return {
    async start(wish: InterviewWish, signal: AbortSignal): Promise<MockSession> {
      const { questions, role, company } = await prepareFor(deps, wish, signal);
      const at = now();
      const turns = questions.map(
        ({ storyIds: _, ...question }, index): MockTurn => ({
          ...{ question, followUp: false, wordedBy: 'offline', askedAt: index === 0 ? at : null },
          ...{ answer: null, seconds: null, feedback: null },
        }),
      );
      const jobId = wish.jobId ?? null;
      return keep({
        ...{ id: ids.next('interview'), jobId, role, company, interviewer: wish.interviewer },
        ...{ at: 0, turns, startedAt: at, finishedAt: null },
      });
    },

    /**
     * Judges the answer, asks on where something is missing, and opens the next question: all by the rubric and stored
     * at once, so that who leaves now finds it so. Where there is a model it words the question on while one listens,
     * and adds its remarks; neither touches what the user has done meanwhile.
     */
    async *answer(
      session: MockSession,
      { text, seconds }: { text: string; seconds: number | null },
      signal: AbortSignal,
    ): AsyncGenerator<MockStep> {
      const turn = session.turns[session.at];
      if (turn === undefined) return;
      const answer = text.trim();
      const coach = answer === '' ? null : await coachOf(deps, session, turn, answer, signal);
      const at = session.at + 1;
      const turns = [
        ...session.turns.slice(0, session.at),
        { ...turn, answer, seconds, feedback: coach?.judged ?? null },
        ...(coach?.followUp ? [coach.followUp] : []),
        ...session.turns.slice(at),
      ].map((item, index) => (index === at ? { ...item, askedAt: now() } : item));
      const kept = keep({ ...session, at, turns, finishedAt: at >= turns.length ? now() : null });
      const more = coach !== null && (await coach.hasModel());
      if (more && coach.followUp) yield { kind: 'asking', text: '' };
      yield { kind: 'session', session: kept };
      if (more) yield* withModel(session.id, session.at, coach);
    },

    finish: (session: MockSession): MockSession =>
      session.finishedAt === null ? keep({ ...session, finishedAt: now() }) : session,
  };

  async function* withModel(id: string, answered: number, coach: CoachOfTurn): AsyncGenerator<MockStep> {
    // Both are waited for by the user: they are asked for side by side.
    const remarks = coach.remarks().catch((thrown: unknown) => ({ thrown }));
    for await (const { text, whole } of coach.asking()) {
      if (whole) yield* stored(change(id, answered + 1, wordedAs(text)));
      else yield { kind: 'asking', text };
    }
    const feedback = await remarks;
    if ('thrown' in feedback) throw feedback.thrown;
    yield* stored(change(id, answered, (turn) => ({ ...turn, feedback })));
  }

  /** Changes one turn of the session as it is stored now; one that is gone stays gone. */
  function change(id: string, index: number, to: (turn: MockTurn) => MockTurn): MockSession | null {
    const session = repos.interviewSessions.get(me(), id);
    const turn = session?.turns[index];
    return session && turn ? keep({ ...session, turns: session.turns.with(index, to(turn)) }) : null;
  }
}

function* stored(session: MockSession | null): Generator<MockStep> {
  if (session !== null) yield { kind: 'session', session };
}

/** A question on in a model's words, unless it was answered as it stood. */
const wordedAs =
  (text: string) =>
  (turn: MockTurn): MockTurn =>
    turn.answer === null ? { ...turn, wordedBy: 'model', question: { ...turn.question, text } } : turn;
