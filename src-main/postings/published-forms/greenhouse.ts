import { z } from 'zod';
import { ownEntry } from '#shared/domain/own-entry.ts';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import { htmlToText } from '../html/html-to-text.ts';
import type { PublishedForm } from './published-form.ts';

const Option = z.object({ label: z.coerce.string() });
const Question = z.object({
  label: z.string(),
  description: z.string().nullish(),
  required: z.boolean().nullish(),
  fields: z.array(z.object({ name: z.string(), type: z.string(), values: z.array(Option).nullish() })),
});
const Job = z.object({
  questions: z.array(Question).default([]),
  location_questions: z.array(Question).nullish(),
  compliance: z.array(z.object({ questions: z.array(Question).nullish() })).nullish(),
  demographic_questions: z
    .object({
      header: z.string().nullish(),
      questions: z.array(
        z.object({
          id: z.coerce.string(),
          label: z.string(),
          required: z.boolean().nullish(),
          type: z.string(),
          answer_options: z.array(Option).nullish(),
        }),
      ),
    })
    .nullish(),
  data_compliance: z.array(z.object({ type: z.string(), requires_consent: z.boolean().nullish() })).nullish(),
});

const TYPES: Readonly<Record<string, PublishedQuestion['type']>> = {
  textarea: 'textarea',
  input_file: 'file',
  multi_value_single_select: 'select',
  multi_value_multi_select: 'multiselect',
};
/** Boxes that a page fills in by itself. */
const HIDDEN = /^(input_hidden)$|^(longitude|latitude)$/;

/** https://developers.greenhouse.io/job-board.html, "Retrieve a job" with `questions=true`. */
export const greenhouseForm: PublishedForm = {
  vendor: 'greenhouse',
  beyond: '',
  at(posting, api = 'https://boards-api.greenhouse.io') {
    const [, board, id] = /^\/(?:embed\/)?([\w-]+)\/jobs\/(\d+)/.exec(posting.pathname) ?? [
      '',
      posting.searchParams.get('for'),
      posting.searchParams.get('token'),
    ];
    return board && id ? { url: `${api}/v1/boards/${board}/jobs/${id}?questions=true` } : null;
  },
  read(body) {
    const job = Job.parse(JSON.parse(body));
    const legal = (job.compliance ?? []).flatMap(({ questions }) => questions ?? []);
    const personal = job.demographic_questions?.questions ?? [];
    const consent = (job.data_compliance ?? []).some(({ requires_consent: asked }) => asked === true);
    return [
      ...[...job.questions, ...(job.location_questions ?? []), ...legal].flatMap(asQuestion),
      ...personal.map((question) => ({
        ...{
          id: question.id,
          name: '',
          label: question.label,
          help: '',
          required: question.required === true,
        },
        type: ownEntry(TYPES, question.type) ?? ('text' as const),
        options: optionsOf(question.answer_options),
        group: 'About you, for statistics',
      })),
      ...(consent
        ? [
            {
              ...{ id: 'consent', name: 'gdpr_consent', help: '', options: [], group: null },
              label: 'I agree that my data is processed',
              type: 'checkbox' as const,
              required: true,
            },
          ]
        : []),
    ];
  },
};

/** A resume may be a file or pasted: the file is the question. */
function asQuestion({ label, description, required, fields }: z.infer<typeof Question>): PublishedQuestion[] {
  const shown = fields.filter(({ name, type }) => !HIDDEN.test(type) && !HIDDEN.test(name));
  const field = shown.find(({ type }) => type === 'input_file') ?? shown[0];
  if (field === undefined) return [];
  return [
    {
      id: field.name,
      name: field.name,
      label,
      help: htmlToText(description ?? ''),
      type: ownEntry(TYPES, field.type) ?? 'text',
      required: required === true,
      options: optionsOf(field.values),
      group: null,
    },
  ];
}

function optionsOf(values: z.infer<typeof Option>[] | null | undefined) {
  return (values ?? []).map(({ label }) => ({ value: label, label }));
}
