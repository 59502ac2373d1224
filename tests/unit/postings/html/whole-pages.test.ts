import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';

function read(head: string, body: string, lang = 'en') {
  return readPosting({
    url: 'https://x.test/1',
    mime: 'text/html',
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  }).job;
}
const TEXT =
  '<p>You mend clocks of towers and halls, keep their books and teach the craft to two learners in our yard.</p>'.repeat(
    3,
  );

test.each([
  ['<h1>Offene Stellen</h1><h2>Uhrmacher (m/w/d)</h2>', 'Uhrmacher (m/w/d)'],
  ['<h1>Lavora con noi</h1><h2>Operaio orologiaio</h2>', 'Operaio orologiaio'],
  ['<h1>Lediga jobb</h1><h2>Tekniker till torn</h2>', 'Tekniker till torn'],
  ['<h1>Vacancies</h1><h2>Horologist in Residence</h2>', 'Horologist in Residence'],
  ['<h1 class="site-title">Elmwick School</h1><h2 class="entry-title">Caretaker</h2>', 'Caretaker'],
  ['<h1>University of Elmwick</h1><h2>Caretaker</h2>', 'Caretaker'],
])('%s: the site’s or the list’s heading is no title', (headings, title) => {
  expect(read('<title>Jobs</title>', `<main>${headings}${TEXT}</main>`).title).toBe(title);
});

test('where no heading stands, a label tells the title', () => {
  const table = '<table><tr><td>Post Title:</td><td>Lecturer in Horology</td></tr></table>';
  expect(read('<title>Job Description - University of Elmwick</title>', `${table}${TEXT}`)).toMatchObject({
    title: 'Lecturer in Horology',
    company: 'University of Elmwick',
  });
});

test('a heading that names a job of its own stays the title', () => {
  const job = read(
    '<title>Jobs</title>',
    `<main><h1>Careers Adviser</h1><h2>Line Manager</h2>${TEXT}</main>`,
  );
  expect(job.title).toBe('Careers Adviser');
});

test('on an employer’s own site the name at its head is the employer’s, on a board it is not', () => {
  const main = `<main><h1>Caretaker</h1>${TEXT}</main>`;
  const own = '<header><a class="logo" href="/"><img alt="Logo Hotel Morgenstern"></a><a>Rooms</a></header>';
  const board = '<header><a href="/">Postly</a><a>For employers</a><a>Upload your CV</a></header>';
  expect(read('<title>Jobs – Hotel Morgenstern **** Ulm</title>', own + main).company).toBe(
    'Hotel Morgenstern',
  );
  expect(read('<title>Caretaker - Ulm | Postly</title>', board + main).company).toBe('');
});

test('an agency is the employer on its own site, whatever that offers', () => {
  const head = '<header><a href="/">Kranz Interim</a><a>Voor werkgevers</a></header>';
  expect(
    read('<title>Vacature Kok in Gent | Kranz Interim</title>', `${head}<h1>Kok</h1>${TEXT}`).company,
  ).toBe('Kranz Interim');
});

test.each([
  ['<p class="org">Parc naturel des Monts du Lys</p>', 'Parc naturel des Monts du Lys'],
  ['<p class="empresa">Empresa: <b>Relojes Vidal</b></p>', 'Relojes Vidal'],
  ['<div><a>Relojería Vidal</a> en <span>Guadalajara, Jal.</span></div>', 'Relojería Vidal'],
  ['<div><b>Orologi Vidal S.p.A.</b> - Modena (MO)</div>', 'Orologi Vidal S.p.A.'],
  ['<dl><dt>Zaměstnavatel</dt><dd>Domov Lípa, p. o.</dd></dl>', 'Domov Lípa, p. o.'],
])('%s under the title names the employer', (line, company) => {
  expect(read('<title>Caretaker | Postly</title>', `<h1>Caretaker</h1>${line}${TEXT}`).company).toBe(company);
});

test('data of another job is not this page’s', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: [
      {
        '@type': 'JobPosting',
        title: 'Payroll Specialist',
        hiringOrganization: { '@type': 'Organization', name: 'Quay Payroll' },
        employmentType: 'PART_TIME',
        baseSalary: { currency: 'EUR', value: { value: 45000, unitText: 'YEAR' } },
      },
    ],
  };
  const head = `<title>Tower Mechanic</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(read(head, `<main><h1>Tower Mechanic</h1>${TEXT}</main>`)).toMatchObject({
    title: 'Tower Mechanic',
    company: '',
    salary: null,
    employmentType: null,
  });
});

test('data in another language that the page shows the description of is its own', () => {
  const data = {
    '@type': 'JobPosting',
    title: 'Turmuhrmacher (m/w/d)',
    description: TEXT,
    hiringOrganization: { name: 'Kranz & Sohn' },
  };
  const head = `<title>Tower Mechanic</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(read(head, `<main><h1>Tower Mechanic</h1>${TEXT}</main>`).company).toBe('Kranz & Sohn');
});

test('RDFa is read as microdata is', () => {
  const body = `<div vocab="http://schema.org/" typeof="JobPosting"><h1><span property="title">welder</span></h1>
    <span property="hiringOrganization" typeof="Organization"><span property="name">Gold Fabricating Inc.</span></span>
    <span property="jobLocation"><span property="addressLocality">Swift Current</span>, <span property="addressRegion">SK</span></span>
    <span property="baseSalary"><span property="currency" content="CAD"></span><span property="value">$<span property="minValue">32.50</span> to $<span property="maxValue">38.00</span><span property="unitText">HOUR</span></span></span>
    ${TEXT}</div>`;
  expect(read('<title>welder</title>', body)).toMatchObject({
    title: 'welder',
    company: 'Gold Fabricating Inc.',
    locations: ['Swift Current, SK'],
    salary: { min: 32.5, max: 38, currency: 'CAD', period: 'hour' },
  });
});

test('a label’s value may stand right behind it, above several lines, or not at all', () => {
  const place = (html: string) =>
    read('<title>Caretaker</title>', `<h1>Caretaker</h1>${html}${TEXT}`).locations;
  expect(place('<p><strong>Ort:</strong> Schladming <strong>Ausmaß:</strong> Vollzeit</p>')).toEqual([
    'Schladming',
  ]);
  expect(place('<h3>Job locations</h3><p>Beech Clinic</p><p>Mill Street</p><p>Halifax</p>')).toEqual([
    'Halifax',
  ]);
  expect(place('<h4>Location</h4><p>1 vacancy in the following location:</p><p>Dubois, WY</p>')).toEqual([
    'Dubois, WY',
  ]);
  expect(place('<div><span>Skills</span><span>Location</span><span>Work Experience</span></div>')).toEqual(
    [],
  );
  expect(place('<p>Start: 1 March. Place of work: Bellerive.</p>')).toEqual(['Bellerive']);
  expect(place('<table><tr><th>Town</th><td>Kiruna</td></tr></table>')).toEqual(['Kiruna']);
  expect(place('<div>Wrocław, Krzyki</div>')).toEqual(['Wrocław, Krzyki']);
});

test('the day of publication stands in a tip, a box beside the title, or a line of its own', () => {
  const day = (html: string) => read('<title>Caretaker</title>', `${html}${TEXT}`).postedAt;
  expect(day('<h1>Caretaker</h1><span title="11/19/2026 9:12 AM">1 week ago</span>')).toBe('2026-11-19');
  expect(day('<div><p class="date">Hoy</p><h1>Caretaker</h1></div>')).toBe('2026-11-28');
  expect(day('<h1>Caretaker</h1><p>Bergamo</p><p>24/11/2026</p>')).toBe('2026-11-24');
  expect(day('<h1>Caretaker</h1><p>Closing date</p><p>24/11/2026</p>')).toBeNull();
  expect(day('<h1>Caretaker</h1><h4>Open &amp; closing dates</h4><p>11/25/2026 to 12/09/2026</p>')).toBe(
    '2026-11-25',
  );
});

test('spans that only styles part are apart', () => {
  const row = '<p><span>3 - 6 years</span><span>₹ 4.5-6.5 Lacs P.A.</span><span>Pune (Hadapsar)</span></p>';
  expect(read('<title>Buyer</title>', `<h1>Buyer</h1>${row}${TEXT}`)).toMatchObject({
    salary: { min: 450_000, max: 650_000, currency: 'INR', period: 'year' },
    locations: ['Pune (Hadapsar)'],
  });
  const pay = '<div><span>$4,800</span><span>to</span><span>$6,500</span><span>Monthly</span></div>';
  expect(read('<title>Buyer</title>', `<h1>Buyer</h1>${pay}${TEXT}`).salary).toMatchObject({
    min: 4800,
    max: 6500,
    period: 'month',
  });
});

test('the country of a page’s language tells whose dollar is meant, unless the place is elsewhere', () => {
  const pay = (lang: string, place: string) =>
    read('<title>Cook</title>', `<h1>Cook</h1><p>${place}</p><p>$31 per hour</p>${TEXT}`, lang).salary
      ?.currency;
  expect(pay('en-AU', 'Hunter Valley')).toBe('AUD');
  expect(pay('en-AU', 'Denver, CO')).toBe('USD');
  expect(pay('en-US', 'Hunter Valley')).toBe('USD');
});

test('what a heading asks for in the line under it counts as asked', () => {
  const body =
    '<h1>Welder</h1><h3>Languages</h3><p>English</p><h3>Experience</h3><p>2 years to less than 3 years</p>';
  expect(read('<title>Welder</title>', body + TEXT)).toMatchObject({ languages: ['English'], yearsMin: 2 });
});

test('other jobs under headings of more languages tell nothing of this one', () => {
  for (const heading of [
    '¿Te interesan estas ofertas?',
    'Další volná místa',
    'Zobacz podobne',
    'Potrebbero interessarti',
  ])
    expect(
      read(
        '<title>Cook</title>',
        `<main><h1>Cook</h1>${TEXT}</main><div><h3>${heading}</h3><p>Part-time</p><p>€18.000 per year</p></div>`,
      ),
    ).toMatchObject({ employmentType: null, salary: null });
});

test('a name in capitals is taken as the text writes it elsewhere', () => {
  const body =
    'STADT HOHENFELS\nStellenausschreibung\n\nSachbearbeiter (m/w/d)\n\nBewerbungen an die Stadt Hohenfels, Personalamt.\n';
  const { job } = readPosting({
    url: 'a.txt',
    mime: 'text/plain',
    body,
    source: 'file',
    now: '2026-11-28T12:00:00Z',
  });
  expect(job.company).toBe('Stadt Hohenfels');
});

test('a region before its town, a street before it, and a part of a town before its state', () => {
  const place = (line: string) =>
    read('<title>Caretaker</title>', `<h1>Caretaker</h1><p>${line}</p>${TEXT}`).locations;
  expect(place('70173 Baden-Württemberg - Stuttgart')).toEqual(['Stuttgart, Baden-Württemberg']);
  expect(place('10 Mill Road, Halifax')).toEqual(['Halifax']);
  expect(place('Brunswick, Melbourne VIC')).toEqual(['Brunswick, Melbourne VIC']);
});

test('hours behind a label and a private advertiser', () => {
  const rows =
    '<div><div>Hours per week</div><div>39</div></div><div><div>Employer</div><div>Private</div></div>';
  expect(read('<title>Caretaker</title>', `<h1>Caretaker</h1>${rows}${TEXT}`)).toMatchObject({
    employmentType: 'full-time',
    company: '',
  });
});

test('an employer with its legal form behind a comma', () => {
  const body = `<h1>Fontanero</h1><p>Instalaciones Ibarra, S.L. busca fontanero para obras.</p>${TEXT}`;
  expect(read('<title>Fontanero</title>', body, 'es').company).toBe('Instalaciones Ibarra, S.L.');
});

test('pay behind a label is in the money of the place that stands elsewhere', () => {
  const body = `<h1>Barista</h1><p>Hobart TAS</p><dl><dt>Salary</dt><dd>$31.50 per hour</dd></dl>${TEXT}`;
  expect(read('<title>Barista</title>', body).salary?.currency).toBe('AUD');
});

test('a career level of experienced people is no senior’s', () => {
  const level = '<h3>Career level</h3><p>Experienced (non-manager)</p>';
  expect(read('<title>Porter</title>', `<h1>Porter</h1>${TEXT}${level}`).seniority).toBeNull();
});
