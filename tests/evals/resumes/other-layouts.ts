import { degree, head, jobs, schools, sections } from './blocks.ts';
import { contacts, gpa, list, page, partsOf, section } from './html.ts';
import type { Layout } from './layouts.ts';
import { asHtml } from './person.ts';

/** The second half of the layouts in `more-layouts.ts`. */
export const OTHER_LAYOUTS: Readonly<Record<string, Layout>> = {
  /** As Europass has it: dates and place above, title, employer with its place. */
  european(person) {
    const parts = partsOf(person, 'numbers');
    return page(
      'h2{color:#036;font-size:12pt;border-bottom:2px solid #036;text-transform:uppercase}.d{color:#555;font-size:9pt}',
      `<h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p><p><b>Email:</b> <a href="mailto:${person.email}">${person.email}</a> | <b>Tel.:</b> ${asHtml(person.phone)}</p><p><b>${person.lang === 'de' ? 'Adresse' : 'Address'}:</b> ${asHtml(person.place)}</p>${person.links.map(([name, url]) => `<p><b>${name}:</b> <a href="${url}">${url}</a></p>`).join('')}` +
        sections(parts, {
          work: jobs(
            parts,
            (job) =>
              `<p class="d">${parts.date(job)} – ${asHtml(job.place)}</p><p><b>${asHtml(job.title)}</b></p><p>${asHtml(job.company)}</p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              `<p class="d">${parts.date(one)} – ${asHtml(one.place)}</p><p><b>${degree(parts, one)}</b></p><p>${asHtml(one.school)}</p>${gpa(one, parts.said)}`,
          ),
        }),
    );
  },
  /** A head in two parts: the name at the left, ways to reach the person at the right. */
  halves(person) {
    const parts = partsOf(person);
    return page(
      '.row{align-items:flex-start}.reach p{text-align:right;font-size:9pt;margin:0}h2{font-size:12pt;color:#833}',
      `<div class="row"><div><h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p></div><div class="reach">${contacts(
        parts,
      )
        .map((one) => `<p>${one}</p>`)
        .join('')}</div></div>` +
        sections(parts, {
          work: jobs(
            parts,
            (job) =>
              `<p><b>${asHtml(job.title)}</b> · ${asHtml(job.company)} · ${asHtml(job.place)} · <span style="color:#666">${parts.date(job)}</span></p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              `<p><b>${asHtml(one.school)}</b> · ${asHtml(one.place)} · <span style="color:#666">${parts.date(one)}</span></p><p>${degree(parts, one)}</p>${gpa(one, parts.said)}`,
          ),
          skills: `<p>${person.skills.map(([, names]) => (names ?? '').split(', ').join(' · ')).join(' · ')}</p>`,
        }),
    );
  },
  /** As LinkedIn prints a profile: side at the left, employer above title above dates with their length. */
  network(person) {
    const parts = partsOf(person);
    const side = [
      section(
        parts.said.contact,
        contacts(parts)
          .slice(1)
          .map((one) => `<p>${one}</p>`)
          .join(''),
      ),
      section(
        parts.said.skills,
        person.skills
          .flatMap(([, names = '']) => names.split(', '))
          .map((one) => `<p>${asHtml(one)}</p>`)
          .join(''),
      ),
      section(
        parts.said.languages,
        person.languages.map(([name, level]) => `<p>${asHtml(`${name} (${level})`)}</p>`).join(''),
      ),
      section(parts.said.certificates, person.certificates.map((one) => `<p>${asHtml(one)}</p>`).join('')),
    ].join('');
    const length = person.lang === 'en' ? ' (2 years 3 months)' : '';
    return page(
      '@page{margin:0}body{font-size:10.5pt}.two{display:grid;grid-template-columns:64mm 1fr;min-height:296mm}.two>div{padding:11mm 8mm}.two>div:first-child{background:#2c3e50;color:#eee;overflow-wrap:anywhere;font-size:9.5pt}.two>div:first-child a{color:#eee}.two>div:first-child h2{font-size:13pt}h1{font-size:26pt}.c{font-weight:bold;font-size:12pt;margin-top:8pt}',
      `<div class="two"><div>${side}</div><div><h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p><p>${asHtml(person.place)}</p>${sections(
        parts,
        {
          work: jobs(
            parts,
            (job) =>
              `<p class="c">${asHtml(job.company)}</p><p>${asHtml(job.title)}</p><p>${parts.date(job)}${length}</p><p>${asHtml(job.place)}</p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              `<p class="c">${asHtml(one.school)}</p><p>${degree(parts, one)} · (${parts.date(one)})</p>${gpa(one, parts.said)}`,
          ),
        },
        ['skills', 'languages', 'certificates'],
      )}</div></div>`,
    );
  },
  /** All on little room, dates in brackets behind the employer. */
  compact(person) {
    const parts = partsOf(person);
    return page(
      '@page{margin:11mm}body{font-size:8.5pt;line-height:1.2}h1{font-size:16pt}h2{font-size:9.5pt;margin:5pt 0 1pt;text-decoration:underline}ul{margin:0 0 3pt}',
      head(parts, '; ') +
        sections(parts, {
          work: jobs(
            parts,
            (job) =>
              `<p><b>${asHtml(job.company)}</b> (${parts.date(job)}) – <i>${asHtml(job.title)}</i>, ${asHtml(job.place)}</p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              `<p><b>${asHtml(one.school)}</b> (${parts.date(one)}) – <i>${degree(parts, one)}</i></p>${gpa(one, parts.said)}`,
          ),
          skills: `<p>${person.skills.map(([, names]) => asHtml(names ?? '')).join(', ')}</p>`,
        }),
    );
  },
  /** Two columns of equal rank, jobs at the right. */
  equal(person) {
    const parts = partsOf(person);
    const left = sections(
      parts,
      {
        education: schools(
          parts,
          (one) =>
            `<p><b>${degree(parts, one)}</b></p><p>${asHtml(one.school)}</p><p>${parts.date(one)}</p>${gpa(one, parts.said)}`,
        ),
      },
      ['work', 'projects'],
    );
    const right = sections(
      parts,
      {
        work: jobs(
          parts,
          (job) =>
            `<p><b>${asHtml(job.title)}</b></p><p>${asHtml(job.company)}, ${asHtml(job.place)}</p><p>${parts.date(job)}</p>${list(job.items)}`,
        ),
      },
      ['summary', 'education', 'skills', 'languages', 'certificates'],
    );
    return page(
      '.two{display:grid;grid-template-columns:1fr 1fr;gap:10mm}h2{font-size:12pt;border-bottom:1px solid #aaa}body{font-size:9pt}',
      `${head(parts)}<div class="two"><div>${left}</div><div>${right}</div></div>`,
    );
  },
};
