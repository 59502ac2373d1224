import type { FormField } from '#shared/domain/form.ts';
import type { DatePart } from '../plan/date-parts.ts';

/** A field together with how to find it in the page. Only `FormField` leaves the folder. */
export interface ReadField extends FormField {
  /** The marks of its elements: one, or one an option for radios and checkbox groups (in the order of `options`). */
  marks: string[];
  /** Index into the frames that were read. */
  frameIndex: number;
  /** How the page draws it, where the type alone does not tell. */
  widget: 'native' | 'custom' | 'slider';
  /** What stands in it now, chosen options by label, several a line each. */
  current: string;
  /** Can't be changed by a person. */
  locked: boolean;
  /** What the page says is wrong with it. */
  error: string;
  /** Its choices have no words: nobody can tell what they mean. */
  wordless: boolean;
  /** The page does not take what stands in it. */
  objects: boolean;
  multiple: boolean;
  /** It keeps each of several answers as a tag beside it. */
  tagged?: true;
  placeholder: string;
  /** Short words or signs right beside the box: `£`, `per year`. */
  beside: string;
  /** For a date in parts: which part each of its marks is. Empty for all else. */
  parts: DatePart[];
  /** How a date is to be written, e.g. `DD/MM/YYYY`; null where the page does not say. */
  format: string | null;
  /** Whether a calendar belongs to it: not, for those who want it, or as the only way. */
  picker: '' | 'opens' | 'only';
  /** The most characters that each of its boxes takes; null where it sets no limit. */
  maxLengths: (number | null)[];
  /** The number of the block (one job, one school) that it stands in, of several that ask the same; -1 for none. */
  block: number;
  /** Neither a mouse nor a key gets to it: it is inert, or lies behind an open box. */
  outOfReach?: true;
  /** It is in a form that is no application by its own words, such as a job alert. */
  standsBeside?: true;
}

/** The part of a field that leaves the folder. */
export function publicField(field: ReadField): FormField {
  const { id, dom, frame, label, help, type, required, options, group, visible, autocomplete, decoy, key } =
    field;
  return {
    ...{ id, dom, frame, label, help, type, required, options, group, visible, autocomplete, decoy, key },
    ...(field.limits !== undefined && { limits: field.limits }),
  };
}
