import type { FieldType } from '#shared/domain/form.ts';
import { classifyField } from '../classify/classify-field.ts';
import { labelOfControl, labelOfGroup, optionLabel } from './choose-label.ts';
import type { CleanLabel } from './clean-label.ts';
import { createFieldIds } from './field-ids.ts';
import { typeOfControl } from './field-type.ts';
import { pageFormsOnly } from './page-forms.ts';
import type { RawControl, RawDocument } from './raw-control.ts';
import type { ReadField } from './read-field.ts';

/** One frame's controls, with its path from the top document. */
export interface FrameControls {
  frame: string;
  frameIndex: number;
  document: RawDocument;
}

/** Turns what the page script found into fields: groups joined, labels chosen, meanings given. Pure. */
export function toFields(frames: readonly FrameControls[]): ReadField[] {
  const idOf = createFieldIds();
  return frames.flatMap(({ frame, frameIndex, document }) =>
    questionsOf(pageFormsOnly(document)).map((members) => {
      const [first] = members as [RawControl, ...RawControl[]];
      const grouped = members.length > 1;
      const label = grouped ? labelOfGroup(members) : labelOfControl(first);
      const type: FieldType = !grouped
        ? typeOfControl(first)
        : first.inputType === 'radio'
          ? 'radio'
          : 'checkbox-group';
      const visible = members.some((member) => member.visible);
      const field = {
        id: idOf(first, label.text, frame),
        dom: { id: first.id, name: first.name },
        frame,
        label: label.text,
        help:
          members.map((member) => member.help).find((help) => help !== '') ??
          (first.placeholder === label.text ? '' : first.placeholder),
        type,
        required: isRequired(members, label),
        options: optionsOf(members, type),
        group: first.heading === '' || first.heading === label.text ? null : first.heading,
        visible,
        autocomplete: first.autocomplete,
        decoy: members.every((member) => member.decoy),
      };
      return {
        ...field,
        key: classifyField(field),
        marks: members.map((member) => member.mark),
        frameIndex,
        widget:
          first.kind === 'input' || first.kind === 'textarea' || first.kind === 'select'
            ? ('native' as const)
            : ('custom' as const),
        current: grouped
          ? members
              .filter((member) => member.current !== '')
              .map(optionLabel)
              .join('\n')
          : first.current,
        locked: members.every(
          (member) => member.disabled || (member.readOnly && first.kind === 'input' && type !== 'date'),
        ),
        error: members.map((member) => member.error).find((error) => error !== '') ?? '',
        multiple: first.multiple || type === 'checkbox-group',
        placeholder: first.placeholder,
      };
    }),
  );
}

/** Joins radios and checkboxes of one container; all else stands alone. Keeps the order of the page. */
function questionsOf(controls: readonly RawControl[]): RawControl[][] {
  const groups = new Map<string, RawControl[]>();
  for (const [index, control] of controls.entries()) {
    const key = control.container < 0 ? `alone ${index}` : `${control.inputType} ${control.container}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [control]);
    else members.push(control);
  }
  return [...groups.values()];
}

function isRequired(members: readonly RawControl[], label: CleanLabel): boolean {
  if (label.optional) return false;
  const first = members[0];
  if (members.length > 1 && first?.inputType === 'checkbox') {
    return label.required || members.every((member) => member.required);
  }
  return label.required || members.some((member) => member.required);
}

function optionsOf(members: readonly RawControl[], type: FieldType): ReadField['options'] {
  const first = members[0];
  if (first === undefined) return [];
  if (type === 'radio' || type === 'checkbox-group') {
    if (first.options.length > 0) return first.options;
    return members.map((member) => ({
      value: member.optionValue || optionLabel(member),
      label: optionLabel(member),
    }));
  }
  return first.options;
}
