import type { Clock } from '#agents/ports.ts';
import { postedAt } from './board.ts';
import { type Html, raw } from './html.ts';
import { postingText } from './pages/posting-text.ts';
import { type Place, type Posting, placeName } from './posting.ts';

const EMPLOYMENT_TERMS: Record<Posting['employmentType'], string> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACTOR',
  internship: 'INTERN',
  temporary: 'TEMPORARY',
};

/** The posting as schema.org's `JobPosting`, in a script element that no browser runs. */
export function jobPostingJsonLd(posting: Posting, clock: Clock): Html {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: posting.title,
    identifier: { '@type': 'PropertyValue', name: posting.company.name, value: posting.id },
    datePosted: postedAt(posting, clock),
    employmentType: EMPLOYMENT_TERMS[posting.employmentType],
    hiringOrganization: { '@type': 'Organization', name: posting.company.name },
    jobLocation: posting.places.map(placeOf),
    ...(posting.remote === 'remote' && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: posting.places.map((place) => ({
        '@type': 'Country',
        name: place.country,
      })),
    }),
    ...(posting.salary !== null && { baseSalary: baseSalary(posting.salary) }),
    description: postingText(posting).markup,
    directApply: true,
  };
  return raw(
    `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  );
}

function placeOf(place: Place): object {
  return {
    '@type': 'Place',
    name: placeName(place),
    address: {
      '@type': 'PostalAddress',
      addressLocality: place.city,
      addressRegion: place.region,
      addressCountry: place.code,
    },
  };
}

function baseSalary(salary: NonNullable<Posting['salary']>): object {
  return {
    '@type': 'MonetaryAmount',
    currency: salary.currency,
    value: {
      '@type': 'QuantitativeValue',
      minValue: salary.min,
      maxValue: salary.max,
      unitText: salary.period?.toUpperCase(),
    },
  };
}
