/** Sentences as postings write them, with the taxonomy's skills that stand in each. */
export const SENTENCES: readonly { text: string; skills: readonly string[] }[] = [
  { text: 'Strong experience with C++ and C#, and some C.', skills: ['C++', 'C#', 'C'] },
  { text: 'You write Go or Rust for a living.', skills: ['Go', 'Rust'] },
  { text: 'Join us to go to market in three new countries.', skills: ['Product launch'] },
  { text: 'R, Python or SAS for statistical analysis.', skills: ['R', 'Python', 'SAS', 'Statistics'] },
  { text: 'Our R&D team reports to the C-level.', skills: [] },
  { text: 'We closed our Series C last year.', skills: [] },
  { text: 'Experience with Node.js, React.js and .NET Core.', skills: ['Node.js', 'React', '.NET'] },
  {
    text: 'NodeJS, Vue and TypeScript in the front end.',
    skills: ['Node.js', 'Vue.js', 'TypeScript', 'Frontend development'],
  },
  { text: 'Solid knowledge of Postgres, MySQL and MongoDB.', skills: ['PostgreSQL', 'MySQL', 'MongoDB'] },
  {
    text: 'Kubernetes (K8s), Helm and Terraform on AWS or GCP.',
    skills: ['Kubernetes', 'Helm', 'Terraform', 'AWS', 'Google Cloud'],
  },
  { text: 'You respond swiftly and excel at writing.', skills: [] },
  { text: 'Excel and PowerPoint are your daily tools.', skills: ['Microsoft Excel', 'PowerPoint'] },
  { text: 'Swift and Kotlin for our mobile apps.', skills: ['Swift', 'Kotlin', 'Mobile development'] },
  {
    text: 'Spring Boot microservices behind a REST API.',
    skills: ['Spring Boot', 'Microservices', 'REST APIs'],
  },
  { text: 'We start each spring with a hiking trip.', skills: [] },
  {
    text: 'Experience in machine learning with PyTorch or TensorFlow.',
    skills: ['Machine learning', 'PyTorch', 'TensorFlow'],
  },
  {
    text: 'Figma, design systems and usability testing.',
    skills: ['Figma', 'Design systems', 'User research'],
  },
  {
    text: 'Patient assessment, wound care and a current BLS.',
    skills: ['Patient assessment', 'Wound care', 'Basic life support'],
  },
  { text: 'Google Ads, SEO and email campaigns.', skills: ['Google Ads', 'SEO', 'Email marketing'] },
  { text: 'Month-end closing under IFRS and US GAAP.', skills: ['Financial reporting', 'IFRS', 'US GAAP'] },
  {
    text: 'Full recruitment cycle experience and HR administration skills.',
    skills: ['Recruiting', 'HR administration'],
  },
  { text: 'Fluent German and good Polish.', skills: ['German', 'Polish'] },
  { text: 'Polish the screens until they shine.', skills: [] },
  {
    text: 'CI/CD with Jenkins, unit tests, and test automation in Selenium.',
    skills: ['CI/CD', 'Jenkins', 'Unit testing', 'Test automation', 'Selenium'],
  },
  {
    text: 'CNC machining, MIG welding and reading blueprints.',
    skills: ['CNC machining', 'Welding', 'Blueprint reading'],
  },
  { text: 'Unity or Unreal Engine, with C#.', skills: ['Unity', 'Unreal Engine', 'C#'] },
  { text: 'You bring unity to teams that disagree.', skills: [] },
  { text: 'Salesforce administration and other CRM tools.', skills: ['Salesforce administration', 'CRM'] },
  {
    text: 'Apache Kafka, RabbitMQ or another message broker.',
    skills: ['Apache Kafka', 'RabbitMQ', 'Message queues'],
  },
  {
    text: 'Strong analytical skills and attention to detail.',
    skills: ['Analytical thinking', 'Attention to detail'],
  },
];
