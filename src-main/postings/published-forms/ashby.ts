import { z } from 'zod';
import { ownEntry } from '#shared/domain/own-entry.ts';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { type PublishedForm, YES_NO } from './published-form.ts';

const Entry = z.object({
  isRequired: z.boolean().nullish(),
  isHidden: z.boolean().nullish(),
  descriptionHtml: z.string().nullish(),
  field: z.object({
    path: z.string(),
    title: z.string(),
    type: z.string(),
    selectableValues: z.array(z.object({ label: z.string() })).nullish(),
  }),
});
const Answer = z.object({
  data: z.object({
    jobPosting: z
      .object({
        applicationForm: z.object({
          sections: z.array(z.object({ title: z.string().nullish(), fieldEntries: z.array(Entry) })),
        }),
      })
      .nullable(),
  }),
});

const TYPES: Readonly<Record<string, PublishedQuestion['type']>> = {
  Email: 'email',
  Phone: 'tel',
  LongText: 'textarea',
  RichText: 'textarea',
  File: 'file',
  Boolean: 'radio',
  Location: 'combobox',
  ValueSelect: 'select',
  MultiValueSelect: 'multiselect',
  Date: 'date',
  Number: 'number',
};

/** What Ashby's own pages ask for; not documented, seen in public programs. */
const QUERY =
  'query ApiJobPosting($board: String!, $posting: String!) { jobPosting(organizationHostedJobsPageName: $board, jobPostingId: $posting) { applicationForm { sections { title fieldEntries { isRequired isHidden descriptionHtml field } } } } }';

export const ashbyForm: PublishedForm = {
  vendor: 'ashby',
  beyond: 'Ashby may add questions for statistics, which are never required.',
  at(posting, api = 'https://jobs.ashbyhq.com') {
    const [, board, id] = /^\/([^/]+)\/([0-9a-f-]{36})/.exec(posting.pathname) ?? [];
    if (board === undefined || id === undefined) return null;
    const variables = { board: decodeURIComponent(board), posting: id };
    return {
      url: `${api}/api/non-user-graphql?op=ApiJobPosting`,
      json: { operationName: 'ApiJobPosting', variables, query: QUERY },
    };
  },
  read(body) {
    const form = Answer.parse(JSON.parse(body)).data.jobPosting?.applicationForm;
    if (form === undefined) return null;
    return form.sections.flatMap(({ title, fieldEntries }) =>
      fieldEntries
        .filter(({ isHidden }) => isHidden !== true)
        .map(({ field, isRequired, descriptionHtml }) => ({
          id: field.path,
          name: field.path.replace('_systemfield_', ''),
          label: field.title,
          help: htmlToText(descriptionHtml ?? ''),
          type: ownEntry(TYPES, field.type) ?? 'text',
          required: isRequired === true,
          options:
            field.type === 'Boolean'
              ? YES_NO
              : (field.selectableValues ?? []).map(({ label }) => ({ value: label, label })),
          group: title ?? null,
        })),
    );
  },
};
