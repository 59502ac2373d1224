import { registerHooks } from 'node:module';

// dependency-cruiser reads TypeScript with swc, but does not tell it that a `.tsx` file holds JSX. This hands it an
// swc that knows. Used as `node --import`; goes when dependency-cruiser does it itself.
const wrapper = 'data:text/javascript,';

const source = (url) => `
import swc from ${JSON.stringify(url)};
const options = (given, tsx) => ({ ...given, tsx });
const wrapped = {
  ...swc,
  parseSync: (text, given) => swc.parseSync(text, options(given, false)),
  parseFileSync: (path, given) => swc.parseFileSync(path, options(given, path.endsWith('.tsx'))),
};
export const { parseSync, parseFileSync, version } = wrapped;
export default wrapped;
`;

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    if (specifier !== '@swc/core' || !context.parentURL?.includes('/dependency-cruiser/')) return resolved;
    return { url: wrapper + encodeURIComponent(source(resolved.url)), shortCircuit: true };
  },
});
