import type { ReadField } from '#main/forms/read/read-field.ts';

/** A visible, empty text field, changed as the test needs it. Options may be given by their labels. */
export function fieldLike(
  over: Partial<Omit<ReadField, 'options'>> & { options?: string[] } = {},
): ReadField {
  const { options = [], ...rest } = over;
  return {
    id: 'f1',
    dom: { id: '', name: '' },
    frame: '0',
    label: 'A question',
    help: '',
    type: 'text',
    required: false,
    options: options.map((label) => ({ value: label, label })),
    group: null,
    visible: true,
    autocomplete: '',
    decoy: false,
    key: 'custom',
    marks: ['0-0'],
    frameIndex: 0,
    widget: 'native',
    current: '',
    locked: false,
    error: '',
    objects: false,
    wordless: false,
    multiple: false,
    placeholder: '',
    beside: '',
    parts: [],
    format: null,
    picker: '',
    maxLengths: [null],
    block: -1,
    ...rest,
  };
}
