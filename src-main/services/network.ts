import { outreach } from '#shared/coach/network/outreach.ts';
import { readPasted } from '#shared/coach/network/read-pasted.ts';
import { xRaySearches } from '#shared/coach/network/x-ray.ts';
import { localDay } from '#shared/dates/local-day.ts';
import type { Contact } from '#shared/domain/contact.ts';
import { visibleIn } from '#shared/domain/visible-text.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { activeProfile } from './active-profile.ts';
import { outreachTo, writeTo } from './network/write-outreach.ts';
import type { ServiceDeps } from './service-deps.ts';
import type { Services } from './services.ts';

/** So many results of each search are read. */
const HITS = 20;

/** People who may help: found by searches or in the user's own export, and written to. Nothing is fetched from LinkedIn. */
export function networkService(deps: ServiceDeps): Services['network'] {
  const { repos, ids, clock } = deps;
  const me = () => activeProfile(repos).id;
  const fresh = (
    person: Pick<Contact, 'name' | 'title' | 'company' | 'url' | 'origin' | 'why'>,
  ): Contact => ({
    ...{ id: ids.next('contact'), state: 'known', remindOn: null },
    ...person,
    name: person.name.slice(0, 200),
    title: person.title.slice(0, 300),
    company: person.company.slice(0, 300),
    url: person.url.slice(0, 500),
    why: person.why.slice(0, 500),
  });
  const get = (id: string): Contact => {
    const found = repos.contacts.get(me(), id);
    if (!found) throw new NotFoundError('This person is no longer stored.');
    return found;
  };
  return {
    searches: ({ company }) => xRaySearches(company, activeProfile(repos)),
    async find({ company }, signal) {
      const profile = activeProfile(repos);
      const ports = deps.portsOutsideRun(profile.id, signal);
      const found = await Promise.all(
        xRaySearches(company, profile).map(async ({ query, why }) => {
          const hits = visibleIn(await ports.search.web(query, { limit: HITS }));
          return hits.map(({ title, url, snippet }) => ({ title, url, snippet, why }));
        }),
      );
      const hits = found.flat();
      const { COACH_AGENTS } = await import('#main/pipeline/coach-agents.ts');
      const facts = repos.facts.all(profile.id);
      const { people } =
        hits.length === 0
          ? { people: [] }
          : (await COACH_AGENTS.networkLeads.run({ company, role: '', hits, facts }, ports)).value;
      const added = repos.contacts.add(
        profile.id,
        people.map((person) => fresh({ ...person, company, origin: 'found' })),
      );
      return { results: hits.length, added, people: repos.contacts.atCompany(profile.id, company) };
    },
    addPasted({ company, text, why }) {
      const people = readPasted(text, company).map((person) =>
        fresh({ ...person, company, origin: 'found', why }),
      );
      const added = repos.contacts.add(me(), people);
      return { added, people: repos.contacts.atCompany(me(), company) };
    },
    async importConnections({ csv }) {
      const { people, skipped } = await deps.readConnections(csv);
      const why = 'You are connected on LinkedIn.';
      const added = repos.contacts.add(
        me(),
        people.map((person) => fresh({ ...person, origin: 'connections', why })),
      );
      return { added, known: people.length - added, skipped };
    },
    atCompany: ({ company }) => (repos.profiles.active() ? repos.contacts.atCompany(me(), company) : []),
    overview() {
      if (!repos.profiles.active()) return { total: 0, inHand: [], due: [] };
      const today = localDay(clock.now());
      return {
        total: repos.contacts.count(me()),
        inHand: repos.contacts.inHand(me()),
        due: repos.contacts.due(me(), today),
      };
    },
    save(contact) {
      get(contact.id);
      repos.contacts.save(me(), contact);
      return contact;
    },
    remove: ({ id }) => ({ removed: repos.contacts.remove(me(), id) }),
    draft: ({ id, ...wish }) => outreach(outreachTo(deps, get(id), wish)),
    write: ({ id, ...wish }, signal) => writeTo(deps, get(id), wish, signal),
  };
}
