import { nextTurn, openBattle } from '#shared/coach/battle/battle.ts';
import { viewOf } from '#shared/coach/battle/debrief.ts';
import { PERSONAS } from '#shared/coach/battle/personas.ts';
import type { Negotiation, NegotiationStep } from '#shared/domain/negotiation.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';

type Battles = Pick<
  Services['salary'],
  'personas' | 'battles' | 'startBattle' | 'say' | 'sayLive' | 'removeBattle'
>;

/** Practice negotiations: every turn is stored before it is answered. */
export function battles(deps: ServiceDeps): Battles {
  const { repos, ids, clock } = deps;
  const me = () => activeProfile(repos).id;
  const get = (id: string): Negotiation => {
    const battle = repos.negotiations.get(me(), id);
    if (!battle) throw new NotFoundError('This practice negotiation is no longer stored.');
    return battle;
  };
  const openAt = (id: string, turn: number): Negotiation => {
    const battle = get(id);
    if (battle.status !== 'open' || turn !== battle.turns.length)
      throw new ValidationError('That was answered already. Look at what they said last.');
    return battle;
  };

  /**
   * Decides the answer by code and stores it in the persona's own phrase at once, so that who leaves now finds it so.
   * Where there is a model it words the answer while one listens; the figures stay as they are.
   */
  async function* said(
    battle: Negotiation,
    text: string,
    signal: AbortSignal,
  ): AsyncGenerator<NegotiationStep> {
    const next = nextTurn(battle, text);
    repos.negotiations.put(me(), next);
    const ports = deps.portsOutsideRun(me(), signal);
    const more = await ports.llm.available();
    if (more) yield { kind: 'saying', text: '' };
    yield { kind: 'negotiation', negotiation: viewOf(next) };
    if (!more) return;
    const { opponentWords } = await import('#main/pipeline/coach-agents.ts');
    for await (const { text: words, whole } of opponentWords(next, ports)) {
      const worded = whole ? reword(next, words) : null;
      if (worded === null) yield { kind: 'saying', text: words };
      else yield { kind: 'negotiation', negotiation: viewOf(worded) };
    }
  }

  /** Gives a turn a model's words, as the negotiation is stored now; one that is gone stays gone. */
  function reword({ id, turns }: Negotiation, them: string): Negotiation | null {
    const battle = repos.negotiations.get(me(), id);
    const at = turns.length - 1;
    const turn = battle?.turns[at];
    if (!battle || !turn) return null;
    const worded: Negotiation = {
      ...battle,
      turns: battle.turns.with(at, { ...turn, them, wordedBy: 'model' }),
    };
    repos.negotiations.put(me(), worded);
    return worded;
  }
  return {
    personas: () => PERSONAS.map(({ id, label, about }) => ({ id, label, about })),
    battles: () => (repos.profiles.active() ? repos.negotiations.list(me()).map(viewOf) : []),
    startBattle({ offer, ...wish }) {
      const startedAt = clock.now().toISOString();
      const battle = openBattle({ ...wish, anchor: offer, id: ids.next('negotiation'), startedAt });
      repos.negotiations.put(me(), battle);
      return viewOf(battle);
    },
    async say({ id, turn, text }, signal) {
      for await (const _ of said(openAt(id, turn), text, signal));
      return viewOf(get(id));
    },
    sayLive: ({ id, turn, text }, signal) => said(openAt(id, turn), text, signal),
    removeBattle: ({ id }) => ({ removed: repos.negotiations.remove(me(), id) }),
  };
}
