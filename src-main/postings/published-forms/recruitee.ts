import { z } from 'zod';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import { htmlToText } from '../html/html-to-text.ts';
import { type PublishedForm, YES_NO } from './published-form.ts';

const Wanted = z.enum(['required', 'optional', 'off']).catch('off');
const Answer = z.object({
  offer: z.object({
    options_cv: Wanted,
    options_phone: Wanted,
    options_cover_letter: Wanted,
    options_photo: Wanted,
    open_questions: z.array(
      z.object({
        id: z.coerce.string(),
        body: z.string(),
        kind: z.string(),
        required: z.boolean().nullish(),
        open_question_options: z.array(z.object({ body: z.string() })).nullish(),
      }),
    ),
  }),
});

const TYPES: Readonly<Record<string, PublishedQuestion['type']>> = {
  text: 'textarea',
  boolean: 'radio',
  single_choice: 'radio',
  multi_choice: 'checkbox-group',
  date: 'date',
  number: 'number',
  file: 'file',
  video: 'file',
  legal: 'checkbox',
};

/** https://docs.recruitee.com/reference/offers: one offer of a career site. */
export const recruiteeForm: PublishedForm = {
  vendor: 'recruitee',
  beyond: 'Recruitee may ask for consent to its privacy notice as well.',
  at(posting, api = posting.origin) {
    const [, slug] = /^\/o\/([\w-]+)/.exec(posting.pathname) ?? [];
    return slug === undefined ? null : { url: `${api}/api/offers/${slug}` };
  },
  read(body) {
    const { offer } = Answer.parse(JSON.parse(body));
    const given = (
      id: string,
      label: string,
      type: PublishedQuestion['type'],
      wanted: z.infer<typeof Wanted>,
    ): PublishedQuestion[] =>
      wanted === 'off'
        ? []
        : [
            {
              id,
              name: id,
              label,
              help: '',
              type,
              required: wanted === 'required',
              options: [],
              group: null,
            },
          ];
    return [
      ...given('name', 'Full name', 'text', 'required'),
      ...given('email', 'Email address', 'email', 'required'),
      ...given('phone', 'Phone number', 'tel', offer.options_phone),
      ...given('cv', 'CV or resume', 'file', offer.options_cv),
      ...given('cover_letter', 'Cover letter', 'file', offer.options_cover_letter),
      ...given('photo', 'Photo', 'file', offer.options_photo),
      ...offer.open_questions
        .filter(({ kind }) => kind !== 'infobox')
        .map(({ id, body: text, kind, required, open_question_options: options }) => ({
          ...{ id, name: '', label: htmlToText(text), help: '', required: required === true, group: null },
          type: TYPES[kind] ?? ('text' as const),
          options:
            kind === 'boolean' ? YES_NO : (options ?? []).map(({ body: label }) => ({ value: label, label })),
        })),
    ];
  },
};
