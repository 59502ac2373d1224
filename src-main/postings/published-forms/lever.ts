import { z } from 'zod';
import { ownEntry } from '#shared/domain/own-entry.ts';
import type { PublishedQuestion } from '#shared/domain/preflight.ts';
import { parseDocument } from '../html/parse-html.ts';
import type { PublishedForm } from './published-form.ts';

const Card = z.object({
  fields: z.array(
    z.object({
      type: z.string(),
      text: z.string(),
      description: z.string().nullish(),
      required: z.boolean().nullish(),
      options: z.array(z.object({ text: z.string() })).nullish(),
    }),
  ),
});

const TYPES: Readonly<Record<string, PublishedQuestion['type']>> = {
  textarea: 'textarea',
  'multiple-choice': 'radio',
  'multiple-select': 'checkbox-group',
  dropdown: 'select',
  'file-upload': 'file',
  date: 'date',
};

/** Each form's page holds the employer's own questions as JSON beside their boxes; not documented, seen in public programs. */
export const leverForm: PublishedForm = {
  vendor: 'lever',
  beyond: 'Lever may add questions for statistics and consent, which are shown on the page alone.',
  at(posting, api = posting.origin) {
    const [, site, id] = /^\/([\w.-]+)\/([0-9a-f-]{36})/.exec(posting.pathname) ?? [];
    return site && id ? { url: `${api}/${site}/${id}/apply`, page: true } : null;
  },
  read(body) {
    const page = parseDocument(body);
    if (page.querySelector('input[name="email"]') === null) return null;
    const own = [...page.querySelectorAll('input[name$="[baseTemplate]"]')].flatMap((input) => {
      const card = (input.getAttribute('name') ?? '').replace('[baseTemplate]', '');
      return Card.parse(JSON.parse(input.getAttribute('value') ?? '')).fields.map((field, index) => ({
        ...{ id: `${card}[field${index}]`, name: '', label: field.text, help: field.description ?? '' },
        type: ownEntry(TYPES, field.type) ?? ('text' as const),
        required: field.required === true,
        options: (field.options ?? []).map(({ text }) => ({ value: text, label: text })),
        group: null,
      }));
    });
    const asked = (name: string, label: string, type: PublishedQuestion['type']): PublishedQuestion[] => {
      const box = page.querySelector(`input[name="${name}"], textarea[name="${name}"]`);
      if (box === null) return [];
      const required = box.hasAttribute('required');
      return [{ id: name, name, label, help: '', type, required, options: [], group: null }];
    };
    return [
      ...asked('resume', 'Resume/CV', 'file'),
      ...asked('name', 'Full name', 'text'),
      ...asked('email', 'Email', 'email'),
      ...asked('phone', 'Phone', 'tel'),
      ...asked('location', 'Current location', 'text'),
      ...asked('org', 'Current company', 'text'),
      ...own,
      ...asked('comments', 'Additional information', 'textarea'),
    ];
  },
};
