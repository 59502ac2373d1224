import { describe, expect, it } from 'vitest';
import { planValues } from '#main/forms/plan/plan-values.ts';
import { AnswerInput } from '#shared/domain/answer.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';
import { sampleProfile } from '#tests/fakes/stored-samples.ts';

/** What stands in a required choice of a person in Great Britain who said one thing before, for a job in a country. */
function answered(
  [question, value]: readonly [string, string],
  label: string,
  country = 'GB',
  options = ['Yes', 'No'],
): string {
  const field = fieldLike({ label, type: 'radio', required: true, options });
  const profile = { ...sampleProfile(), address: { ...sampleProfile().address, country: 'GB' } };
  const answers = [AnswerInput.parse({ key: 'custom', question, value })];
  const context = { profile, answers, company: 'Acme', resume: null, letter: null, letterText: '' };
  const [planned] = planValues([field], { ...context, countries: [country], now: new Date('2026-11-24') });
  return planned?.plan.kind === 'fill' ? planned.plan.value : 'ask';
}

const FULL = ['Do you hold a full UK driving licence?', 'Yes'] as const;
const PLAIN = ['Do you have a driving licence?', 'Yes'] as const;
const NONE = ['Do you have a driving licence?', 'No'] as const;
const OF_CARS = ['Besitzen Sie einen Führerschein der Klasse B?', 'Ja'] as const;

describe('a licence to drive, and a car', () => {
  it.each([
    [FULL, 'Do you currently hold a valid driving licence?', 'Yes'],
    [FULL, 'Are you in possession of a full UK driving licence?', 'Yes'],
    [FULL, 'Do you hold an Irish driving licence?', 'ask'],
    [FULL, 'Have you held a full UK driving licence for two years?', 'ask'],
    [FULL, 'Do you have a full driving licence with no points?', 'ask'],
    [FULL, 'Are you 18 or over and hold a full UK driving licence?', 'ask'],
    [PLAIN, 'Do you hold a full driving licence?', 'ask'],
    [NONE, 'Do you hold a full driving licence?', 'No'],
    [NONE, 'Besitzen Sie einen Führerschein Klasse B?', 'No'],
    [['Do you hold a full driving licence?', 'No'], 'Do you have a driving licence?', 'ask'],
    [OF_CARS, 'Do you have a category B driving licence?', 'Yes'],
    [OF_CARS, 'Sind Sie im Besitz eines gültigen Führerscheins?', 'Yes'],
    [OF_CARS, 'Haben Sie einen Führerschein der Klasse C?', 'ask'],
    [OF_CARS, 'Do you have a Class B license?', 'ask'],
    [OF_CARS, 'Avez-vous le permis B ?', 'Yes'],
    [OF_CARS, 'Avez-vous le permis BE ?', 'ask'],
    [OF_CARS, 'Avez-vous un permis de travail ?', 'ask'],
    [OF_CARS, '¿Tienes permiso de conducir B?', 'Yes'],
    [OF_CARS, '¿Tienes permiso de trabajo?', 'ask'],
    [OF_CARS, 'Ben je in het bezit van een rijbewijs B?', 'Yes'],
    [OF_CARS, 'Possui carta de condução de ligeiros?', 'Yes'],
    [OF_CARS, 'Czy posiada Pani prawo jazdy kat. B?', 'Yes'],
    [OF_CARS, 'Czy posiada Pani prawo jazdy kat. C?', 'ask'],
    [OF_CARS, 'Máte řidičský průkaz skupiny B?', 'Yes'],
    [OF_CARS, 'È in possesso della patente B?', 'Yes'],
    [OF_CARS, 'Har du B-körkort?', 'Yes'],
    [OF_CARS, 'Innehar du körkort (B)?', 'Yes'],
    [OF_CARS, 'Jste držitelem řidičského průkazu skupiny B?', 'Yes'],
    [PLAIN, 'Tens carta de condução?', 'Yes'],
    [['È automunita?', 'Sì'], 'Possiede un’auto propria?', 'Yes'],
    [OF_CARS, 'Har din sambo körkort?', 'ask'],
    [['Do you have your own car?', 'Yes'], 'Do you have access to a car for work?', 'Yes'],
    [['Do you have access to a car?', 'Yes'], 'Do you own a car?', 'ask'],
    [['Do you have access to a car?', 'No'], 'Do you own a car?', 'No'],
    [['Do you have access to a car?', 'Yes'], 'Does your partner have access to a car?', 'ask'],
    [['Tem viatura própria?', 'Sim'], '¿Dispone de vehículo propio?', 'Yes'],
  ] as const)('%j: %s %s', (said, label, value) => expect(answered(said, label)).toBe(value));

  it('is not known to hold in another country', () => {
    expect(answered(FULL, 'Do you hold a driving licence?', 'DE')).toBe('ask');
    expect(answered(PLAIN, 'Do you hold a driving licence?', 'DE')).toBe('Yes');
  });

  it('is chosen where the choices go on with what the label names', () => {
    const choose = (value: string, label: string, options: string[]) =>
      answered([FULL[0], value], label, 'GB', options);
    expect(choose('Yes', 'Führerschein', ['vorhanden', 'nicht vorhanden'])).toBe('vorhanden');
    expect(choose('Yes', 'Driving licence', ['Full', 'Provisional', 'None'])).toBe('ask');
    const sponsor = (value: string, label: string, options: string[]) =>
      answered(['Will you require visa sponsorship?', value], label, 'GB', options);
    expect(sponsor('No', 'Visa sponsorship', ['Required', 'Not required'])).toBe('Not required');
    expect(sponsor('Yes', 'Visa sponsorship', ['Required', 'Not required'])).toBe('Required');
    expect(sponsor('No', 'Do you offer sponsorship?', ['Required', 'Not required'])).toBe('ask');
    const moving = answered(['Are you willing to relocate?', 'Yes'], 'Relocation', 'GB', [
      'Required',
      'Not required',
    ]);
    expect(moving).toBe('ask');
  });
});
