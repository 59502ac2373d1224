import { isSensitive } from './field-key.ts';
import type { FormField } from './form.ts';

/**
 * Matters whose answer can cost the user a job, their rights or their privacy, in the languages that forms are read in,
 * for questions that have no key of their own.
 */
const MATTERS: readonly RegExp[] = [
  // Criminal record and what is looked up about a person.
  /convict|felon(y|ies)|misdemeano|criminal|\barrest|plead(ed)? |guilty|probation\b|parole|background (check|screening|investigation)|credit (check|history|report)|bankrupt/i,
  /vorstraf|straf(tat|register|verfahren|rechtlich)|führungszeugnis|casier judiciaire|condamn[ée]|infraction|antecedentes|condenad|penales/i,
  // Rights to work and to stay.
  /citizen|nationalit|\bvisas?\b|passport|permanent resident|green card|(work|residence) permit|immigration|h-?1b|refugee|asyl/i,
  /staatsangehörig|aufenthalts|arbeitserlaubnis|titre de séjour|permis de (travail|séjour)|ciudadan|nacionalidad|permiso de (trabajo|residencia)/i,
  // Clearances, bans, and contracts that bind.
  /security clearance|\b(secret|sc?i|vetting) clearance|export control|\bitar\b|sanction(s|ed)|debarred|excluded from (federal|any)|non-?compet|non-?solicit|restrictive covenant|(bound|restricted) by (any|an) (agreement|contract)|lawsuit|litigation|wettbewerbsverbot|non-?concurrence|no competencia/i,
  // Numbers and dates that identify a person.
  /social security|\bssn\b|national (id|insurance)|identity (card|number)|tax (id|number)|passport number|licen[cs]e number|date of birth|birth ?(date|day|place)|\bdob\b|how old are you|your age\b|geburts(datum|ort)|date de naissance|fecha de nacimiento/i,
  /\b(of|your) birth\b|\bborn\b|geboren|n[ée]\(?e?\)? (le|[àa])|lieu de naissance|lugar de nacimiento|geboorte|nascimento|urodzeni|narozen/i,
  // Licences.
  /licen[cs]e\b|führerschein|permis de conduire|(carn[eé]t?|permiso|licencia) de conducir|rijbewijs|carta de condução|prawo jazdy|řidičsk/i,
  // Body, family, belief.
  /medical|drug (test|screen)|vaccinat|pregnan|accommodation|health (condition|issue|problem)|disabilit|schwerbehind|handicap|marital|married|(have|any) children|religio|faith\b|politic|trade union|union member|familienstand|konfession|situation familiale|estado civil/i,
  // Pay.
  /\bsalar(y|ies)\b|compensation|remuneration|\bpay (rate|range|expect)|hourly rate|gehalt|salaire|rémunération|salario|retribución/i,
  // How earlier jobs ended, and ties to people inside.
  /terminated|\bfired\b|dismissed|discharged|disciplin(ed|ary)|asked to (leave|resign)|conflict of interest|(relative|family member|spouse)s?\b.{0,60}(work|employ)|related to (any|an|a|someone)/i,
  // Signing.
  /\b(i|we) (hereby )?(certify|attest|declare|acknowledge|agree|consent|authori[sz]e|confirm|understand)\b|under penalty|true (and|,) (correct|complete|accurate)|signature|hiermit (bestätige|erkläre)|je (certifie|déclare)|declaro/i,
];

/** Other people, of whom nothing is known but what the user says. */
const OTHERS =
  /\b(reference [1-9]|referees?|emergency contact|next of kin|spouse|guardian|supervisor'?s?|line manager|former manager|hiring manager|notfallkontakt|ehepartner|vorgesetzte|conjoint|contact d.urgence|c[óo]nyuge|contacto de emergencia|noodcontact|leidinggevende)\b/i;

/** A name or a date under these is a signature. */
const SIGNING =
  /e-?signature|electronic(ally)? sign|\bsignature\b|attestation|certification of|unterschrift|firma electrónica/i;

/** Whether only the user may answer a field: never a rule's or a model's guess. By its meaning, its words where it has no meaning of its own, or the section that it stands in. */
export function isForUserAlone({
  key,
  label,
  help,
  group,
}: Pick<FormField, 'key' | 'label' | 'help' | 'group'>): boolean {
  if (isSensitive(key) || SIGNING.test(group ?? '')) return true;
  if (key !== 'custom') return false;
  if (OTHERS.test(`${label} ${group ?? ''}`)) return true;
  return MATTERS.some((matter) => matter.test(label) || matter.test(help));
}
