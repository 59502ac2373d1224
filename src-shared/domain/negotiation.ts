import { z } from 'zod';

export const PersonaId = z.enum(['friendly-hr', 'hard-manager', 'founder', 'agency']);
export type PersonaId = z.infer<typeof PersonaId>;

export const NegotiationMove = z.enum([
  'open',
  'concede',
  'hold',
  'repeat',
  'absurd',
  'below',
  'currency',
  'final',
  'agreed',
  'left',
  'goodbye',
]);
export type NegotiationMove = z.infer<typeof NegotiationMove>;

/** What the user said, and what the other side answered. */
export const NegotiationTurn = z.object({
  /** Empty for the opening. */
  you: z.string(),
  /** The kinds of reasons that were heard for the first time. */
  reasons: z.array(z.string()),
  move: NegotiationMove,
  them: z.string(),
  /** Whose words they are: a model's, or the persona's phrases. What was decided is code's. */
  wordedBy: z.enum(['model', 'offline']).default('offline'),
  /** What is on the table after the turn, a year. */
  offer: z.number(),
});
export type NegotiationTurn = z.infer<typeof NegotiationTurn>;

export const NegotiationStatus = z.enum(['open', 'agreed', 'you-left', 'they-left']);

/** A practice negotiation. All figures are kept by code, whole units of `currency` a year. */
export const Negotiation = z.object({
  id: z.string(),
  role: z.string(),
  persona: PersonaId,
  level: z.number().int().min(1).max(3),
  currency: z.string(),
  /** The first offer. */
  anchor: z.number(),
  /** The most that the other side may pay; never said while it is open. */
  limit: z.number(),
  /** How many more turns without progress it stays. */
  patience: z.number().int(),
  turns: z.array(NegotiationTurn),
  status: NegotiationStatus,
  startedAt: z.string(),
});
export type Negotiation = z.infer<typeof Negotiation>;

export const NegotiationDebrief = z.object({
  limit: z.number(),
  /** How much over the first offer was reached. */
  gained: z.number(),
  /** 0-1: how much of the room there was. */
  shareOfRoom: z.number(),
  worked: z.array(z.object({ you: z.string(), from: z.number(), to: z.number() })),
  didNot: z.array(z.object({ you: z.string(), why: z.string() })),
  next: z.array(z.string()),
});
export type NegotiationDebrief = z.infer<typeof NegotiationDebrief>;

/** A negotiation as the user may see it: what is on the table, and the other side's limit only when it is over. */
export const NegotiationView = Negotiation.omit({ limit: true, patience: true }).extend({
  offer: z.number(),
  debrief: NegotiationDebrief.nullable(),
});
export type NegotiationView = z.infer<typeof NegotiationView>;

/**
 * What happens after something is said: the negotiation as it is stored at once, then a model's words as far as they are
 * said, then the negotiation with them. No words name an amount that is not on the table or was asked for.
 */
export const NegotiationStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('negotiation'), negotiation: NegotiationView }),
  z.object({ kind: z.literal('saying'), text: z.string() }),
]);
export type NegotiationStep = z.infer<typeof NegotiationStep>;
