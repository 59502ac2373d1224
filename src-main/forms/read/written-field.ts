import type { FormField } from '#shared/domain/form.ts';
import { classifyField } from '../classify/classify-field.ts';
import type { ReadField } from './read-field.ts';

/** A question as it is known without its page: from a vendor's own description of its form, or as the user typed it. */
export type WrittenQuestion = Pick<FormField, 'id' | 'label'> &
  Partial<Pick<FormField, 'help' | 'type' | 'required' | 'options' | 'group' | 'key'>> & {
    /** The name that its box has, where it says what is meant. */
    name?: string;
    maxLength?: number | null;
  };

/** A question as a field that stands in no page, to be planned like any other. */
export function writtenField(question: WrittenQuestion): ReadField {
  const { id, label, name = '', help = '', type = 'text', required = false, options = [] } = question;
  const group = question.group ?? null;
  const field = {
    ...{ id, label, help, type, required, options, group, autocomplete: '' },
    dom: { id: '', name },
  };
  return {
    ...field,
    key: question.key ?? classifyField(field),
    frame: '0',
    visible: true,
    decoy: false,
    marks: [],
    frameIndex: 0,
    widget: 'native',
    current: '',
    locked: false,
    error: '',
    wordless: false,
    objects: false,
    multiple: type === 'multiselect' || type === 'checkbox-group',
    placeholder: '',
    beside: '',
    parts: [],
    format: null,
    picker: '',
    maxLengths: [question.maxLength ?? null],
    ...(question.maxLength != null && { limits: { maxLength: question.maxLength } }),
    block: -1,
  };
}
