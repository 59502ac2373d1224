import type { FormField } from '#shared/domain/form.ts';

/** A field and its value, which travels as text: an option's value, `true`, or several joined by line breaks. */
export interface FieldInputProps {
  field: FormField;
  value: string;
  onValue: (value: string) => void;
}
