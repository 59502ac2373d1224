import { expect, test } from 'vitest';
import { readContract } from '#shared/coach/contract/read-contract.ts';

/** What each sentence speaks for; written for this test, not the words of the lists. */
const CONTRACTS: Record<string, [string, string][]> = {
  en: [
    ['Either party may terminate this agreement upon four weeks’ prior written notice.', 'notice'],
    ['For twelve months after leaving you shall not engage in any competing business.', 'non-compete'],
    ['All inventions made in the course of employment belong to the Company.', 'ip'],
    ['If you leave within one year, you agree to repay the sign-on bonus in full.', 'clawback'],
    ['The first six months are a probationary period.', 'probation'],
    ['You may be asked to work additional hours without additional compensation.', 'overtime'],
    ['Any dispute shall be settled by binding arbitration in Delaware.', 'arbitration'],
  ],
  de: [
    ['Die Kündigungsfrist beträgt drei Monate zum Quartalsende.', 'notice'],
    ['Es gilt ein nachvertragliches Wettbewerbsverbot von zwölf Monaten.', 'non-compete'],
    ['Alle Arbeitsergebnisse stehen dem Arbeitgeber zu.', 'ip'],
    ['Die Fortbildungskosten sind bei Ausscheiden anteilig zurückzuzahlen.', 'clawback'],
    ['Die ersten sechs Monate gelten als Probezeit.', 'probation'],
    ['Überstunden sind mit dem Gehalt abgegolten.', 'overtime'],
    ['Ansprüche verfallen nach einer Ausschlussfrist von drei Monaten.', 'arbitration'],
  ],
  fr: [
    ['Chaque partie respectera un préavis de trois mois.', 'notice'],
    ['Le salarié est tenu par une clause de non-concurrence d’un an.', 'non-compete'],
    ['Le salarié cède à la société tous ses droits d’auteur.', 'ip'],
    ['Il devra rembourser les frais engagés au titre du dédit-formation.', 'clawback'],
    ['Le contrat débute par une période d’essai de quatre mois.', 'probation'],
    ['Les heures supplémentaires sont récupérées.', 'overtime'],
    ['Le tribunal compétent est celui de Lyon.', 'arbitration'],
  ],
  es: [
    ['Deberá comunicarse con un preaviso de quince días.', 'notice'],
    ['Se acuerda un pacto de no competencia de dos años.', 'non-compete'],
    ['La propiedad intelectual de los trabajos es de la empresa.', 'ip'],
    ['El trabajador devolverá la prima si causa baja antes de un año.', 'clawback'],
    ['Se fija un periodo de prueba de seis meses.', 'probation'],
    ['Las horas extraordinarias se compensan con descanso.', 'overtime'],
    ['Las partes se someten a arbitraje.', 'arbitration'],
  ],
  it: [
    ['Il preavviso è di sessanta giorni.', 'notice'],
    ['È previsto un patto di non concorrenza di dodici mesi.', 'non-compete'],
    ['Le invenzioni del dipendente spettano alla società.', 'ip'],
    ['Il dipendente dovrà restituire il bonus in caso di dimissioni.', 'clawback'],
    ['Il periodo di prova dura tre mesi.', 'probation'],
    ['Gli straordinari sono compresi nella retribuzione.', 'overtime'],
    ['Il foro competente è quello di Milano.', 'arbitration'],
  ],
  nl: [
    ['De opzegtermijn bedraagt twee maanden.', 'notice'],
    ['Er geldt een concurrentiebeding van een jaar.', 'non-compete'],
    ['Alle intellectuele eigendomsrechten berusten bij werkgever.', 'ip'],
    ['Studiekosten worden bij vertrek naar rato terugbetaald.', 'clawback'],
    ['De proeftijd bedraagt één maand.', 'probation'],
    ['Overwerk wordt niet apart vergoed.', 'overtime'],
    ['De bevoegde rechter is die te Utrecht.', 'arbitration'],
  ],
};
const NEUTRAL = [
  'You will work in our office in Leeds from Monday to Friday.',
  'Der Urlaub beträgt dreißig Tage im Jahr.',
  'Le salaire est versé à la fin du mois.',
  'El salario se paga en catorce pagas.',
  'Il dipendente ha diritto ai buoni pasto.',
  'De werknemer ontvangt reiskosten per kilometer.',
];

test.each(Object.entries(CONTRACTS))(
  'in %s each clause is found and quoted word for word, and nothing else',
  (_, lines) => {
    const { clauses, notFound } = readContract([...lines.map(([line]) => line), ...NEUTRAL].join('\n'));
    const found = clauses.flatMap(({ id, quotes }) => quotes.map((quote) => [quote, id]));
    expect(found.sort()).toEqual([...lines].sort());
    expect(notFound).toEqual(['Secrecy and penalties']);
    expect(clauses.every(({ questions }) => questions.length > 0)).toBe(true);
  },
);

test('no word judges, and a contract without such clauses has none', () => {
  const { clauses, notFound } = readContract(NEUTRAL.join('\n'));
  expect(clauses).toEqual([]);
  expect(notFound).toHaveLength(8);
});

test.each([
  ['You may terminate this contract with one month’s written notice.', 'notice'],
  ['You shall not be engaged by any rival for a year.', 'non-compete'],
  ['You will pay back the signing bonus if you leave.', 'clawback'],
  ['The first six months are a trial.', 'probation'],
  ['Any dispute is settled by a private tribunal.', 'arbitration'],
  ['Nach dem Ausscheiden darf er für keinen Wettbewerber arbeiten.', 'non-compete'],
  ['We offer competitive pay and a trial size of our products.', undefined],
  ['Travel costs will be reimbursed within a month.', undefined],
  ['Keys must be returned on the last day.', undefined],
])('a clause is found in other words, too: %s', (sentence, clause) => {
  expect(readContract(sentence).clauses[0]?.id).toBe(clause);
});

test.each([
  ['For six months you shall not work for any other care provider in the county.', 'non-compete'],
  ['You may not practice dentistry within 15 miles of the office.', 'non-compete'],
  ['Afterwards four weeks of notice may be given.', 'notice'],
  ['Call-outs at night are paid at double time.', 'overtime'],
  ['The cost will be deducted from your final pay on a sliding scale.', 'clawback'],
  ['Les heures effectuées au-delà de 35 heures sont majorées.', 'overtime'],
  ['La baja se comunica con quince días de antelación.', 'notice'],
  ['O período experimental é de 90 dias.', 'probation'],
  ['O trabalhador deve avisar com 60 dias de antecedência.', 'notice'],
  ['Därefter gäller en uppsägningstid på tre månader.', 'notice'],
  ['Überzeit wird mit Freizeit ausgeglichen.', 'overtime'],
  ['On probation the notice required by both is two days.', 'notice'],
  ['You may not be concerned in a firm that competes with ours.', 'non-compete'],
  ['A restraint of trade holds for half a year.', 'non-compete'],
  ['No podrá trabajar para empresas de la competencia.', 'non-compete'],
  ['Non lavorerà in concorrenza per un anno.', 'non-compete'],
  ['You shall serve a bond of one year after the course.', 'clawback'],
  ['Je betaalt de premie naar rato terug.', 'clawback'],
  ['Any drawing that you make on duty is the property of the practice.', 'ip'],
])('%s: %s', (text, id) => {
  const { clauses } = readContract(text);
  expect(clauses.map((clause) => clause.id)).toContain(id);
  expect(clauses.find((clause) => clause.id === id)?.quotes).toEqual([text]);
});

test.each([
  'There is no non-compete and no arbitration agreement.',
  'We had a letter from your probation officer.',
  'Es gibt keine Probezeit.',
])('no clause is made of: %s', (text) => {
  expect(readContract(text).clauses).toEqual([]);
});

test('that a notice or overtime is not owed is worth reading too', () => {
  const { clauses } = readContract('No overtime is paid. You may be dismissed without notice in writing.');
  expect(clauses.map(({ id }) => id)).toEqual(['notice', 'overtime']);
});
