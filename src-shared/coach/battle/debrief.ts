import type {
  Negotiation,
  NegotiationDebrief,
  NegotiationMove,
  NegotiationView,
} from '#shared/domain/negotiation.ts';
import { offerOf } from './battle.ts';

const WHY: Partial<Record<NegotiationMove, string>> = {
  hold: 'It gave no reason.',
  repeat: 'It was said before.',
  absurd: 'The figure was far from anything they could pay.',
  below: 'It asked for less than was offered.',
  currency: 'It named another currency.',
  final: 'They had nothing new to move for.',
};
const REASONS: Record<string, string> = {
  market: 'Say what others post for this work, with the number of postings.',
  deed: 'Name a result of your own with a figure.',
  join: 'Say that you would sign at the figure that you ask for.',
  cost: 'Say what the job costs you: the way there, on-call hours, a move.',
};

/** What the user may see of a negotiation. */
export function viewOf(battle: Negotiation): NegotiationView {
  const { limit: _, patience: __, ...shown } = battle;
  return { ...shown, offer: offerOf(battle), debrief: battle.status === 'open' ? null : debrief(battle) };
}

function debrief(battle: Negotiation): NegotiationDebrief {
  const { turns, anchor, limit } = battle;
  const gained = offerOf(battle) - anchor;
  const steps = turns.slice(1).map((turn, index) => ({ turn, from: turns[index]?.offer ?? anchor }));
  const used = new Set(turns.flatMap(({ reasons }) => reasons));
  return {
    ...{ limit, gained },
    shareOfRoom: limit > anchor ? gained / (limit - anchor) : 0,
    worked: steps
      .filter(({ turn, from }) => turn.offer > from)
      .map(({ turn, from }) => ({ you: turn.you, from, to: turn.offer })),
    didNot: steps.flatMap(({ turn }) => {
      const why = WHY[turn.move];
      return why === undefined ? [] : [{ you: turn.you, why }];
    }),
    next: Object.entries(REASONS)
      .filter(([reason]) => !used.has(reason))
      .map(([, tip]) => tip)
      .slice(0, 3),
  };
}
