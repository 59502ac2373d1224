import { describe, expect, it } from 'vitest';
import { classifyField } from '#main/forms/classify/classify-field.ts';
import { OwnerWords, ownerRules } from '#main/forms/classify/owner-words.ts';
import { PlainLabels } from '#main/forms/classify/plain-labels.ts';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { isForUserAlone } from '#shared/domain/for-user-alone.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';
import owners from '../../../../resources/fields/owners.json' with { type: 'json' };
import labels from '../../../../resources/fields/plain-labels.json' with { type: 'json' };
import { OTHER_KINDS, OWN } from './own-fields.cases.ts';
import { OTHERS_BY_LABEL, OTHERS_BY_NAME } from './owners.cases.ts';
import { OTHERS_BY_SECTION } from './owners-by-section.cases.ts';
import { COLLEAGUES_AND_REFERRERS } from './referrers.cases.ts';

const lines = (text: string): string[] => text.trim().split('\n');
const field = (over: Parameters<typeof fieldLike>[0]) => {
  const read = fieldLike(over);
  return { ...read, key: classifyField(read) };
};
/** What the planner puts into a field, of a person of whom it knows everything; empty where nothing. */
function filled(over: Parameters<typeof fieldLike>[0]): string {
  const sample = sampleProfile();
  const address = { street: '1 Engine Road', city: 'London', region: 'Kent', postal: 'N1', country: 'GB' };
  const links = [{ network: 'LinkedIn', username: 'a', url: 'https://linkedin.com/in/a' }];
  const profile = { ...sample, phone: '+44 7700 900123', address, links };
  const context = { profile, answers: [], company: 'Acme', resume: null, letter: null, letterText: '' };
  const plan = planValues([field(over)], { ...context, now: new Date('2026-11-24') })[0]?.plan;
  return plan?.kind === 'fill' ? plan.value : '';
}

describe('whose field it is', () => {
  it.each(lines(OTHERS_BY_LABEL))('%s is nobody of the user’s', (label) => {
    expect(filled({ label })).toBe('');
  });

  it.each(lines(OTHERS_BY_NAME))('name="%s" is nobody of the user’s', (name) => {
    const label = /mail/i.test(name)
      ? 'Email'
      : /phone|tel/i.test(name)
        ? 'Phone'
        : /city|addr/i.test(name)
          ? 'City'
          : 'First name';
    expect(filled({ label, dom: { id: '', name } })).toBe('');
    expect(filled({ label: '', dom: { id: name, name: '' } })).toBe('');
  });

  it.each(lines(OTHERS_BY_SECTION + COLLEAGUES_AND_REFERRERS))(
    'nothing of the user’s goes under "%s"',
    (group) => {
      for (const label of ['First name', 'Last name', 'Email', 'Phone', 'Nachname', 'City'])
        expect(filled({ label, group })).toBe('');
    },
  );

  it.each(['family', 'name.family', 'applicant[family]', 'candidate_name_family', 'person.family'])(
    'name="%s" under a label that asks for it is the user’s own last name',
    (name) => {
      for (const label of ['Last name', 'Nachname', 'Surname', 'Apellidos'])
        expect(filled({ label, dom: { id: name.replace(/\W/g, '-'), name } })).not.toBe('');
      for (const label of ['First name', 'Email', 'City', 'Name of a family member', 'Spouse last name'])
        expect(filled({ label, dom: { id: '', name } })).toBe('');
      expect(filled({ label: 'Last name', group: 'Emergency contact', dom: { id: '', name } })).toBe('');
    },
  );

  it.each(['familyMember', 'family_member_last', 'family_contact', 'family_last_name_spouse', 'family_2'])(
    'name="%s" is somebody else’s last name',
    (name) => {
      expect(filled({ label: 'Last name', dom: { id: '', name } })).toBe('');
    },
  );

  it.each(['citizenshipCountry', 'passport_country', 'visa[country]', 'licenseState', 'countryOfBirth'])(
    'name="%s" is not where the user lives',
    (name) => {
      for (const label of ['Country', 'State']) expect(filled({ label, dom: { id: '', name } })).toBe('');
    },
  );

  it.each(lines(OTHER_KINDS))('%s is not what the profile holds', (label) => {
    expect(filled({ label })).toBe('');
  });

  it.each(lines(OWN).map((line) => line.split(' | ')))('%s: %s', (key, label) => {
    expect(field({ label: label ?? '' }).key).toBe(key);
  });

  it.each([
    'Emergency Nurse',
    'Product Manager',
    'Team Lead',
    'HR Business Partner',
    'Reference Data Analyst',
    'Partner Manager (m/f/d)',
    'Emergency Details Coordinator',
    'Mother and Baby Unit Nurse',
    'Your details',
    'Companion',
    'Buyer',
    'Trustee',
    'Tutor',
    'Peer Mentor',
    'Learning mentor (part time)',
    'Medewerker klantenservice',
    'Mitarbeiter im Kundendienst',
    'Customer Service Colleague',
    'Buddy system coordinator',
    'Jefe de cocina',
    'Payments analyst',
    'Datos personales',
    'Личные данные',
  ])('a job called "%s" is no owner', (group) => {
    expect(field({ label: 'First name', group }).key).toBe('name.first');
  });

  it('lets no model answer for somebody else, nor about birth, citizenship and licences', () => {
    const labels = [
      'Referee email',
      'City of birth',
      'Country of citizenship',
      'Licence number',
      'Lieu de naissance',
    ];
    for (const label of labels) expect(isForUserAlone(field({ label }))).toBe(true);
    expect(isForUserAlone(field({ label: 'First name', group: 'Emergency contact' }))).toBe(true);
  });

  it('believes the label before the hint where they contradict each other', () => {
    const key = (label: string, autocomplete: string) => field({ label, autocomplete }).key;
    expect(key('Favourite animal', 'street-address')).toBe('custom');
    expect(key('National insurance number', 'tel')).toBe('custom');
    expect(key('Best number', 'tel')).toBe('phone');
    expect(key('Last name', 'given-name')).toBe('name.last');
    expect(key('Name', 'given-name')).toBe('name.first');
    expect(key('Your answer', 'family-name')).toBe('name.last');
    expect(key('Their surname', 'section-guardian family-name')).toBe('custom');
    expect(key('Full name', 'cc-name')).toBe('custom');
    expect(field({ label: 'Vorwahl', dom: { id: 'react-select-cc-input', name: '' } }).key).toBe(
      'phone.country',
    );
    expect(key('First name', 'section-spouse given-name')).toBe('custom');
    expect(key('Referral code', 'new-password')).toBe('custom');
    expect(key('On what number can we call you?', 'tel')).toBe('phone');
    expect(key('Is it yours?', 'tel')).toBe('custom');
  });

  it('has its words in plain form, each of which compiles', () => {
    const { others } = OwnerWords.parse(owners);
    expect(others.length).toBeGreaterThan(6);
    expect(() => ownerRules()).not.toThrow();
    const plain = Object.values(PlainLabels.parse(labels).labels).flat();
    for (const label of plain)
      expect(label).toBe(label?.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
    expect(new Set(plain).size).toBe(plain.length);
  });
});
