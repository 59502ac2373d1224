import type { FieldType } from '#shared/domain/form.ts';
import { dateFormatIn, formatOfExample } from '../plan/date-format.ts';
import type { RawControl } from './raw-control.ts';

const BY_INPUT_TYPE: Readonly<Record<string, FieldType>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'number',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  checkbox: 'checkbox',
  radio: 'radio',
  file: 'file',
  password: 'password',
  hidden: 'hidden',
};

/** The type of a control that stands alone. */
export function typeOfControl(raw: RawControl): FieldType {
  switch (raw.kind) {
    case 'textarea':
      return 'textarea';
    case 'richtext':
      return 'richtext';
    case 'select':
    case 'listbox':
      return raw.multiple ? 'multiselect' : 'select';
    case 'combobox':
      return 'combobox';
    case 'radio-widget':
      return 'radio';
    case 'upload':
      return 'file';
    case 'switch':
      return raw.inputType === 'checkbox' ? 'checkbox' : 'toggle';
    case 'signature':
      return 'signature';
    case 'slider':
      return 'number';
    case 'buttons':
      return raw.options.length > 2 ? 'radio' : 'toggle';
    case 'input': {
      const known = BY_INPUT_TYPE[raw.inputType];
      if (known !== undefined) return known;
      return asksForDate(raw) ? 'date' : 'text';
    }
  }
}

function asksForDate({ picker, placeholder, help, labels, near }: RawControl): boolean {
  return (
    picker !== '' ||
    formatOfExample(placeholder) !== null ||
    dateFormatIn([placeholder, help, ...labels, near]) !== null
  );
}
