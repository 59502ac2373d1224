import { filesNamed } from '../classify/classify-file.ts';
import { type FileKind, fileKindIn, plainFileKinds } from '../classify/file-kind.ts';
import type { ReadField } from '../read/read-field.ts';
import type { PlanContext, UploadFile } from './plan-context.ts';
import type { FieldPlan } from './planned-field.ts';

const FILLS_FORM =
  /auto-?\s?fill|auto-?complete|pre-?fill|pars(e|ing)|import|easy apply|apply with|save time|quick apply|fill (in|out) (the |this |your )?(form|application)|automatisch (aus)?füll|remplir automatiquement|autocompletar|rellenar/i;
const CALLED: Readonly<Record<FileKind, string>> = {
  reference: 'a reference is asked for',
  diploma: 'a diploma is asked for',
  licence: 'a licence is asked for',
  certificate: 'a certificate is asked for',
  photo: 'a picture of you is asked for',
  portfolio: 'samples of your work are asked for',
  identity: 'a proof is asked for',
  other: 'further documents are asked for',
};
const BY_HAND = 'only you have it. Take the page over and choose it there';

/**
 * Which of the user's documents goes into a box for files: the resume and the letter each into one box that names it,
 * both into one where it takes several and names both. What else is asked for only the user has; nothing stands in for it.
 */
export function planFile(field: ReadField, context: PlanContext, usable: readonly ReadField[]): FieldPlan {
  const boxes = usable.filter(({ type }) => type === 'file');
  const { resume, letter } = context;
  const named = filesNamed(field.label.toLowerCase());
  const takes = (kind: 'resume.file' | 'letter.file'): boolean => boxes.some(({ key }) => key === kind);
  if (field.key === 'resume.file' && resume !== null) {
    const chosen = boxForResume(boxes);
    if (chosen !== field)
      return { kind: 'leave', status: 'skipped', reason: `the resume goes to "${chosen?.label}"` };
    const both = field.multiple && named.both && letter !== null && !takes('letter.file');
    return both
      ? upload('your resume and your cover letter for this job', resume, letter)
      : upload('your resume for this job', resume);
  }
  if (field.key === 'letter.file') {
    // One box for all of it, where no other takes the resume.
    const resumeToo = (named.both || named.first === 'resume') && resume !== null && !takes('resume.file');
    if (resumeToo && named.both && field.multiple && letter !== null)
      return upload('your resume and your cover letter for this job', resume, letter);
    if (resumeToo) return upload('your resume for this job', resume);
    const chosen = boxes.find(({ key, required }) => key === 'letter.file' && required) ?? firstOf(boxes);
    if (letter !== null && chosen === field) return upload('your cover letter for this job', letter);
    if (letter !== null)
      return { kind: 'leave', status: 'skipped', reason: `the letter goes to "${chosen?.label}"` };
  }
  const own = field.key === 'custom' ? ofKinds(field, context) : [];
  const [first, ...more] = own;
  if (first !== undefined && (more.length === 0 || field.multiple))
    return upload('your own document of this kind', first, ...more);
  if (!field.required) return { kind: 'leave', status: 'skipped', reason: 'optional file' };
  if (own.length > 1)
    return {
      kind: 'ask',
      reason: `${own.length} of your documents may be meant. Take the page over and choose one there`,
    };
  const kind = fileKindIn(field.label.toLowerCase())?.kind;
  return kind === undefined
    ? { kind: 'ask', reason: 'a file is asked for that JobAI does not have' }
    : { kind: 'ask', reason: `${CALLED[kind]}: ${BY_HAND}` };
}

/** The user's documents of what a box asks for in general; none where it asks for a certain one. */
function ofKinds({ label }: ReadField, { documents = [] }: PlanContext): UploadFile[] {
  const asked: readonly string[] = plainFileKinds(label.toLowerCase());
  return documents.filter(({ of }) => asked.includes(of));
}

/** The vendor's own "autofill from resume" reads the file and forgets it: the resume's own box comes first. */
function boxForResume(boxes: readonly ReadField[]): ReadField | undefined {
  const places = boxes.filter(({ key }) => key === 'resume.file');
  const own = places.filter(({ label, help, group }) => !FILLS_FORM.test(`${label} ${help} ${group ?? ''}`));
  return own.find(({ required }) => required) ?? own[0] ?? places[0];
}

const firstOf = (boxes: readonly ReadField[]): ReadField | undefined =>
  boxes.find(({ key }) => key === 'letter.file');

function upload(reason: string, file: UploadFile, ...more: UploadFile[]): FieldPlan {
  return {
    kind: 'fill',
    value: [file, ...more].map(({ name }) => name).join('\n'),
    file: file.path,
    ...(more.length > 0 && { more: more.map(({ path }) => path) }),
    source: 'profile',
    reason,
  };
}
