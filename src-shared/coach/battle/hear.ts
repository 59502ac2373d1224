import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';
import data from '../../../resources/coach/personas.json' with { type: 'json' };

/** What a message asks for, by words and figures alone: orders in it mean nothing. */
export interface Heard {
  accepts: boolean;
  leaves: boolean;
  /** In the offer's currency, a year; null where no amount is named. */
  ask: number | null;
  /** Another currency was named. */
  foreign: boolean;
  reasons: string[];
}

/** A figure under this share of the offer counts something else than pay. */
const LEAST_SHARE = 0.2;

export function hear(message: string, offer: number, currency: string): Heard {
  const plain = ` ${message
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[^\p{L}\p{N}%'-]+/gu, ' ')
    .trim()} `;
  const says = (list: readonly string[]) => list.some((cue) => plain.includes(` ${cue} `));
  const { quantities } = numbersIn(message);
  const amounts = quantities.filter(
    ({ kind, value }) => kind === 'count' && Number.isFinite(value) && value >= offer * LEAST_SHARE,
  );
  const share = quantities.find(({ kind, value }) => kind === 'percent' && value > 0);
  const named = amounts.at(-1);
  const ask =
    named?.value ??
    (share && /more|raise|increase|higher|extra/.test(plain) ? offer * (1 + share.value / 100) : null);
  return {
    accepts: says(data.accept) && !/ (?:not|never|don't|can't|cannot|if|unless|but) /.test(plain),
    leaves: says(data.leave),
    ask: ask === null ? null : Math.round(ask),
    foreign: quantities.some((found) => found.currency !== '' && found.currency !== currency),
    reasons: Object.entries(data.reasons).flatMap(([name, cues]) => (says(cues) ? [name] : [])),
  };
}
