import { readFileSync } from 'node:fs';
import { ReplyClass } from '#shared/domain/reply.ts';

/** One labelled e-mail: what it is, and whose. */
export interface LabelledMail {
  class: ReplyClass;
  applicationId: string | null;
  from: string;
  subject: string;
  text: string;
}

const COMPANIES = `a1 Brightwell Clinic|Staff Nurse
a2 Northgate Logistics Ltd|Forklift Driver
a3 Oakline|Data Analyst
a3b Oakline|Warehouse Clerk
a4 Verdant Foods|Buyer
a5 Next|Shop Manager
b1 Klinikum Sonnental gGmbH|Pflegefachkraft
b2 Stahlwerk Moor AG|Schlosser
b3 Bäckerei Lindner|Bäcker
b4 Nordlicht Software|Entwickler
c1 Hôpital Saint-Aubin|Infirmière
c2 Mareva SAS|Commercial
c3 Atelier Boréal|Graphiste
c4 Banque Lémanique|Conseiller clientèle
d1 Hospital del Mar Alto|Enfermera
d2 Transportes Ruiz S.L.|Conductor
d3 Sol de Vera|Camarera
d4 Grupo Almena|Administrativa
e1 Clinica Vallescura|Infermiera
e2 Officine Bardi S.r.l.|Saldatore
e3 Torrefina|Barista
e4 Studio Pini|Assistente
f1 Zorghuis De Linde|Verpleegkundige
f2 Bakker Molenaar|Bakker
f3 Havenwerk BV|Planner
f4 Drukkerij Ster|Vormgever
g1 Elektro-Wisła Sp. z o.o.|Elektryk
g2 Budimont|Elektromonter`;

/** The applications of the person to whom the mails were written; one company twice, one named like a word. */
export const APPLICATIONS = COMPANIES.split('\n').map((line) => {
  const [, id = '', company = '', title = ''] = /^(\S+) (.*)\|(.*)$/.exec(line) ?? [];
  return { id, company, title };
});

/** The labelled mails, from the list beside this file. */
export function labelledMails(): LabelledMail[] {
  const list = readFileSync(new URL('reply-mails.txt', import.meta.url), 'utf8');
  return list
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label, id = '-', from = '', subject = '', text = ''] = line.split('|');
      return {
        class: ReplyClass.parse(label),
        applicationId: id === '-' ? null : id,
        ...{ from, subject, text: text.replaceAll(' / ', '\n') },
      };
    });
}
