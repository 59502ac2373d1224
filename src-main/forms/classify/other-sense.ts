import type { FieldKey } from '#shared/domain/field-key.ts';
import { topicOfKey } from '../questions/facts.ts';
import { asksPlainly } from '../questions/open-topics.ts';
import { parseClaim } from '../questions/parse-claim.ts';

const LEGAL = /^(auth|eeo)\.|^(relocation|age\.adult)$/;
/** A trade, a thing or other people: "experience in relocation services", "veterans as patients". */
const OF_WORK =
  /\b(experience[ds]?|work(ed|ing)? with|train(ed|ing|er)|treat(ed|ing|ment)|sold|sell(ing)?|serv(ed|ing)|customers?|clients?|patients?|children|students?|pupils?|residents?|comfortable with|familiar|knowledge|manag(ed|ing|er)|taught|teach(ing)?|fundrais\w+|events?|brands?|services|support (role|worker)|trees|horses|sites?|software|tools?|erfahrung|kunden|kund[ei]|clientes?|experiencia|exp[ée]rience|ervaring|do[śs]wiadczeni\w+|zku[šs]enost\w*)\b/i;

/** Whether a label has the word of a legal or personal matter, and asks about something else. */
export function isInAnotherSense(key: FieldKey, label: string): boolean {
  if (!LEGAL.test(key) || !OF_WORK.test(label)) return false;
  const topic = topicOfKey(key);
  const claim = topic === null ? null : parseClaim(label);
  return claim === null && asksPlainly(key, label) !== true;
}
