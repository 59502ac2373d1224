import type { Reporter, TestCase } from 'vitest/node';

/** Names the tests that passed only when they were tried once more, so that nobody takes them for sound. */
export default class SecondTries implements Reporter {
  private readonly names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky === true)
      this.names.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.names) process.stdout.write(`passed only at the second try: ${name}\n`);
  }
}
