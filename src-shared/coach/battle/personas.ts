import { z } from 'zod';
import { NegotiationMove, PersonaId } from '#shared/domain/negotiation.ts';
import { languageOfText } from '#shared/writing/language/language-of-text.ts';
import more from '../../../resources/coach/negotiation-languages.json' with { type: 'json' };
import data from '../../../resources/coach/personas.json' with { type: 'json' };

const ByLevel = z.tuple([z.number(), z.number(), z.number()]);
const Persona = z.object({
  id: PersonaId,
  label: z.string(),
  about: z.string(),
  room: ByLevel,
  gives: z.number().min(0).max(1),
  patience: ByLevel,
  says: z.record(NegotiationMove, z.string()),
});
export type Persona = z.infer<typeof Persona>;

/** The other sides that one can practise against. */
export const PERSONAS: readonly Persona[] = z.array(Persona).parse(data.personas);

export const personaOf = (id: PersonaId): Persona =>
  PERSONAS.find((persona) => persona.id === id) ?? (PERSONAS[0] as Persona);

const Voice = z.object({
  locale: z.string(),
  says: z.record(PersonaId, z.record(NegotiationMove, z.string())),
});
const VOICES = new Map(
  Object.entries(more.languages).map(([language, words]) => [language, Voice.parse(words)]),
);

/** How the other side speaks: in the language that the user writes, English where it can not be told or is another. */
export function voiceOf(
  id: PersonaId,
  said: readonly string[],
): { locale: string; says: Record<NegotiationMove, string> } {
  const voice = VOICES.get(languageOfText(said.join('\n')) ?? 'en');
  return voice === undefined
    ? { locale: 'en-US', says: personaOf(id).says }
    : { locale: voice.locale, says: voice.says[id] };
}
