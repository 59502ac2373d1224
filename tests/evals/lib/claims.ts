/** Facts with rewordings that say the same and rewordings that say more, as models write them. */
export const CLAIMS: { fact: string; same: string[]; more: string[] }[] = [
  {
    fact: 'Moved 14 nightly batch jobs to Kafka streams, which cut the delay of reports from 9 hours to 4 minutes',
    same: [
      'Migrated 14 nightly batch jobs to Kafka streams, cutting the delay of reports from 9 hours to 4 minutes',
      'Cut the delay of reports from 9 hours to 4 minutes by moving 14 nightly batch jobs to Kafka streams',
      'Reduced report delay from 9 hours to 4 minutes with Kafka streams',
      'Moved nightly batch jobs to Kafka streams',
    ],
    more: [
      'Moved 40 nightly batch jobs to Kafka streams',
      'Moved 14 nightly batch jobs to Kafka streams and Flink',
      'Led the move of 14 nightly batch jobs to Kafka streams',
      'Moved 14 mission-critical batch jobs to Kafka streams',
      'Cut the delay of reports by 99%',
      'Cut the delay of reports from 9 hours to 4 seconds',
      'Moved 14 nightly batch jobs to Kafka streams on AWS',
      'Architected an enterprise streaming platform with Kafka',
      'Saved the company $2M by moving 14 batch jobs to Kafka streams',
      'Moved 14 nightly batch jobs to Kafka streams with a team of five',
    ],
  },
  {
    fact: 'Helped the support team answer about 30 tickets a day in Zendesk',
    same: [
      'Helped answer about 30 Zendesk tickets a day with the support team',
      'Supported the support team in answering about 30 tickets a day in Zendesk',
      'Worked with the support team on about 30 tickets a day in Zendesk',
    ],
    more: [
      'Managed the support team and about 30 tickets a day in Zendesk',
      'Answered over 300 tickets a day in Zendesk',
      'Answered about 30 tickets a day in Zendesk and Salesforce',
      'Raised customer satisfaction by answering 30 tickets a day in Zendesk',
      'Helped the support team answer about 30 tickets an hour in Zendesk',
      'Trained the support team to answer about 30 tickets a day',
      'Senior member of the support team, about 30 tickets a day in Zendesk',
    ],
  },
  {
    fact: 'Nursed 8 patients a shift on a surgical ward and taught two students',
    same: [
      'Nursed 8 patients a shift on a surgical ward; trained two students',
      'Taught two students and nursed 8 patients a shift on a surgical ward',
      'Mentored two students on a surgical ward',
    ],
    more: [
      'Nursed 8 patients a shift in intensive care and taught two students',
      'Head nurse of a surgical ward with 8 patients a shift',
      'Nursed 18 patients a shift on a surgical ward',
      'Nursed 2 patients a shift on a surgical ward and taught 8 students',
      'Certified surgical nurse for 8 patients a shift',
      'Nursed 8 patients a shift on a surgical ward for ten years',
      'Taught two students at Charité',
    ],
  },
  {
    fact: 'Built a React and TypeScript dashboard used by three on-call teams',
    same: [
      'Developed a dashboard in React and TypeScript for three on-call teams',
      'Created a React dashboard used by 3 on-call teams',
      'Implemented a TypeScript dashboard for three on-call teams',
    ],
    more: [
      'Built a React and Node.js dashboard used by three on-call teams',
      'Built a React and TypeScript dashboard used by thirty on-call teams',
      'Built an award-winning React dashboard used by three on-call teams',
      'Built a real-time React and TypeScript dashboard used by three on-call teams',
      'Owned the React and TypeScript dashboards of all on-call teams worldwide',
      'Built a React and TypeScript dashboard in 2 weeks for three on-call teams',
      'Expert in React and TypeScript; built a dashboard used by three on-call teams',
      'Built a React and TypeScript dashboard at Google',
    ],
  },
  {
    fact: 'Grew annual revenue 28% over three years while holding food cost flat',
    same: [
      'Increased annual revenue 28% over three years while holding food cost flat',
      'Held food cost flat while growing annual revenue by 28% over three years',
      'Grew annual revenue by 28 percent over three years',
    ],
    more: [
      'Grew annual revenue 82% over three years while holding food cost flat',
      'Grew annual revenue 28% over one year while holding food cost flat',
      'Grew annual revenue to $28M over three years',
      'Grew annual profit 28% over three years',
      'Grew annual revenue 28% over three years while halving food cost',
      'Grew annual revenue 28% year over year',
      'Grew annual revenue 3% over 28 years while holding food cost flat',
    ],
  },
  {
    fact: 'Wrote unit tests for the billing service and fixed 20 bugs',
    same: ['Fixed 20 bugs and wrote unit tests for the billing service', 'Wrote billing service unit tests'],
    more: [
      'Wrote all unit tests for the billing service',
      'Owned the billing service',
      'Fixed 20 critical bugs in the billing service',
      'Wrote unit and integration tests for the billing service',
    ],
  },
  {
    fact: 'Assisted senior engineers with the migration of 3 databases to PostgreSQL 14',
    same: ['Helped senior engineers migrate 3 databases to PostgreSQL 14'],
    more: [
      'Migrated 3 databases to PostgreSQL 14',
      'Senior engineer for the migration of 3 databases to PostgreSQL 14',
      'Assisted with the migration of 14 databases to PostgreSQL 3',
    ],
  },
  {
    fact: 'Sold 120 cars in 2022, second in the region',
    same: ['Second in the region with 120 cars sold in 2022'],
    more: [
      'Sold 120 cars in 2022, first in the region',
      'Sold 120 cars a month in 2022',
      'Sold 2022 cars in 120 days',
      'Top seller of the region with 120 cars in 2022',
    ],
  },
  {
    fact: 'Translated manuals from German to English part-time',
    same: ['Part-time translation of manuals from German to English'],
    more: [
      'Translated manuals from English to German',
      'Translated manuals from German, French and English',
      'Translated manuals from German to English full-time',
    ],
  },
];
