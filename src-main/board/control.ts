/** One question as a form shows it, whatever the style of its page. */
export interface Control {
  /** The field's name in the request. */
  name: string;
  label: string;
  help: string;
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'number'
    | 'date'
    | 'textarea'
    | 'select'
    | 'radio'
    | 'checkboxes'
    | 'checkbox'
    | 'file';
  required: boolean;
  options: readonly string[];
  autocomplete: string;
  placeholder: string;
}

type ControlInput = Pick<Control, 'name' | 'label' | 'type'> & Partial<Control>;

/** A control with what is not said left empty and optional. */
export function control(input: ControlInput): Control {
  return { help: '', required: false, options: [], autocomplete: '', placeholder: '', ...input };
}

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

/** What a form sent: values and files by field name. */
export interface Submission {
  values: Record<string, string[]>;
  files: Record<string, UploadedFile>;
}

/** A message for each field name that is wrong. */
export type FormErrors = Record<string, string>;
