import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { Row } from '#tests/measures/measure.ts';
import { packedApp } from './packed.ts';

/** As electron-builder.yml sets them, `0` for off: what would let others into the program is off. */
const WANTED: ReadonlyMap<FuseV1Options, string> = new Map([
  [FuseV1Options.RunAsNode, '0'],
  [FuseV1Options.EnableCookieEncryption, '1'],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, '0'],
  [FuseV1Options.EnableNodeCliInspectArguments, '0'],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, '1'],
  [FuseV1Options.OnlyLoadAppFromAsar, '1'],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, '0'],
]);

/** Reads the fuses back from the packed program. */
export async function checkFuses(): Promise<Row[]> {
  const packed = packedApp();
  if (packed === null) throw new Error('nothing is packed: npm run package');
  const wire = await getCurrentFuseWire(packed.executable);
  const wrong = [...WANTED]
    .filter(([fuse, state]) => String.fromCharCode(Number(wire[fuse])) !== state)
    .map(([fuse]) => FuseV1Options[fuse]);
  return [
    {
      ...{
        name: 'package: fuses as they are set',
        figure: WANTED.size - wrong.length,
        unit: 'fuses',
        against: null,
      },
      ...{ goal: String(WANTED.size), holds: wrong.length === 0, note: wrong.join(', ') },
    },
  ];
}
