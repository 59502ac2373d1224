import { z } from 'zod';
import { NegotiationMove, PersonaId } from '#shared/domain/negotiation.ts';
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
