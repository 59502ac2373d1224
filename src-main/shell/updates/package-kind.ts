import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { PackageKind } from '#shared/domain/update.ts';

interface Installation {
  isPackaged: boolean;
  platform: NodeJS.Platform;
  /** The AppImage that was started, as its own start says; undefined for none. */
  appImage: string | undefined;
  /** The folder beside the archive. */
  resources: string;
}

/** How this copy was installed. */
export function packageKind({ isPackaged, platform, appImage, resources }: Installation): PackageKind {
  if (platform === 'linux' && appImage !== undefined && isAbsolute(appImage)) return 'appimage';
  if (!isPackaged) return 'folder';
  if (platform === 'win32')
    return existsSync(join(resources, '..', 'Uninstall JobAI.exe')) ? 'windows' : 'folder';
  if (platform === 'darwin') return 'mac';
  const type = join(resources, 'package-type');
  return existsSync(type) && readFileSync(type, 'utf8').trim() === 'deb' ? 'deb' : 'folder';
}

/** How the file of such a package ends. */
export const EXTENSIONS: Record<PackageKind, string> = {
  appimage: '.appimage',
  deb: '.deb',
  windows: '.exe',
  mac: '.zip',
  folder: '',
};

/** How the version before comes back where a new one does not start. */
export function wayBack(kind: PackageKind, version: string): string {
  switch (kind) {
    case 'appimage':
      return 'The version of now stays beside the new one. If the new one does not start, JobAI puts it back by itself, with your data as it was.';
    case 'deb':
      return `Keep the package of version ${version}. If the new one does not start, install it again: sudo apt install --allow-downgrades ./JobAI-${version}.deb, and take the newest backup in the data folder.`;
    case 'windows':
    case 'mac':
      return `Keep the installer of version ${version}. If the new one does not start, run it again, and take the newest backup in the data folder.`;
    case 'folder':
      return 'This copy was not installed as a package, so JobAI can tell of a new version and not fetch it.';
  }
}
