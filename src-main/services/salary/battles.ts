import { nextTurn, openBattle } from '#shared/coach/battle/battle.ts';
import { viewOf } from '#shared/coach/battle/debrief.ts';
import { PERSONAS } from '#shared/coach/battle/personas.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { Services } from '../services.ts';

type Battles = Pick<Services['salary'], 'personas' | 'battles' | 'startBattle' | 'say' | 'removeBattle'>;

/** Practice negotiations: every turn is stored. */
export function battles({ repos, ids, clock }: ServiceDeps): Battles {
  const me = () => activeProfile(repos).id;
  return {
    personas: () => PERSONAS.map(({ id, label, about }) => ({ id, label, about })),
    battles: () => (repos.profiles.active() ? repos.negotiations.list(me()).map(viewOf) : []),
    startBattle({ offer, ...wish }) {
      const startedAt = clock.now().toISOString();
      const battle = openBattle({ ...wish, anchor: offer, id: ids.next('negotiation'), startedAt });
      repos.negotiations.put(me(), battle);
      return viewOf(battle);
    },
    say({ id, turn, text }) {
      const battle = repos.negotiations.get(me(), id);
      if (!battle) throw new NotFoundError('This practice negotiation is no longer stored.');
      if (battle.status !== 'open' || turn !== battle.turns.length)
        throw new ValidationError('That was answered already. Look at what they said last.');
      const next = nextTurn(battle, text);
      repos.negotiations.put(me(), next);
      return viewOf(next);
    },
    removeBattle: ({ id }) => ({ removed: repos.negotiations.remove(me(), id) }),
  };
}
