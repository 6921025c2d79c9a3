import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { stripCachedValues } from './stripCachedValues';

const run = promisify(execFile);
const names = ['soffice', 'libreoffice'];
const timeout = 180_000;
const filters = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pdf: 'pdf:calc_pdf_Export',
  /** Comma, quotes, UTF-8, from the first line, cells as they are shown. */
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true',
} as const;

/** A workbook of Excel has no locale of its own; without this numbers would show as 1,234.5. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop>
  </item>
</oor:items>
`;

/** Where LibreOffice is, or nothing: tests ask this before they need it. */
export function findLibreOffice(): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

/**
 * Lets LibreOffice calculate every formula anew and gives back its .xlsx, a .pdf of the visible tabs, or what the first
 * tab shows as .csv. Takes some
 * seconds; each call has a profile of its own, so calls may run side by side.
 */
export async function withLibreOffice(bytes: Uint8Array, to: keyof typeof filters): Promise<Uint8Array> {
  const program = findLibreOffice();
  if (program === undefined) {
    throw new Error('LibreOffice is not installed: apt-get install --no-install-recommends libreoffice-calc');
  }
  const folder = await mkdtemp(join(tmpdir(), 'calc-'));
  try {
    const source = join(folder, 'book.xlsx');
    const target = join(folder, 'out');
    await writeFile(source, await stripCachedValues(bytes));
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const ownProfile = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run(program, [ownProfile, '--headless', '--convert-to', filters[to], '--outdir', target, source], {
      timeout,
    });
    return new Uint8Array(await readFile(join(target, `book.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
