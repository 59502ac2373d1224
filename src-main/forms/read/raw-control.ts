import type { FieldLimits } from '#shared/domain/field-limits.ts';
import type { DatePart } from '../plan/date-parts.ts';

/** One control as the page shows it, before its meaning is known. Everything in it is plain data. */
export interface RawControl {
  /** The value of our `data-jobai-field` mark on the element. */
  mark: string;
  kind:
    | 'input'
    | 'textarea'
    | 'select'
    | 'richtext'
    | 'combobox'
    | 'listbox'
    | 'radio-widget'
    | 'buttons'
    | 'switch'
    | 'slider'
    | 'signature'
    | 'upload';
  /** An input's type, lower case; empty for others. */
  inputType: string;
  id: string;
  name: string;
  autocomplete: string;
  placeholder: string;
  /** Short words or signs right beside the box. */
  beside: string;
  /** All words of the box that it stands in alone, with those of its label. */
  near: string;
  /** Whether a calendar belongs to it: not, for those who want it, or as the only way. */
  picker: '' | 'opens' | 'only';
  /** The most characters that it takes; null where it sets no limit. */
  maxLength: number | null;
  /** What else it takes, as its markup says; null where it limits nothing. */
  limits: FieldLimits | null;
  /** The number of the block (one job, one school) that it stands in, of several that ask the same; -1 for none. */
  block: number;
  /** One of several boxes for one phone number. */
  split: boolean;
  /** Texts that may be its label, the best first. */
  labels: string[];
  /** Texts that may be the question over a group that it belongs to, the best first. */
  questions: string[];
  /** The number of the group's container in this document; -1 where it stands alone. */
  container: number;
  help: string;
  /** By attribute, host or wrapper; asterisks in texts are judged later. */
  required: boolean;
  options: { value: string; label: string }[];
  multiple: boolean;
  /** Each of several answers is kept as a tag beside the box. */
  tagged: boolean;
  heading: string;
  visible: boolean;
  /** What may lie over a box for text, in a short form to know it again; empty where nothing does. */
  under: string;
  decoy: boolean;
  disabled: boolean;
  /** Neither a mouse nor a key gets to it. */
  outOfReach: boolean;
  readOnly: boolean;
  /** What stands in it now; for radios and checkboxes `Yes` or empty. */
  current: string;
  /** The value attribute of a radio or checkbox. */
  optionValue: string;
  /** The number of its form element in this document; -1 outside of any. */
  form: number;
  /** Which part of a date it is, where a date is asked for in parts; null for all else. */
  part: DatePart | null;
  /** Texts of errors that the page shows for it. */
  error: string;
  /** It holds something that the page does not take: an invalid pattern, `aria-invalid`. */
  objects: boolean;
}

/** What one document gives. */
export interface RawDocument {
  controls: RawControl[];
  /** The page says in a sentence that all must be answered, unless it is marked otherwise. */
  allRequired: boolean;
  /** For each form: its own words (id, class, action, buttons), lower case, and its first heading, to tell a login from an application. */
  forms: { own: string; heading: string }[];
}
