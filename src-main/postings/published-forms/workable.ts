import { z } from 'zod';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import { type PublishedForm, YES_NO } from './published-form.ts';

const Sections = z.array(
  z.object({
    name: z.string().nullish(),
    fields: z.array(
      z.object({
        id: z.string(),
        label: z.string(),
        helper: z.string().nullish(),
        type: z.string(),
        required: z.boolean().nullish(),
        options: z
          .array(z.object({ value: z.coerce.string(), name: z.coerce.string().optional() }))
          .nullish(),
      }),
    ),
  }),
);

const TYPES: Readonly<Record<string, PublishedQuestion['type']>> = {
  email: 'email',
  phone: 'tel',
  paragraph: 'textarea',
  file: 'file',
  boolean: 'radio',
  dropdown: 'select',
  multiple: 'multiselect',
  date: 'date',
  number: 'number',
  numeric: 'number',
};
/** Whole sections (jobs, schools), which come from the profile. */
const REPEATED = /^(group|education|experience)$/;

/** What Workable's own pages ask for; not documented, seen in public programs. */
export const workableForm: PublishedForm = {
  vendor: 'workable',
  beyond: '',
  at(posting, api = 'https://apply.workable.com') {
    const [, id] = /\/j\/([0-9A-Z]{6,})/i.exec(posting.pathname) ?? [];
    return id === undefined ? null : { url: `${api}/api/v1/jobs/${id}/form` };
  },
  read(body) {
    return Sections.parse(JSON.parse(body)).flatMap(({ name, fields }) =>
      fields
        .filter(({ type }) => !REPEATED.test(type))
        .map(({ id, label, helper, type, required, options }) => ({
          ...{ id, name: id, label, help: helper ?? '', required: required === true, group: name ?? null },
          type: TYPES[type] ?? 'text',
          options:
            type === 'boolean'
              ? YES_NO
              : (options ?? []).map((option) => ({
                  value: option.value,
                  label: option.name ?? option.value,
                })),
        })),
    );
  },
};
