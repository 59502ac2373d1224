import type { FieldKey } from '#shared/domain/field-key.ts';
import { topicOfKey } from '../questions/facts.ts';
import { asksPlainly } from '../questions/open-topics.ts';
import { parseClaim } from '../questions/parse-claim.ts';

const LEGAL = /^(auth|eeo)\.|^(relocation|age\.adult)$/;
/** A trade, a thing or other people: "experience in relocation services", "veterans as patients". */
const OF_WORK =
  /\b(experience[ds]?|work(ed|ing)? with|train(ed|ing|er)|treat(ed|ing|ment)|sold|sell(ing)?|serv(ed|ing)|customers?|clients?|patients?|children|students?|pupils?|residents?|comfortable with|familiar|knowledge|manag(ed|ing|er)|taught|teach(ing)?|fundrais\w+|charit\w+|events?|brands?|services|support (role|worker)|trees|horses|sites?|software|tools?|(menschen|personen|kindern|jugendlichen|patienten) mit|personnes (handicap\p{L}+|en situation)|accompagn\p{L}+|personas con|pessoas com|mensen met|persone con|erfahrung|kunden|kund[ei]|clientes?|experiencia|exp[ée]rience|ervaring|do[śs]wiadczeni\w+|zku[šs]enost\w*)(?![\p{L}\d_])/iu;

/** "Have you relocated servers?", and not before or for a job. */
const MOVED = /\bhave you (ever |previously )?relocated (?!in\b|to\b|for\b|before\b|within\b|from\b)\p{L}/iu;

/** What was done at work, or is asked about a workplace, when the word is one of equal opportunity. */
const OF_EEO =
  /\bhave you (ever |previously )?(?!served|been|identified)\w+(ed|ght|ilt|d)\b|\b(adjustments?|accommodations?|arrangements?|interview(ing)?|equality(?! act\b)|equity|pay gap|hospitals?|charity|charities|promot\w+|(?<!equality )act|how many|offender|lessons?|degree|studies|reassignment|surgery|product|policy|policies|years|anpassung\w*|am[ée]nagements?|ajustes|aanpassing\w*)\b|\bwould you (work|support|help|feel|treat|care)\b/i;

/** Whether a label has the word of a legal or personal matter, and asks about something else. */
export function isInAnotherSense(key: FieldKey, label: string): boolean {
  const isOfWork =
    OF_WORK.test(label) ||
    (key.startsWith('eeo.') && OF_EEO.test(label)) ||
    (key === 'relocation' && MOVED.test(label));
  if (!LEGAL.test(key) || !isOfWork) return false;
  const topic = topicOfKey(key);
  const claim = topic === null ? null : parseClaim(label);
  return claim === null && asksPlainly(key, label) !== true;
}
