import { expect, it } from 'vitest';
import { readForm } from '#main/forms/read-form.ts';
import { onPages } from './on-pages.ts';

const { browser, pages } = await onPages();

async function seenOn(page: string): Promise<string[]> {
  const { fields } = await readForm(browser.host, pages.url(page), new AbortController().signal);
  return fields
    .filter(({ visible, decoy, type }) => visible && !decoy && type !== 'hidden')
    .map(({ required, type, key, label }) => `${required ? '*' : ' '} ${type} ${key} | ${label}`);
}

it('names boxes by the heads of their columns, and uploads by what is drawn for them', async () => {
  expect(await seenOn('columns-and-tiles.html')).toEqual([
    '  text education.school | School',
    '  text education.degree | Degree',
    '  text education.end | To',
    '  tel phone | Number',
    '  file resume.file | Curriculum vitae',
    '  file letter.file | Cover letter',
    '* file custom | References',
    '* checkbox consent.privacy | I agree to the processing of my personal data.',
  ]);
});

it('needs what is not marked as optional where nothing is marked as needed', async () => {
  expect(await seenOn('marked-optional.html')).toEqual([
    '* text name.first | Nombre',
    '* text name.last | Apellidos',
    '  tel phone | Teléfono',
    '* email email | Correo',
    '  text link.portfolio | Página web',
    '* radio custom | ¿Tienes coche?',
    '  checkbox consent.marketing | Quiero recibir el boletín',
  ]);
});

it('reads the labels of form builders: marks beside them, notes under boxes, and whose name is asked for', async () => {
  expect(await seenOn('builder-labels.html')).toEqual([
    '  text name.full | Nombre',
    '  textarea letter.text | Motivatie',
    '* tel phone | Phone number',
    '* text custom | Name',
    '* text custom | Phone',
    '* checkbox-group custom | Which tickets do you hold?',
    '  checkbox consent.privacy | I agree to the processing of my personal data',
    '* combobox referral.how-heard | How did you find us?',
  ]);
});
