import type { FieldType } from '#shared/domain/form.ts';
import { classifyField } from '../classify/classify-field.ts';
import { settleNames } from '../classify/settle-names.ts';
import { settleOwners } from '../classify/settle-owners.ts';
import { settleRegion } from '../classify/settle-region.ts';
import { dateFormatIn, formatOfExample } from '../plan/date-format.ts';
import { type DatePart, joinParts } from '../plan/date-parts.ts';
import { labelOfControl, labelOfDate, labelOfGroup, optionLabel } from './choose-label.ts';
import { type CleanLabel, cleanLabel } from './clean-label.ts';
import { createFieldIds } from './field-ids.ts';
import { typeOfControl } from './field-type.ts';
import { largestForm, pageFormsOnly, standsBeside } from './page-forms.ts';
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
  const largest = Math.max(0, ...frames.map(({ document }) => largestForm(document)));
  const fields = frames.flatMap(({ frame, frameIndex, document }) =>
    withNeeds(document, questionsOf(pageFormsOnly(document, largest))).map(({ members, allAsked }) => {
      const [first] = members;
      const parts = members.flatMap((member) => (member.part === null ? [] : [member.part]));
      const label = labelOf(members);
      const type = typeOf(members);
      const visible = members.some((member) => member.visible);
      const field = {
        id: idOf(first, label.text, frame),
        dom: { id: first.id, name: first.name },
        frame,
        label: label.text,
        help:
          ((type === 'file' ? fileHelp(first, label.text) : '') ||
            members.map((member) => member.help).find((help) => help !== '')) ??
          (parts.length > 0 || first.placeholder === label.text ? '' : first.placeholder),
        type,
        required: isRequired(members, label) || (allAsked && isAsked(members, label)),
        options: optionsOf(members, type),
        group: groupOf(first, label.text),
        visible,
        autocomplete: first.autocomplete,
        decoy: members.every((member) => member.decoy),
      };
      return {
        ...field,
        key: classifyField(field),
        marks: members.map((member) => member.mark),
        frameIndex,
        widget: widgetOf(first),
        current: currentOf(members),
        locked: members.every(
          (member) => member.disabled || (member.readOnly && first.kind === 'input' && type !== 'date'),
        ),
        error: members.map((member) => member.error).find((error) => error !== '') ?? '',
        wordless:
          members.length > 1 &&
          !first.split &&
          members.every((member) => first.part === null && !hasWords(member)),
        objects: members.some((member) => member.objects),
        multiple: first.multiple || type === 'checkbox-group',
        placeholder: first.placeholder,
        beside: first.beside,
        parts,
        format: formatOf(first),
        picker: first.picker,
        maxLengths: members.map((member) => member.maxLength),
        block: first.block,
        ...limitsOf(members),
        ...(first.tagged && { tagged: true as const }),
        ...(members.every((member) => member.outOfReach) && { outOfReach: true as const }),
        ...(standsBeside(document, first) && { standsBeside: true as const }),
      };
    }),
  );
  return settleOwners(settleNames(settleRegion(fields)));
}

/** A date in a box for text is put into the form that the page wants, so that its pattern says nothing of an answer. */
function limitsOf([first, ...others]: readonly [RawControl, ...RawControl[]]): Pick<ReadField, 'limits'> {
  if (others.length > 0 || first.limits === null) return {};
  if (formatOf(first) === null) return { limits: first.limits };
  const { pattern, patternWords, ...limits } = first.limits;
  return Object.keys(limits).length > 0 ? { limits } : {};
}

/** How a date is to be written, from all that stands around its box, what is nearest first. */
function formatOf({ placeholder, help, labels, near }: RawControl): string | null {
  return dateFormatIn([placeholder, help, ...labels, near]) ?? formatOfExample(placeholder);
}

function widgetOf({ kind }: RawControl): ReadField['widget'] {
  if (kind === 'slider') return 'slider';
  return kind === 'input' || kind === 'textarea' || kind === 'select' ? 'native' : 'custom';
}

/** What is said around an upload beside its label: many labels say only "Document". */
function fileHelp({ near, help }: RawControl, label: string): string {
  return help || (near === label ? '' : near);
}

function groupOf({ heading }: RawControl, label: string): string | null {
  const { text } = cleanLabel(heading);
  return text === '' || text === label ? null : text;
}

type Members = readonly [RawControl, ...RawControl[]];

/** So many must be marked as optional that the others are meant to be answered. */
const LEAST_OPTIONAL = 2;

/**
 * Each question with whether all of its form must be answered: the page says so, or it marks those that need not be, and
 * no box to write into or list as one that must.
 */
function withNeeds<Found extends Members>(
  document: RawDocument,
  found: readonly Found[],
): { members: Found; allAsked: boolean }[] {
  const optionalIn = (form: number): boolean => {
    const own = found.filter(([first]) => first.form === form && first.visible && !first.decoy);
    const marks = own.map((members) => ({ label: labelOf(members), isBox: isWritten(members) }));
    const optional = marks.filter(({ label }) => label.optional).length;
    const marked = own.some(
      (members, at) => marks[at]?.isBox === true && isRequired(members, marks[at].label),
    );
    return optional >= LEAST_OPTIONAL && optional < own.length / 2 && !marked;
  };
  const forms = new Map(
    [...new Set(found.map(([{ form }]) => form))].map((form) => [form, optionalIn(form)]),
  );
  return found.map((members) => ({
    members,
    allAsked: document.allRequired || forms.get(members[0].form) === true,
  }));
}

function isWritten([first]: Members): boolean {
  return (
    first.inputType !== 'file' &&
    !/^(radio|checkbox|hidden)$/.test(first.inputType) &&
    first.kind !== 'switch'
  );
}

/** A page that says that all must be answered means questions, not what one may agree to. */
function isAsked(members: readonly RawControl[], label: CleanLabel): boolean {
  const isBox =
    members.length === 1 &&
    members.every((member) => member.inputType === 'checkbox' || member.kind === 'switch');
  return !label.optional && !isBox && !members.some((member) => member.inputType === 'hidden');
}

function hasWords(member: RawControl): boolean {
  return member.labels.some((label) => cleanLabel(label).text !== '');
}

function labelOf(members: readonly [RawControl, ...RawControl[]]): CleanLabel {
  const [first, ...others] = members;
  if (first.part !== null || (first.split && others.length > 0)) return labelOfDate(members);
  return others.length > 0 ? labelOfGroup(members) : labelOfControl(first);
}

function typeOf([first, ...others]: readonly [RawControl, ...RawControl[]]): FieldType {
  if (first.part !== null) return 'date';
  if (first.split && others.length > 0) return 'tel';
  if (others.length === 0) return typeOfControl(first);
  return first.inputType === 'radio' ? 'radio' : 'checkbox-group';
}

/** What stands in a question: the chosen options by label, a date put together, or the text. */
function currentOf(members: readonly [RawControl, ...RawControl[]]): string {
  const [first, ...others] = members;
  if (first.part !== null)
    return joinParts(members.map(({ part, current }) => ({ part: part as DatePart, text: current })));
  if (others.length === 0) return first.current;
  if (first.split) return members.map((member) => member.current).join('');
  return members
    .filter((member) => member.current !== '')
    .map(optionLabel)
    .join('\n');
}

/** Joins radios and checkboxes of one container, and the parts of a date; all else stands alone. Keeps the order of the page. */
function questionsOf(controls: readonly RawControl[]): [RawControl, ...RawControl[]][] {
  const groups = new Map<string, [RawControl, ...RawControl[]]>();
  for (const [index, control] of controls.entries()) {
    const key =
      control.container < 0
        ? `alone ${index}`
        : `${control.split ? 'phone' : control.part === null ? control.inputType : 'date'} ${control.container}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [control]);
    else members.push(control);
  }
  return [...groups.values()];
}

function isRequired(members: readonly RawControl[], label: CleanLabel): boolean {
  if (label.optional) return false;
  const first = members[0];
  if (members.length > 1 && first?.inputType === 'checkbox' && first.kind === 'input') {
    return label.required || members.every((member) => member.required);
  }
  return label.required || members.some((member) => member.required);
}

function optionsOf(members: readonly RawControl[], type: FieldType): ReadField['options'] {
  const first = members[0];
  if (first === undefined || type === 'date') return [];
  if (type === 'radio' || type === 'checkbox-group') {
    if (first.options.length > 0) return first.options;
    return members.map((member) => ({
      value: member.optionValue || optionLabel(member),
      label: optionLabel(member),
    }));
  }
  return first.options;
}
