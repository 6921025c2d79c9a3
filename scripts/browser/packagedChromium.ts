import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unpackOnce } from './unpackOnce';

/** `env`: beside the variables of this process. */
interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const program = 'chromium';
const libraries = 'al2023/lib';
const fonts = 'fonts.conf';

/**
 * The Chromium of the package `@sparticuz/chromium` with its own libraries and its own font (Open Sans), unpacked into
 * the folder for temporary files where it is not there yet. Throws on anything but Linux on x64.
 */
export function packagedChromium(): UnpackedChromium {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`it is for Linux on x64 only, not for ${process.platform} on ${process.arch}`);
  const entry = require.resolve('@sparticuz/chromium');
  const folder = unpackOnce({
    // One a user: what another user put there must not be run.
    folder: join(tmpdir(), `so-diem-chromium-${versionOf(entry)}-${String(userInfo().uid)}`),
    isWhole: (path) => [program, libraries, fonts].every((name) => existsSync(join(path, name))),
    unpack: (path) => {
      unpack(entry, path);
    },
  });
  const above = process.env['LD_LIBRARY_PATH'];
  return {
    executablePath: join(folder, program),
    env: {
      LD_LIBRARY_PATH: [join(folder, libraries), ...(above === undefined ? [] : [above])].join(delimiter),
      FONTCONFIG_FILE: join(folder, fonts),
    },
  };
}

/** The package lets nobody ask for its `package.json` by name. */
function versionOf(entry: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '../../package.json'), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

/**
 * The package unpacks itself into the folder for temporary files, and its libraries only where it believes to be on AWS
 * Lambda: so in a process of its own it is told both.
 */
function unpack(entry: string, folder: string): void {
  execFileSync(process.execPath, ['--eval', 'require(process.argv[1]).executablePath()', entry], {
    env: { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    stdio: 'pipe',
  });
  writeFileSync(join(folder, fonts), fontSettings);
}

/** The machine's fonts, if it has any, and the package's. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
