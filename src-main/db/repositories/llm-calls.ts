import type { AgentName } from '#shared/domain/agent-name.ts';
import type { UsageReport } from '#shared/domain/usage.ts';
import type { Db } from '../db.ts';
import { and, eq, gte, type SQL, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { llmCalls } from '../schema/machine.ts';

/** One attempt at one model, as it is recorded. */
export interface LlmCall {
  runId: string | null;
  jobId: string | null;
  agent: AgentName;
  /** Key and version of the prompt, e.g. `analyst.extract@1.0`. */
  prompt: string;
  provider: string;
  model: string;
  inputTokens: number;
  /** The part of `inputTokens` that the provider had cached. */
  cachedTokens: number;
  outputTokens: number;
  latencyMs: number;
  costUsd: number;
  success: boolean;
  /** What failed, as a short kind; never the provider's text. */
  error: string | null;
  /** ISO 8601 UTC. */
  at: string;
}

export interface RunUsage {
  modelCalls: number;
  tokens: number;
  costUsd: number;
}

const totals = {
  calls: sql<number>`count(*)`,
  successful: sql<number>`coalesce(sum(${llmCalls.success}), 0)`,
  input: sql<number>`coalesce(sum(${llmCalls.inputTokens}), 0)`,
  output: sql<number>`coalesce(sum(${llmCalls.outputTokens}), 0)`,
  cost: sql<number>`coalesce(sum(${llmCalls.costUsd}), 0)`,
  latency: sql<number>`coalesce(avg(${llmCalls.latencyMs}), 0)`,
};

/** What the models were asked and what it cost. */
export function createLlmCallsRepository(db: Db) {
  const sum = (where: SQL | undefined) => db.orm.select(totals).from(llmCalls).where(where).get();
  const everySince = db.client.prepare(
    `SELECT run_id AS runId, job_id AS jobId, agent, prompt, provider, model, input_tokens AS inputTokens,
     cached_tokens AS cachedTokens, output_tokens AS outputTokens, latency_ms AS latencyMs, cost_usd AS costUsd,
     success, error, at FROM llm_calls WHERE at >= ? ORDER BY id`,
  );
  const ofModel = db.client.prepare(
    `SELECT CAST(unixepoch(at, 'subsec') * 1000 AS INTEGER) AS at, input_tokens - cached_tokens + output_tokens AS tokens
     FROM llm_calls WHERE at >= ? AND provider = ? AND model = ? ORDER BY at`,
  );
  return guarded(db, {
    add(call: LlmCall): void {
      db.orm.insert(llmCalls).values(call).run();
    },
    /** All calls ever, or of one run, or since a time: in sum and by agent. */
    report({ runId, since }: { runId?: string | undefined; since?: Date | undefined } = {}): UsageReport {
      const where = and(
        runId === undefined ? undefined : eq(llmCalls.runId, runId),
        since === undefined ? undefined : gte(llmCalls.at, since.toISOString()),
      );
      const all = sum(where);
      const agents = db.orm
        .select({ agent: llmCalls.agent, ...totals })
        .from(llmCalls)
        .where(where)
        .groupBy(llmCalls.agent);
      const input = all?.input ?? 0;
      const output = all?.output ?? 0;
      return {
        summary: {
          totalInvocations: all?.calls ?? 0,
          successful: all?.successful ?? 0,
          failed: (all?.calls ?? 0) - (all?.successful ?? 0),
          totalInputTokens: input,
          totalOutputTokens: output,
          totalTokens: input + output,
          estimatedCostUsd: all?.cost ?? 0,
          avgLatencyMs: all?.latency ?? 0,
        },
        perAgent: Object.fromEntries(
          agents
            .all()
            .map((row) => [
              row.agent,
              { invocations: row.calls, totalTokens: row.input + row.output, costUsd: row.cost },
            ]),
        ),
      };
    },
    /** Every call since a time, oldest first. */
    since(at: Date): LlmCall[] {
      // Read without the mapper: a year of calls is read at once.
      const rows = everySince.all(at.toISOString()) as (Omit<LlmCall, 'success'> & { success: number })[];
      return rows.map((row) => ({ ...row, success: row.success === 1 }));
    },
    /** When one provider's model was asked since a time (ms since 1970), and what that counts for at its limits. */
    history({ provider, model, since }: { provider: string; model: string; since: Date }) {
      return ofModel.all(since.toISOString(), provider, model) as { at: number; tokens: number }[];
    },
    /** What all calls since a time took. */
    spentSince(at: Date): { tokens: number; costUsd: number } {
      const used = sum(gte(llmCalls.at, at.toISOString()));
      return { tokens: (used?.input ?? 0) + (used?.output ?? 0), costUsd: used?.cost ?? 0 };
    },
    /** What one run, or one job of it, used so far. */
    ofRun(runId: string, jobId?: string): RunUsage {
      const job = jobId === undefined ? undefined : eq(llmCalls.jobId, jobId);
      const used = sum(and(eq(llmCalls.runId, runId), job));
      return {
        modelCalls: used?.calls ?? 0,
        tokens: (used?.input ?? 0) + (used?.output ?? 0),
        costUsd: used?.cost ?? 0,
      };
    },
  });
}
