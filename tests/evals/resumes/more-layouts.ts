import { DEGREE, degree, grouped, head, jobs, joined, row, schools, sections } from './blocks.ts';
import { contacts, gpa, list, page, partsOf, section } from './html.ts';
import type { Layout } from './layouts.ts';
import { OTHER_LAYOUTS } from './other-layouts.ts';
import { asHtml } from './person.ts';

/** Layouts as people find them in the world, other than those that the reader was first made with. */
export const MORE_LAYOUTS: Readonly<Record<string, Layout>> = {
  /** One line an entry, its dates at the right; the summary without a heading. */
  headless(person) {
    const parts = partsOf(person);
    return page(
      'h2{font-size:11pt;text-transform:uppercase;letter-spacing:.05em;border-bottom:1px solid #888}',
      head(parts) +
        `<p style="margin:8pt 0">${asHtml(person.summary)}</p>` +
        sections(
          parts,
          {
            work: jobs(
              parts,
              (job) =>
                row(
                  `<b>${asHtml(job.title)}</b>, ${asHtml(job.company)}, ${asHtml(job.place)}`,
                  parts.date(job),
                ) + list(job.items),
            ),
            education: schools(
              parts,
              (one) =>
                row(
                  `<b>${degree(parts, one)}</b>, ${asHtml(one.school)}, ${asHtml(one.place)}`,
                  parts.date(one),
                ) + gpa(one, parts.said),
            ),
          },
          ['summary'],
        ),
    );
  },
  /** Dates in front of everything on the line. */
  front(person) {
    const parts = partsOf(person, 'numbers');
    return page(
      'h2{font-size:12pt;background:#dde;padding:2pt 4pt}',
      head(parts, ' · ') +
        sections(parts, {
          work: jobs(
            parts,
            (job) =>
              `<p>${parts.date(job)} &nbsp; <b>${asHtml(job.title)}</b></p><p>${asHtml(job.company)} | ${asHtml(job.place)}</p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              `<p>${parts.date(one)} &nbsp; <b>${degree(parts, one)}</b></p><p>${asHtml(one.school)} | ${asHtml(one.place)}</p>${gpa(one, parts.said)}`,
          ),
        }),
    );
  },
  /** A line of time with dots at the left, dates and place in the left column. */
  timeline(person) {
    const parts = partsOf(person);
    const item = (dates: string, place: string, main: string) =>
      `<div class="side"><div>${dates}<br><span style="color:#777">${asHtml(place)}</span></div><div class="dot">${main}</div></div>`;
    return page(
      '.side{display:grid;grid-template-columns:40mm 1fr;gap:6mm;margin-bottom:5pt}.dot{border-left:2px solid #39c;padding-left:8pt}h2{color:#39c;font-size:14pt}',
      head(parts, ' &nbsp;|&nbsp; ') +
        sections(parts, {
          work: jobs(parts, (job) =>
            item(
              parts.date(job),
              job.place,
              `<b>${asHtml(job.title)}</b><br><i>${asHtml(job.company)}</i>${list(job.items)}`,
            ),
          ),
          education: schools(parts, (one) =>
            item(
              parts.date(one),
              one.place,
              `<b>${degree(parts, one)}</b><br><i>${asHtml(one.school)}</i>${gpa(one, parts.said)}`,
            ),
          ),
        }),
    );
  },
  /** A dark side with a picture and labels before each way to reach the person. */
  photo(person) {
    const parts = partsOf(person, 'numbers');
    const labels = person.lang === 'de' ? ['Adresse', 'Telefon', 'E-Mail'] : ['Address', 'Phone', 'Email'];
    const reach = contacts(parts)
      .map((text, index) => `<p><b>${labels[index] ?? 'Web'}</b></p><p>${text}</p>`)
      .join('');
    const bars = person.skills
      .flatMap(([, names = '']) => names.split(', '))
      .map(
        (name) =>
          `<p>${asHtml(name)}</p><svg width="120" height="6"><rect width="120" height="6" fill="#556"/><rect width="90" height="6" fill="#fff"/></svg>`,
      )
      .join('');
    const side = `<svg width="90" height="90"><circle cx="45" cy="45" r="44" fill="#99a"/></svg>${section(parts.said.contact, reach)}${section(parts.said.skills, bars)}${section(parts.said.languages, person.languages.map(([name, level]) => `<p>${asHtml(name ?? '')}<br><small>${asHtml(level ?? '')}</small></p>`).join(''))}`;
    return page(
      '@page{margin:0}body{padding:0}.two{display:grid;grid-template-columns:62mm 1fr;min-height:296mm}.two>div{padding:9mm;overflow-wrap:anywhere}.two>div:first-child{background:#334;color:#fff;font-size:9pt}.two>div:first-child a{color:#fff}',
      `<div class="two"><div>${side}</div><div><h1>${asHtml(person.name)}</h1><p>${asHtml(person.label)}</p>${sections(
        parts,
        {
          work: jobs(
            parts,
            (job) =>
              row(`<b>${asHtml(job.company)}</b>`, parts.date(job)) +
              `<p>${joined(asHtml(job.title), asHtml(job.place))}</p>${list(job.items)}`,
          ),
          education: schools(
            parts,
            (one) =>
              row(`<b>${asHtml(one.school)}</b>`, parts.date(one)) +
              `<p>${degree(parts, one)}</p>${gpa(one, parts.said)}`,
          ),
        },
        ['skills', 'languages'],
      )}</div></div>`,
    );
  },
  /** Several positions under one employer, which is named once. */
  grouped(person) {
    const parts = partsOf(person);
    const work = grouped(person.work)
      .map((group) => {
        const [first] = group;
        if (group.length === 1 && first)
          return (
            row(`<b>${asHtml(first.company)}</b>`, asHtml(first.place)) +
            row(`<i>${asHtml(first.title)}</i>`, parts.date(first)) +
            list(first.items)
          );
        return `${row(`<b>${asHtml(first?.company ?? '')}</b>`, '')}${group.map((job) => row(`<i>${asHtml(job.title)}</i>, ${asHtml(job.place)}`, parts.date(job)) + list(job.items)).join('')}`;
      })
      .join('');
    return page(
      'h1,h1+p,h1+p+p{text-align:center}h2{font-size:11pt;text-transform:uppercase;text-align:center}body{font-family:"Liberation Serif",serif}',
      head(parts, ' • ') +
        sections(parts, {
          work,
          education: schools(
            parts,
            (one) =>
              row(`<b>${asHtml(one.school)}</b>`, asHtml(one.place)) +
              row(`<i>${degree(parts, one)}</i>`, parts.date(one)) +
              gpa(one, parts.said),
          ),
        }),
    );
  },
  /** Schools in a table with rulings; jobs as lines with dashes. */
  ruled(person) {
    const parts = partsOf(person);
    const table = `<table><tr><th>${DEGREE[person.lang] ?? 'Degree'}</th><th>Institution</th><th>${parts.said.gpa}</th><th>Year</th></tr>${schools(parts, (one) => `<tr><td>${degree(parts, one)}</td><td>${asHtml(one.school)}</td><td>${one.gpa || '–'}</td><td>${parts.date(one)}</td></tr>`)}</table>`;
    return page(
      'table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:2pt 5pt;text-align:left}h2{background:#eee;font-size:11pt;padding:1pt 4pt}',
      head(parts) +
        sections(parts, {
          education: table,
          work: jobs(
            parts,
            (job) =>
              `<p><b>${asHtml(job.title)}</b> – ${asHtml(job.company)}, ${asHtml(job.place)} (${parts.date(job)})</p>${list(job.items)}`,
          ),
        }),
    );
  },
  ...OTHER_LAYOUTS,
};
