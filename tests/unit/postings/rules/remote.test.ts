import { describe, expect, test } from 'vitest';
import { remoteOf } from '#main/postings/rules/remote.ts';

/** Way | sentence in the text. */
const TEXT = `
remote|This is a fully remote role.|100% remote within Germany.|You can work from anywhere.|We are a remote-first company.|This position is remote.|Die Stelle ist 100 % Homeoffice.
remote|Poste en full remote.|Télétravail complet.|Emploi entièrement à distance.|Trabajo remoto.|Modalidad 100% remoto.|Trabalho remoto.|Vaga remota.|Lavoro da remoto.|Volledig thuiswerken.|Praca zdalna.|Práce na dálku.|Du kan arbeta på distans.
hybrid|Hybrid working with two days in the office.|Two days a week from home.|Hybrides Arbeiten ist bei uns normal.|Bis zu drei Tage Homeoffice.|Teilweise Homeoffice.|Télétravail partiel.|Mode hybride.|Jusqu'à 2 jours de télétravail.
hybrid|Modelo híbrido.|Teletrabajo parcial.|Regime híbrido.|Lavoro ibrido.|Smart working 2 giorni a settimana.|Hybride werken.|Praca hybrydowa.|Hybridní práce.|Hybridarbete två dagar i veckan.|3 days per week in our office.
onsite|No remote work.|Remote is not possible.|Kein Homeoffice.|Pas de télétravail.|Sin teletrabajo.|Sem teletrabalho.|Geen thuiswerk.|Brak pracy zdalnej.|Work is performed on-site.|Poste en présentiel.|Trabajo presencial.|Lavoro in presenza.|Werken op locatie.|Praca stacjonarna.|Arbeit vor Ort.|Arbetet sker på plats.
remote|Aveiro, teletrabalho|Regime de teletrabalho.|100% en remoto desde cualquier lugar.|Arbetet sker på distans.|Permanent WFH.
hybrid|Two days in the office and the rest at home.|Smart working per tre giorni alla settimana.|Der Rest im Homeoffice.
onsite|Anwesenheit im Büro ist täglich erforderlich.
null|You tidy the office and home of the owner.|Many of our clients now work from home.
hybrid|Hjemmearbejde to dage om ugen.|Possibility: commute to our office 3 days a week.|WFH 2 days.|On-site Monday to Wednesday, remote Thursdays and Fridays.
onsite|Poste non éligible au télétravail.|Home office není možný.|Remote job: No|Modalidade: presencial|Work mode: WFO
null|Work from anywhere for 4 weeks a year.|You manage remote teams.|You give remote support to customers.|Remote sensing data are your daily bread.|The interview is remote.|You build hybrid cloud systems.|Free on-site parking.|The training is held remotely.|You control the pump with a remote control.|We serve remote communities.|Hybrid vehicles are repaired here.|You look after our home care visits.`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [way = '', ...sentences] = line.split('|');
    return sentences.map((sentence) => [way === 'null' ? null : way, sentence] as const);
  });

describe('in the text', () => {
  test.each(TEXT)('%s: %s', (way, sentence) => {
    expect(remoteOf(['Leeds'], 'Planner', `You like lists.\n${sentence}\nWe pay fairly.`)).toBe(way);
  });
});

test.each([
  ['Remote Payroll Clerk', 'Leeds', 'remote'],
  ['Payroll Clerk - Remote', 'Leeds', 'remote'],
  ['[Remote] Payroll Clerk', 'Leeds', 'remote'],
  ['Buchhalter (m/w/d) - Homeoffice', 'Köln', 'remote'],
  ['Clerk (Hybrid)', 'Leeds', 'hybrid'],
  ['Clerk, non-remote', 'Leeds', 'onsite'],
  ['Clerk (Not Remote)', 'Leeds', 'onsite'],
  ['Clerk (On-site)', 'Leeds', 'onsite'],
  ['Remote Sensing Scientist', 'Leeds', null],
  ['Remote Support Technician', 'Leeds', null],
  ['Hybrid Vehicle Technician', 'Leeds', null],
  ['Clerk', 'Remote - Spain', 'remote'],
  ['Clerk', 'Anywhere', 'remote'],
  ['Clerk', 'Leeds (Hybrid)', 'hybrid'],
  ['Clerk', 'On-site', 'onsite'],
  ['Clerk', 'Home-based, UK', 'remote'],
  ['Clerk', 'Leeds', null],
])('title %s in %s: %s', (title, place, way) =>
  expect(remoteOf([place], title, 'You like lists.')).toBe(way),
);
