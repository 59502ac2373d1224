import { ChatGroq } from '@langchain/groq';
import { gatewayOver, judgementRequest, unlimitedCatalogue } from '#tests/fakes/gateway.ts';
import { median, type Row, timed } from '#tests/measures/measure.ts';
import { startSimulator } from '#tests/simulators/llm/start-simulator.ts';

const CALLS = 300;

/** What the gateway adds to a call, against the bare LangChain model, on loopback. */
export async function measureGateway(): Promise<Row[]> {
  const simulator = await startSimulator();
  try {
    const { llm } = gatewayOver({ url: simulator.url, catalogue: unlimitedCatalogue() });
    const model = new ChatGroq({
      apiKey: 'x',
      model: 'openai/gpt-oss-20b',
      baseUrl: simulator.url,
      maxRetries: 0,
    });
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < CALLS + 20; round += 1) {
      const request = judgementRequest();
      const bareMs = await timed(() =>
        model.invoke(request.messages.map(({ role, content }) => [role, content])),
      );
      const oursMs = await timed(() => llm.generate(request));
      if (round < 20) continue; // The first ones warm both.
      bare.push(bareMs);
      ours.push(oursMs);
    }
    const added = median(ours) - median(bare);
    return [
      {
        name: 'time that the gateway adds to a call',
        figure: added,
        unit: 'ms',
        against: `the bare model (${median(bare).toFixed(1)} ms)`,
        goal: 'at most 2',
        holds: added <= 2,
        note: `medians of ${CALLS}`,
      },
    ];
  } finally {
    await simulator.close();
  }
}
