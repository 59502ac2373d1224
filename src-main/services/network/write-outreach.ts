import type { OutreachInput } from '#shared/coach/network/outreach.ts';
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

/** What a message to a person is made of; it is in the language of the newest posting of their company that the user has. */
export function outreachTo(
  { repos }: Pick<ServiceDeps, 'repos'>,
  person: Contact,
  wish: OutreachWish,
): OutreachInput & { person: Contact } {
  const profile = activeProfile(repos);
  const [posting] = repos.jobs.ofCompany(profile.id, person.company, 1);
  return { ...wish, person, profile, language: languageFor(profile, posting?.language ?? null) };
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
