import type { Profile } from '../profile.ts';

/** Whether two profiles are personas of one person, so that they share facts. */
export function arePersonasOfOne(one: Profile, other: Profile): boolean {
  return one.id !== other.id && one.person !== undefined && one.person === other.person;
}

/** A persona with the facts of another one of the same person; its name, headline, summary, order and what it hides stay. */
export function withSharedFacts(persona: Profile, from: Profile): Profile {
  const { id, persona: name, headline, summary, hidden, removedAt } = persona;
  return {
    ...from,
    id,
    persona: name,
    headline,
    summary,
    experience: inOrderOf(persona.experience, from.experience),
    education: inOrderOf(persona.education, from.education),
    projects: inOrderOf(persona.projects, from.projects),
    extras: inOrderOf(persona.extras, from.extras),
    hidden,
    removedAt,
  };
}

/** The items in the order that the persona has for them; one that is new to it goes before the item that it stands before. */
function inOrderOf<T extends { id: string }>(order: readonly { id: string }[], items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const known = new Set(order.map(({ id }) => id));
  const kept = order.flatMap(({ id }) => byId.get(id) ?? []);
  for (const [index, item] of items.entries()) {
    if (known.has(item.id)) continue;
    const next = items.slice(index + 1).find(({ id }) => known.has(id));
    const at = next === undefined ? kept.length : kept.findIndex(({ id }) => id === next.id);
    kept.splice(at, 0, item);
  }
  return kept;
}
