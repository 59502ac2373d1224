import type { Row } from '#tests/measures/measure.ts';
import { measureFaultyModels } from './llm.ts';
import { measureCanaryKeys } from './llm-canary.ts';
import { measureDeadProvider } from './llm-dead.ts';
import { measureDemoPrivacy } from './llm-demo.ts';

/** Everything that models may do to the program, and the program to its user. */
export async function measureModels(): Promise<Row[]> {
  return [
    ...(await measureDemoPrivacy()),
    ...(await measureCanaryKeys()),
    ...(await measureDeadProvider()),
    ...(await measureFaultyModels()),
  ];
}
