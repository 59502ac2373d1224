// A process that ends by an error of the gateway that nobody caught, with whatever Node prints then: `node crash.ts URL`.
import { ALL_KEYS, gatewayOver, judgementRequest } from '#tests/fakes/gateway.ts';

const [url = ''] = process.argv.slice(2);
await gatewayOver({ url, keys: ALL_KEYS }).llm.generate(judgementRequest());
