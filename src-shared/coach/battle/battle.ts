import type { Negotiation, NegotiationMove, NegotiationTurn, PersonaId } from '#shared/domain/negotiation.ts';
import { type Heard, hear } from './hear.ts';
import { personaOf, voiceOf } from './personas.ts';

interface Start {
  id: string;
  role: string;
  persona: PersonaId;
  level: number;
  currency: string;
  /** The first offer, a year. */
  anchor: number;
  startedAt: string;
}

/** An ask beyond this multiple of the first offer is no ask. */
const ABSURD = 1.5;

/** A new negotiation, opened by the other side. */
export function openBattle(start: Start): Negotiation {
  const persona = personaOf(start.persona);
  const at = start.level - 1;
  const anchor = Math.round(start.anchor);
  const limit = Math.round(anchor * (1 + (persona.room[at] ?? 0)));
  const battle: Negotiation = {
    ...{ ...start, anchor, limit, patience: persona.patience[at] ?? 1, turns: [], status: 'open' },
  };
  return {
    ...battle,
    turns: [turnOf(battle, { you: '', reasons: [], move: 'open', offer: anchor, ask: null })],
  };
}

export const offerOf = (battle: Negotiation): number => battle.turns.at(-1)?.offer ?? battle.anchor;

/**
 * The next turn. The offer only ever rises, by a share of what is left up to the limit, for a reason not given before;
 * it is closed by the user's plain yes alone, at what is on the table.
 */
export function nextTurn(battle: Negotiation, message: string): Negotiation {
  if (battle.status !== 'open') return battle;
  const you = message.trim();
  const offer = offerOf(battle);
  const heard = hear(you, offer, battle.currency);
  const known = new Set(battle.turns.flatMap(({ reasons }) => reasons));
  const fresh = heard.reasons.filter((reason) => !known.has(reason));
  const { move, to } = answer(battle, heard, fresh, offer);
  const patience = move === 'concede' ? battle.patience : battle.patience - 1;
  const isLast = patience <= 0 && move !== 'agreed' && move !== 'goodbye';
  const wasLast = battle.turns.at(-1)?.move === 'final';
  const said: NegotiationMove = !isLast ? move : wasLast ? 'left' : 'final';
  const status = { agreed: 'agreed', goodbye: 'you-left', left: 'they-left' } as const;
  return {
    ...battle,
    patience,
    turns: [
      ...battle.turns,
      turnOf(battle, {
        you,
        reasons: fresh,
        move: said,
        offer: said === 'concede' ? to : offer,
        ask: heard.ask,
      }),
    ],
    status: said === 'agreed' || said === 'goodbye' || said === 'left' ? status[said] : 'open',
  };
}

function answer(
  battle: Negotiation,
  heard: Heard,
  fresh: readonly string[],
  offer: number,
): { move: NegotiationMove; to: number } {
  const stay = (move: NegotiationMove) => ({ move, to: offer });
  if (heard.leaves) return stay('goodbye');
  if (heard.foreign) return stay('currency');
  if (heard.accepts && (heard.ask === null || heard.ask === offer)) return stay('agreed');
  if (heard.ask !== null && heard.ask > battle.anchor * ABSURD) return stay('absurd');
  if (heard.ask !== null && heard.ask < offer) return stay('below');
  if (fresh.length === 0) return stay(heard.reasons.length > 0 ? 'repeat' : 'hold');
  const most = Math.min(battle.limit, heard.ask ?? battle.limit);
  const share = 1 - (1 - personaOf(battle.persona).gives) ** fresh.length;
  const to = Math.min(most, offer + Math.max(1, Math.round((most - offer) * share)));
  return to > offer ? { move: 'concede', to } : stay('hold');
}

function turnOf(
  battle: Negotiation,
  turn: Omit<NegotiationTurn, 'them' | 'wordedBy'> & { ask: number | null },
): NegotiationTurn {
  const { ask, ...rest } = turn;
  const { locale, says } = voiceOf(battle.persona, [...battle.turns.map(({ you }) => you), turn.you]);
  const money = (amount: number) => `${amount.toLocaleString(locale)} ${battle.currency}`;
  const them = (says[turn.move] ?? '')
    .replaceAll('{offer}', money(turn.offer))
    .replaceAll('{ask}', ask === null ? 'that' : money(ask))
    .replaceAll('{currency}', battle.currency)
    .replaceAll('{role}', battle.role);
  return { ...rest, them, wordedBy: 'offline' };
}
