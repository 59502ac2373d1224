import { servePark } from './serve.ts';

const park = await servePark();
process.stdout.write(`The practice park is at ${park.origin}. Stop it with Ctrl+C.\n`);
process.once('SIGINT', () => {
  void park.close();
});
