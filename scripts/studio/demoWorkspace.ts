import { join } from 'node:path';
import { studioTexts } from '../../src/text/studio';
import type { Spreadsheet } from '../../src/workbook/grid/sheets';
import { readTable } from '../../src/workbook/grid/readTable';
import { findSheet } from '../../src/workbook/grid/findSheet';
import { unitsTable } from '../../src/workbook/tabs/units/unitsTab';
import { playExamples } from '../examples/playExamples';
import { holdsWorkspace, SPREADSHEET, type Host } from '../host';
import { readDirectory } from './people';
import { cellName } from './typing';
import { quoted } from './view/tabView';
import { unitsWords } from '../../src/workbook/tabs/units/words';

export const demoFolder = (root: string): string => join(root, 'out/demo');

/** The sample data's workspace, played first where there is none; gives its folder. */
export async function demoWorkspace(root: string, say: (text: string) => void): Promise<string> {
  const workspace = join(demoFolder(root), 'workspace');
  if (holdsWorkspace(workspace)) return workspace;
  say(studioTexts.playing);
  await playExamples(root, demoFolder(root), (text) => {
    say(`… ${text}`);
  });
  return workspace;
}

/** The sample person of a unit. */
const sampleAddress = (unit: string): string => `${unit}@aluoi.example.vn`;

/**
 * The sample data names hardly anybody, so that few could be tried: every unit without a person gets one, who stands in
 * `Đơn vị`, has the period workbooks shared, and is let into the unit's rows, each by the way in which VH-TT does it.
 */
export function addSamplePeople(host: Host, say: (text: string) => void): void {
  const control = host.bound();
  const owner = control === undefined ? undefined : host.drive.get(control)?.owner;
  const units = readDirectory(host)?.units ?? [];
  if (control === undefined || owner === undefined || units.length === 0) return;
  if (units.every(({ people }) => people.length > 0)) return;
  say(`… ${studioTexts.peopling}`);
  const fields = 'sheets(properties,data(rowData(values(userEnteredValue,effectiveValue,effectiveFormat))))';
  const resource: unknown = host.look(owner, control, { ranges: [quoted(unitsWords.title)], fields });
  // The same JSON, described by the narrower types.
  const table = readTable(unitsTable, findSheet(resource as Spreadsheet, unitsTable));
  const column = table.column('people');
  const given = units.flatMap(({ people }) => people.filter((address) => address !== owner));
  for (const row of table.rows) {
    const id = row.text('id');
    if (!units.some((unit) => unit.id === id && unit.people.length === 0)) continue;
    const address = sampleAddress(id);
    host.type(owner, control, `${quoted(unitsWords.title)}!${cellName(row.index, column)}`, [[address]]);
    given.push(address);
  }
  const periods = host.drive.list().filter(({ id, mimeType }) => mimeType === SPREADSHEET && id !== control);
  for (const { id } of periods) {
    for (const address of given)
      if (host.drive.role(id, address) === undefined) host.share(id, address, 'writer');
  }
  // The second lets them into the folders of their units.
  if (periods.length > 0) for (const action of ['repairPermissions', 'linkEvidence']) host.run(action);
  host.ui.reset();
}
