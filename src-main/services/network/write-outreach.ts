import type { OutreachInput } from '#shared/coach/network/outreach.ts';
import type { ApplicationStatus } from '#shared/domain/application.ts';
import { companyKey } from '#shared/domain/company-key.ts';
import type { Contact, OutreachKind } from '#shared/domain/contact.ts';
import type { OutreachStep } from '#shared/domain/outreach.ts';
import { languageFor } from '#shared/writing/language/language-for.ts';
import { activeProfile } from '../active-profile.ts';
import type { ServiceDeps } from '../service-deps.ts';

interface OutreachWish {
  kind: OutreachKind;
  role: string;
  premium: boolean;
}

const IN_HAND: ReadonlySet<ApplicationStatus> = new Set([
  'discovered',
  'applied',
  'interviewing',
  'no-answer',
]);

/**
 * What a message to a person is made of. It is in the language of the newest posting of their company that the user has,
 * and names the role of their one application there; where they have several, or none, it names no role.
 */
export function outreachTo(
  { repos }: Pick<ServiceDeps, 'repos'>,
  person: Contact,
  wish: OutreachWish,
): OutreachInput & { person: Contact } {
  const profile = activeProfile(repos);
  const [posting] = repos.jobs.ofCompany(profile.id, person.company, 1);
  const role = wish.role || roleAt(repos, profile.id, person.company);
  return { ...wish, role, person, profile, language: languageFor(profile, posting?.language ?? null) };
}

function roleAt(repos: ServiceDeps['repos'], profileId: string, company: string): string {
  const key = companyKey(company);
  const titles = repos.applications
    .list(profileId)
    .filter((one) => !one.practice && IN_HAND.has(one.status) && companyKey(one.company) === key)
    .map(({ title }) => title);
  const [only = ''] = titles;
  return key !== '' && new Set(titles).size === 1 ? only : '';
}

/** The message in a model's words, heard while they are said. */
export async function* writeTo(
  deps: ServiceDeps,
  person: Contact,
  wish: OutreachWish,
  signal: AbortSignal,
): AsyncGenerator<OutreachStep> {
  const { writeOutreach } = await import('#main/pipeline/coach-agents.ts');
  const input = outreachTo(deps, person, wish);
  const facts = deps.repos.facts.all(input.profile.id);
  yield* writeOutreach({ ...input, facts }, deps.portsOutsideRun(input.profile.id, signal));
}
