import type { FieldKey } from '#shared/domain/field-key.ts';
import { ownEntry } from '#shared/domain/own-entry.ts';
import { normalise } from '../plan/similarity.ts';
import { AUTOCOMPLETE_KEYS } from './autocomplete.ts';

/** Says that something is to be written, and not what. */
const SAYS_NOTHING =
  /^((your|the|an?|please|enter|type|here|answer|response|text|digits|numbers|only|field|input|value|details?|required|optional|this|one|line|\d+|in|part|first|second|two|ihre?|antwort|hier|eingeben|votre|reponse|su|tu|respuesta)( |$))*$/;
/** Words that speak of what a hint means. */
const SPEAKS_OF: readonly [RegExp, RegExp][] = [
  [/^name\./, /name|called|nom|nombre|\b(address|call) (you|me)\b/],
  [/^email/, /mail|contact|send|answer|reply|@|reach (you|me)|write to (you|me)/],
  [
    /^phone/,
    /phone|mobile|cell|^(?!.*\b(insurance|social|security|tax|vat|passport|identity|identification|id|licen[cs]e|registration|account|card|reference|employee|staff|student|member|membership|national|visa|permit|case|plate|house|order|job)\b).*number|tel|contact|dial|code|\b(ring|call|reach|text) (you|me)\b/,
  ],
  [
    /^address\.|^location/,
    /address|where|nation|street|city|town|state|province|region|county|zip|post|code|country|live|based|residence|location/,
  ],
  [/^work\./, /company|employer|organi[sz]ation|title|position|role|job/],
  [/^account\./, /password|passcode|pin/],
];

/** What the page says by `autocomplete`, where the label does not say something else; null where it says nothing. */
export function keyByHint(autocomplete: string, label: string): FieldKey | null {
  const hint = ownEntry(AUTOCOMPLETE_KEYS, autocomplete.trim().split(/\s+/).at(-1) ?? '');
  if (hint === undefined) return null;
  const words = normalise(label);
  if (SAYS_NOTHING.test(words)) return hint;
  return SPEAKS_OF.some(([keys, pattern]) => keys.test(hint) && pattern.test(words)) ? hint : null;
}
