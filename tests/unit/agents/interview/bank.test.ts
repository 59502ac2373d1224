import { expect, test } from 'vitest';
import { fieldsOf } from '#agents/interview/bank.ts';

test.each([
  ['HGV Driver (Class 1)', 'driving'],
  ['Rechtsanwältin für Arbeitsrecht', 'law'],
  ['Rechtsanwalt (m/w/d)', 'law'],
  ['Labor and Delivery Nurse', 'nursing'],
  ['Database Administrator', ''],
  ['Executive Assistant to the CEO', 'office'],
  ['Kfz-Mechatroniker', 'vehicles'],
  ['Farmacéutico adjunto', 'pharmacy'],
  ['Mechanical Engineer, Pumps', 'mechanical'],
  ['Information Security Officer', ''],
  ['Semiconductor Process Engineer', 'production'],
  ['Traductrice technique', 'writing'],
  ['Pflegefachkraft (m/w/d) Intensiv', 'nursing'],
  ['Développeuse Java', 'software'],
  ['Chef de projet bâtiment', 'projects'],
  ['Care Assistant', 'care'],
  ['Grundschullehrer', 'teaching'],
  ['Nauczyciel', 'teaching'],
  ['Elektryk', 'electrical'],
  ['Sjuksköterska', 'nursing'],
  ['Enfermeiro', 'nursing'],
  ['Krankenschwester', 'nursing'],
  ['Salesperson', 'sales'],
  ['Civil Engineer', 'construction'],
  ['QA Engineer', 'software'],
  ['HVAC Technician', 'construction'],
  ['Baker', 'hospitality'],
  ['Cyber Security Analyst', ''],
  ['IT Support', ''],
  ['Personal Trainer', ''],
  ['Mobile Crane Operator', ''],
])('%s is asked the questions of "%s"', (role, field) => {
  expect(fieldsOf(role)[0]?.field ?? '').toBe(field);
});
