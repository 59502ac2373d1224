import { describe, expect, it } from 'vitest';
import { type Classifiable, classifyField } from '#main/forms/classify/classify-field.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';

const field = (label: string, over: Partial<Classifiable> = {}): Classifiable => ({
  label,
  type: 'text',
  autocomplete: '',
  dom: { id: '', name: '' },
  group: null,
  options: [],
  ...over,
});

describe('the meaning of a field', () => {
  it.each<[string, FieldKey]>([
    ['First Name', 'name.first'],
    ['Legal last name', 'name.last'],
    ['Name', 'name.full'],
    ['Do you hold an unrestricted authorization to work in Kenya?', 'auth.authorized'],
    ['Year you finished your studies', 'education.end'],
    ['Year you finished your training', 'custom'],
    ['Título profissional', 'custom'],
    ['Título académico', 'education.degree'],
    ['Ukończona uczelnia', 'education.school'],
    ['Name der empfehlenden Person', 'referral.name'],
    ['Do you have full work rights in Fiji?', 'auth.authorized'],
    ['Haben Sie eine Arbeits- und Aufenthaltsgenehmigung?', 'auth.authorized'],
    ['¿Necesita que patrocinemos su visado?', 'auth.sponsorship'],
    ['Gleichstellung / Schwerbehinderung', 'eeo.disability'],
    ['Orzeczenie o stopniu niepełnosprawności', 'eeo.disability'],
    ['Are you disabled as defined by the Equality Act 2010?', 'eeo.disability'],
    ['Haben Sie mit Menschen mit Behinderung gearbeitet?', 'custom'],
    ['Avez-vous accompagné des personnes en situation de handicap ?', 'custom'],
    ['Which option describes your sexuality?', 'eeo.orientation'],
    ['Are you 18+?', 'age.adult'],
    ['Are you 18 minutes from here?', 'custom'],
    ['Skill set', 'skills'],
    ['Postnr.', 'address.postal'],
    ['Straat + huisnummer', 'address.street'],
    ['Titulaire d’un titre de séjour vous autorisant à travailler ?', 'auth.authorized'],
    ['À partir de quelle date seriez-vous disponible ?', 'availability.start'],
    ['Var hittade du annonsen?', 'referral.how-heard'],
    ['Preferred First Name', 'name.preferred'],
    ['Confirm your email', 'email'],
    ['Mobile phone number', 'phone'],
    ['Phone Device Type', 'custom'],
    ['Country Phone Code', 'phone.country'],
    ['ZIP / Postal code', 'address.postal'],
    ['Country of residence', 'address.country'],
    ['Where are you currently based?', 'location'],
    ['LinkedIn profile URL', 'link.linkedin'],
    ['How did you hear about us?', 'referral.how-heard'],
    ['Are you legally authorized to work in the United States?', 'auth.authorized'],
    ['Will you now or in the future require sponsorship for employment visa status?', 'auth.sponsorship'],
    ['What are your salary expectations?', 'salary.expected'],
    ['What is your current base salary?', 'salary.current'],
    ['What is your notice period?', 'notice.period'],
    ['When can you start?', 'availability.start'],
    ['Are you willing to relocate?', 'relocation'],
    ['Are you at least 18 years old?', 'age.adult'],
    ['Are you Hispanic/Latino?', 'eeo.hispanic'],
    ['Veteran status', 'eeo.veteran'],
    ['Vorname', 'name.first'],
    ['Gehaltsvorstellung', 'salary.expected'],
    ['Prénom', 'name.first'],
    ['Lettre de motivation', 'letter.text'],
    ['Apellidos', 'name.last'],
    ['Teléfono', 'phone'],
    ['What is the name of the project that you are proudest of?', 'custom'],
    ['Describe how you would email an angry customer', 'custom'],
  ])('%s -> %s', (label, key) => {
    expect(classifyField(field(label))).toBe(key);
  });

  it('believes autocomplete where the label says little', () => {
    expect(classifyField(field('Your answer', { autocomplete: 'section-a family-name' }))).toBe('name.last');
  });

  it('falls back to the element’s name', () => {
    expect(classifyField(field('', { dom: { id: '', name: 'candidate[firstName]' } }))).toBe('name.first');
  });

  it.each([
    ['ph_no', 'phone'],
    ['tel_nr', 'phone'],
    ['emailaddr', 'email'],
    ['fst_nm', 'name.first'],
    ['sname', 'name.last'],
    ['phone_type', 'custom'],
    ['l_name', 'name.last'],
    ['correo', 'email'],
    ['post_cd', 'address.postal'],
    ['addr_1', 'address.street'],
    ['applicantFullName', 'name.full'],
    ['last_name_local', 'custom'],
    ['addressCountry', 'address.country'],
    ['country', 'address.country'],
    ['passportCountry', 'custom'],
    ['country_code', 'custom'],
  ])('knows the name "%s" as %s', (name, key) => {
    expect(classifyField(field('', { dom: { id: '', name } }))).toBe(key);
  });

  it.each([
    'Ethnic dishes you can cook',
    'Gender of the horses you trained',
    'Race results since 2020',
    'Sponsor of your doctorate',
    'Relocation firms you worked for',
    'Veteran cars restored',
  ])('takes "%s" for no matter of equal opportunity or law', (label) => {
    expect(classifyField(field(label))).toBe('custom');
  });

  it.each([
    ['Gender identity (select all that apply)', 'eeo.gender'],
    ['Race & ethnicity', 'eeo.race'],
    ['Voluntary self-identification of disability', 'eeo.disability'],
    ['Protected veteran status', 'eeo.veteran'],
    ['Work authorization status', 'auth.authorized'],
    ['Visa sponsorship (US)', 'auth.sponsorship'],
    ['Willingness to relocate', 'relocation'],
  ])('still takes "%s" for %s', (label, key) => {
    expect(classifyField(field(label))).toBe(key);
  });

  it('takes a label with words of its own for an address only where the element says so too', () => {
    const label = 'City for our letters and parcels';
    expect(classifyField(field(label))).toBe('custom');
    expect(classifyField(field(label, { dom: { id: '', name: 'city' } }))).toBe('address.city');
    expect(classifyField(field('Email for the gatehouse', { type: 'email' }))).toBe('email');
  });

  it('takes no yes or no for what is told in words', () => {
    const select = (label: string, options: string[]) =>
      classifyField(
        field(label, { type: 'select', options: options.map((one) => ({ value: one, label: one })) }),
      );
    expect(select('Are you happy with phone work?', ['Select', 'Yes', 'No'])).toBe('custom');
    expect(select('Phone', ['Home', 'Mobile'])).toBe('phone');
    expect(select('Have you ever taught veterans?', ['Yes', 'No'])).toBe('custom');
    expect(select('Do you need adjustments because of a disability?', ['Yes', 'No'])).toBe('custom');
    expect(select('Do you have a disability?', ['Yes', 'No'])).toBe('eeo.disability');
  });

  it('tells the boxes to tick apart', () => {
    const tick = (label: string) => classifyField(field(label, { type: 'checkbox' }));
    expect(tick('I have read the privacy policy')).toBe('consent.privacy');
    expect(tick('Contact me about future job opportunities')).toBe('consent.marketing');
    expect(tick('I certify that all of this is true')).toBe('consent.other');
  });

  it('reads dates by the section that they stand in', () => {
    expect(classifyField(field('Start date', { group: 'Work Experience 1' }))).toBe('work.start');
    expect(classifyField(field('Start date', { group: 'Education' }))).toBe('education.start');
  });
});
