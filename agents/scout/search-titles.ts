/** Titles that employers commonly advertise; a broadened search picks from them what is nearest to the user's. */
export const SEARCH_TITLES: readonly string[] = `
Software Engineer; Software Developer; Backend Engineer; Backend Developer; Frontend Engineer; Frontend Developer;
Full Stack Engineer; Full Stack Developer; Web Developer; Python Developer; Java Developer; PHP Developer; Ruby Developer;
.NET Developer; Node.js Developer; React Developer; API Engineer; Mobile Developer; iOS Developer; Android Developer;
Game Developer; Embedded Software Engineer; Firmware Engineer; Integration Engineer; Distributed Systems Engineer;
Platform Engineer; DevOps Engineer; Site Reliability Engineer; Infrastructure Engineer; Cloud Engineer; Systems Engineer;
System Administrator; Network Engineer; Security Engineer; Security Analyst; Database Administrator; Data Engineer;
Analytics Engineer; Data Platform Engineer; ETL Developer; Data Analyst; Business Intelligence Analyst; BI Developer;
Data Scientist; Machine Learning Engineer; ML Engineer; AI Engineer; Research Engineer; Research Scientist; QA Engineer;
Test Engineer; Test Automation Engineer; SDET; IT Support Specialist; Help Desk Technician; Technical Support Engineer;
Solutions Architect; Software Architect; Solutions Engineer; Sales Engineer; Engineering Manager; Technical Lead;
Product Designer; UX Designer; UI Designer; UX Researcher; Graphic Designer; Web Designer; Product Manager; Product Owner;
Technical Product Manager; Project Manager; Program Manager; Scrum Master; Business Analyst; Management Consultant;
Technical Writer; Documentation Writer; Content Writer; Copywriter; Editor; Content Strategist; Marketing Manager;
Marketing Specialist; Digital Marketing Manager; Growth Marketing Manager; Performance Marketing Manager; SEO Specialist;
Social Media Manager; Brand Manager; Product Marketing Manager; Communications Manager; Sales Representative;
Account Executive; Account Manager; Sales Manager; Business Development Manager; Customer Success Manager;
Customer Support Specialist; Customer Service Representative; Recruiter; Talent Acquisition Specialist; HR Manager;
HR Generalist; People Operations Manager; Accountant; Bookkeeper; Financial Analyst; Finance Manager; Financial Controller;
Auditor; Tax Specialist; Payroll Specialist; Lawyer; Legal Counsel; Paralegal; Compliance Officer; Registered Nurse;
Staff Nurse; Nurse Practitioner; Clinical Nurse; Nursing Assistant; Caregiver; Physician; Medical Assistant; Pharmacist;
Physiotherapist; Dental Assistant; Dental Hygienist; Laboratory Technician; Clinical Research Coordinator; Teacher; Tutor;
Instructional Designer; Lecturer; Social Worker; Psychologist; Restaurant Manager; Chef; Cook; Barista; Waiter;
Hotel Manager; Receptionist; Store Manager; Retail Sales Associate; Cashier; Warehouse Associate; Warehouse Manager;
Logistics Coordinator; Supply Chain Manager; Supply Chain Analyst; Procurement Manager; Buyer; Truck Driver;
Delivery Driver; Electrician; Electrical Engineer; Mechanical Engineer; Mechanic; Civil Engineer; Construction Manager;
Industrial Engineer; Manufacturing Engineer; Process Engineer; Quality Engineer; Maintenance Technician;
Field Service Technician; Field Technician; Welder; Carpenter; Plumber; Administrative Assistant; Executive Assistant;
Office Manager; Operations Manager; Operations Analyst; Facility Manager; Event Manager; Translator; Journalist;
Photographer; Video Editor; Architect; Interior Designer; Environmental Engineer; Chemist; Biologist
`
  .split(';')
  .map((title) => title.replace(/\s+/g, ' ').trim());
