import type { FieldOutcome } from '#shared/domain/form.ts';
import { isAboutThisCompany } from './about-company.ts';
import { isAboutSite } from './about-site.ts';
import { parseClaim } from './parse-claim.ts';

/** How a report says that the user answered on the page itself. */
export const TYPED_ON_PAGE = 'you filled this in on the page';

/** What a profile holds is changed in the profile; a file, a password or a captcha is no answer. */
const NO_ANSWER =
  /^(name|address|link|work|education|resume|letter|account|phone)(\.|$)|^(email|location|skills|languages|captcha)$/;
const NO_BOX = new Set<FieldOutcome['type']>(['file', 'password', 'hidden']);
/** What one agrees to anew each time, or says of oneself only where one wants to. */
const WITH_A_THOUGHT = /^(consent|eeo|salary|referral)\.|^pronouns$/;

/**
 * Whether what the user typed on a form's page themselves may be kept for other forms, and whether that is proposed.
 * Undefined where there is nothing to keep. Nothing is kept before the user says so.
 */
export function mayKeep(
  { source, reason, status, key, type, label, value }: FieldOutcome,
  company: string,
): 'proposed' | 'possible' | undefined {
  if (
    source !== 'user' ||
    reason !== TYPED_ON_PAGE ||
    status !== 'filled' ||
    value.trim() === '' ||
    label.trim() === ''
  )
    return undefined;
  if (NO_ANSWER.test(key) || NO_BOX.has(type)) return undefined;
  const ofCompany = isAboutThisCompany(label, company) || isAboutSite(label, parseClaim(label, company));
  return ofCompany || WITH_A_THOUGHT.test(key) || (key === 'custom' && type === 'checkbox')
    ? 'possible'
    : 'proposed';
}
