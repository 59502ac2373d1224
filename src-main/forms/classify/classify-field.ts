import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import { AUTOCOMPLETE_KEYS } from './autocomplete.ts';
import { classifyBySection } from './by-section.ts';
import { ENGLISH_CONSENTS, ENGLISH_LABELS, ENGLISH_QUESTIONS } from './english.ts';
import { FRENCH_CONSENTS, FRENCH_LABELS, FRENCH_QUESTIONS } from './french.ts';
import { GERMAN_CONSENTS, GERMAN_LABELS, GERMAN_QUESTIONS } from './german.ts';
import { NAME_RULES } from './names.ts';
import type { WordRule } from './rule.ts';
import { SPANISH_CONSENTS, SPANISH_LABELS, SPANISH_QUESTIONS } from './spanish.ts';

const QUESTIONS = [...ENGLISH_QUESTIONS, ...GERMAN_QUESTIONS, ...FRENCH_QUESTIONS, ...SPANISH_QUESTIONS];
const LABELS = [...ENGLISH_LABELS, ...GERMAN_LABELS, ...FRENCH_LABELS, ...SPANISH_LABELS];
const CONSENTS = [...ENGLISH_CONSENTS, ...GERMAN_CONSENTS, ...FRENCH_CONSENTS, ...SPANISH_CONSENTS];

/** A label longer than this is a question in sentences, where "name" or "email" may stand for anything. */
const SHORT_LABEL = 60;
/** Asks for the user's own words, whatever else it mentions. */
const ESSAY = /^(please )?(describe|explain|tell|share|give|how|why|what (would|makes|do you think))\b/;
const RESUME = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf|easy apply|apply with/;
const LETTER = /cover|letter|anschreiben|motivation|lettre|carta/;

const CHOICES = new Set<FormField['type']>(['select', 'combobox', 'radio']);

export type Classifiable = Pick<FormField, 'label' | 'type' | 'autocomplete' | 'dom' | 'group' | 'options'>;

/** What a field means, from its type, autocomplete, label, section, name and id. `custom` where no rule is sure. */
export function classifyField(field: Classifiable): FieldKey {
  const label = field.label.toLowerCase();
  const names = wordsOfName(`${field.dom.name} ${field.dom.id}`);
  if (field.type === 'password') return 'account.password';
  if (/captcha|turnstile/.test(names)) return 'captcha';
  if (field.type === 'file') return classifyFile(`${label} ${names}`);
  if (field.type === 'hidden') return first(NAME_RULES, names) ?? 'custom';

  const short = label.length <= SHORT_LABEL;
  if (isTick(field)) {
    const consent = field.options.length <= 2 && !label.endsWith('?') ? first(CONSENTS, label) : null;
    const question = first(QUESTIONS, label);
    if (question !== null && (short || consent === null)) return question;
    return consent ?? classifyBySection(field, label) ?? 'custom';
  }
  const hint = AUTOCOMPLETE_KEYS[field.autocomplete.trim().split(/\s+/).at(-1) ?? ''];
  if (hint !== undefined && short && !label.endsWith('?')) return hint;
  const bySection = classifyBySection(field, label);
  if (bySection !== null) return bySection;
  const byLabel = first(QUESTIONS, label) ?? (short && !ESSAY.test(label) ? first(LABELS, label) : null);
  // "Title" with choices asks for Ms or Mr.
  if (byLabel === 'work.title' && label === 'title' && CHOICES.has(field.type)) return 'custom';
  if (byLabel !== null) return byLabel;
  return short && !ESSAY.test(label) ? (first(NAME_RULES, names) ?? 'custom') : 'custom';
}

function classifyFile(words: string): FieldKey {
  if (LETTER.test(words)) return 'letter.file';
  return RESUME.test(words) ? 'resume.file' : 'custom';
}

function isTick(field: Classifiable): boolean {
  return ['checkbox', 'checkbox-group', 'radio', 'toggle'].includes(field.type);
}

function first(rules: readonly WordRule[], words: string): FieldKey | null {
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function wordsOfName(name: string): string {
  const split = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return split.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
