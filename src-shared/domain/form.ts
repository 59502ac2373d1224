import { z } from 'zod';
import { FieldKey } from './field-key.ts';
import { FieldLimits } from './field-limits.ts';

export const FieldType = z.enum([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'textarea',
  'richtext',
  'select',
  'multiselect',
  'combobox',
  'radio',
  'checkbox',
  'checkbox-group',
  'toggle',
  'file',
  'password',
  /** Drawn by hand, on the page alone. */
  'signature',
  'hidden',
]);
export type FieldType = z.infer<typeof FieldType>;

export const FieldOption = z.object({ value: z.string(), label: z.string() });

/** A stored answer that may be meant by a question, for the user to confirm. */
export const AnswerOffer = z.object({
  answerId: z.string(),
  /** As it was asked then. */
  question: z.string(),
  value: z.string(),
  saidAt: z.string(),
  /** `ask-first`: it is the answer, and the user wants to be asked; `alike`: the question means something like it. */
  why: z.enum(['ask-first', 'alike']),
});
export type AnswerOffer = z.infer<typeof AnswerOffer>;

/** One question of a form. A radio group, or a group of checkboxes under one question, is one field. */
export const FormField = z.object({
  /** Ours; stable for a form. */
  id: z.string(),
  dom: z.object({ id: z.string(), name: z.string() }),
  /** Path of frame indices from the top document, e.g. `0` or `0/2`. */
  frame: z.string(),
  label: z.string(),
  help: z.string(),
  type: FieldType,
  required: z.boolean(),
  options: z.array(FieldOption),
  /** The heading or fieldset that it stands under. */
  group: z.string().nullable(),
  visible: z.boolean(),
  autocomplete: z.string(),
  /** Made to catch robots; never filled. */
  decoy: z.boolean(),
  key: FieldKey,
  /** What its box takes; left out where it limits nothing. */
  limits: FieldLimits.optional(),
  /** In a question to the user: what they said before that may answer it. */
  offer: AnswerOffer.optional(),
});
export type FormField = z.infer<typeof FormField>;

export const FormReading = z.object({
  url: z.string(),
  vendor: z.string().nullable(),
  fields: z.array(FormField),
});
export type FormReading = z.infer<typeof FormReading>;

export const FieldStatus = z.enum(['filled', 'asked', 'skipped', 'failed', 'left-to-user']);
export const ValueSource = z.enum(['profile', 'answer', 'rule', 'model', 'offline', 'user']);
export type ValueSource = z.infer<typeof ValueSource>;

/** What became of one field. */
export const FieldOutcome = z.object({
  id: z.string(),
  label: z.string(),
  key: FieldKey,
  type: FieldType,
  required: z.boolean(),
  /** What could be chosen; left out where nothing is, and in reports stored earlier. */
  options: z.array(FieldOption).optional(),
  status: FieldStatus,
  /** What was meant to stand there. Files by name. */
  value: z.string(),
  /** What the page says stands there; null where it was not read. */
  readBack: z.string().nullable(),
  source: ValueSource.nullable(),
  /** Where the value comes from or why it is missing, in words. */
  reason: z.string(),
  /** The heading or fieldset that it stands under; left out where it stands under none, and in reports stored earlier. */
  group: z.string().optional(),
  /** Why it can't be changed in the review, in words; left out where it can. */
  fixed: z.string().optional(),
  /** What the page itself read for it from a file of the user's, where that is not what was meant. */
  pageSaid: z.string().optional(),
  /**
   * The user answered it on the page: `proposed` to be kept for other forms, or only `possible`, where it is about this
   * company, an agreement, or what nobody keeps without a thought. Left out where there is nothing to keep.
   */
  keep: z.enum(['proposed', 'possible']).optional(),
});
export type FieldOutcome = z.infer<typeof FieldOutcome>;

export const HandOver = z.object({
  kind: z.enum(['login', 'captcha', 'two-factor', 'email-code', 'account', 'blocked', 'confirm', 'user']),
  message: z.string(),
  solved: z.boolean(),
});
export type HandOver = z.infer<typeof HandOver>;

/** Requests of one kind that a page made and JobAI did not let leave, by site and reason. */
export const HeldBack = z.object({
  /** `WEBSOCKET` for a live connection. */
  method: z.string(),
  /** Origin and path of the one that would have carried most, shortened; never what it would have carried. */
  url: z.string(),
  /** A clause. */
  why: z.string(),
  /** How many of the user's answers it would have carried; null where nobody knows. */
  carried: z.number().int().nullable(),
  /** A file of the user's travelled in it. */
  file: z.boolean(),
  /** How many there were. */
  times: z.number().int(),
});
export type HeldBack = z.infer<typeof HeldBack>;

/** A question of the page's whether to send what was approved, answered as part of that approval. */
export const AgreedTo = z.object({
  /** In the page's words. */
  question: z.string(),
  /** The words of the button that was pressed; null in a box of the browser's. */
  button: z.string().nullable(),
});
export type AgreedTo = z.infer<typeof AgreedTo>;

export const FillReport = z.object({
  url: z.string(),
  vendor: z.string().nullable(),
  /** Pages of the form that were filled. */
  steps: z.number().int(),
  modelCalls: z.number().int(),
  tokens: z.number().int(),
  durationMs: z.number(),
  fields: z.array(FieldOutcome),
  handedOver: z.array(HandOver),
  submitted: z.union([z.literal(false), z.literal('confirmed'), z.literal('unknown')]),
  /** Why it was not sent, or why nobody knows, as a sentence for the user; empty once confirmed. */
  reason: z.string().default(''),
  /** Labels of answers that were approved and stood in nothing that left, where that was compared. */
  missing: z.array(z.string()).default([]),
  /** What the form says to programs; nobody followed it. Left out where it says nothing. */
  orders: z.array(z.string()).optional(),
  /** What the page asked once more as the form was sent, and JobAI answered with yes. Left out where that is nothing. */
  agreed: z.array(AgreedTo).optional(),
  /** What the page wanted to send and was not let, the gravest first. Left out where that is nothing. */
  held: z.array(HeldBack).optional(),
});
export type FillReport = z.infer<typeof FillReport>;
