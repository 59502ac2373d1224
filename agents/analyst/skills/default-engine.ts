import accountingAndFinance from '../../../resources/skills/accounting-and-finance.json' with {
  type: 'json',
};
import cloudAndOperations from '../../../resources/skills/cloud-and-operations.json' with { type: 'json' };
import constructionAndTrades from '../../../resources/skills/construction-and-trades.json' with {
  type: 'json',
};
import dataAndMl from '../../../resources/skills/data-and-ml.json' with { type: 'json' };
import designAndFilm from '../../../resources/skills/design-and-film.json' with { type: 'json' };
import designAndProduct from '../../../resources/skills/design-and-product.json' with { type: 'json' };
import educationAndResearch from '../../../resources/skills/education-and-research.json' with {
  type: 'json',
};
import engineeringAndManufacturing from '../../../resources/skills/engineering-and-manufacturing.json' with {
  type: 'json',
};
import financeAndLaw from '../../../resources/skills/finance-and-law.json' with { type: 'json' };
import healthAndCare from '../../../resources/skills/health-and-care.json' with { type: 'json' };
import healthAndScience from '../../../resources/skills/health-and-science.json' with { type: 'json' };
import hospitalityAndFood from '../../../resources/skills/hospitality-and-food.json' with { type: 'json' };
import lawAndPublicSector from '../../../resources/skills/law-and-public-sector.json' with { type: 'json' };
import logisticsAndTransport from '../../../resources/skills/logistics-and-transport.json' with {
  type: 'json',
};
import managementAndConsulting from '../../../resources/skills/management-and-consulting.json' with {
  type: 'json',
};
import managementAndDelivery from '../../../resources/skills/management-and-delivery.json' with {
  type: 'json',
};
import marketingAndMedia from '../../../resources/skills/marketing-and-media.json' with { type: 'json' };
import marketingAndSales from '../../../resources/skills/marketing-and-sales.json' with { type: 'json' };
import officeAndPeople from '../../../resources/skills/office-and-people.json' with { type: 'json' };
import peopleAndOffice from '../../../resources/skills/people-and-office.json' with { type: 'json' };
import programming from '../../../resources/skills/programming.json' with { type: 'json' };
import retailAndSales from '../../../resources/skills/retail-and-sales.json' with { type: 'json' };
import sectors from '../../../resources/skills/sectors.json' with { type: 'json' };
import softSkills from '../../../resources/skills/soft-skills.json' with { type: 'json' };
import softwareAndData from '../../../resources/skills/software-and-data.json' with { type: 'json' };
import spokenLanguages from '../../../resources/skills/spoken-languages.json' with { type: 'json' };
import tradesAndIndustry from '../../../resources/skills/trades-and-industry.json' with { type: 'json' };
import webAndMobile from '../../../resources/skills/web-and-mobile.json' with { type: 'json' };
import { parseTaxonomy } from './parse-taxonomy.ts';
import { createSkillEngine, type SkillEngine } from './skill-engine.ts';
import type { Taxonomy } from './taxonomy.ts';

const FILES = [
  accountingAndFinance,
  cloudAndOperations,
  constructionAndTrades,
  dataAndMl,
  designAndFilm,
  designAndProduct,
  educationAndResearch,
  engineeringAndManufacturing,
  financeAndLaw,
  healthAndCare,
  healthAndScience,
  hospitalityAndFood,
  lawAndPublicSector,
  logisticsAndTransport,
  managementAndConsulting,
  managementAndDelivery,
  marketingAndMedia,
  marketingAndSales,
  officeAndPeople,
  peopleAndOffice,
  programming,
  retailAndSales,
  sectors,
  softSkills,
  softwareAndData,
  spokenLanguages,
  tradesAndIndustry,
  webAndMobile,
];
let engine: SkillEngine | null = null;

/** The taxonomy that ships with the program. */
export function defaultTaxonomy(): Taxonomy {
  return parseTaxonomy(FILES);
}

/** The engine over the shipped taxonomy. It is built on first use and kept, as it is made of constants and holds no state. */
export function defaultEngine(): SkillEngine {
  engine ??= createSkillEngine(defaultTaxonomy());
  return engine;
}
