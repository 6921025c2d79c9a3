import { office as delivered } from '../../catalogue/office';
import { appError } from '../../core/appError';
import type { Office, Unit } from '../../core/model';
import { officeCell, readOffice } from '../../workbook/control/readOffice';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readPeriodCard, type PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { addressFaults, peopleCell, unitsTable } from '../../workbook/tabs/units/unitsTab';
import { addressFaultText } from '../../text/vi';
import type { FoundPeriod } from './findPeriod';
import { officeWords } from '../../workbook/tabs/office/words';
import { unitsWords } from '../../workbook/tabs/units/words';

/** Who compiles, by the control workbook: the delivered office where it was made before one could be named. */
export const officeOf = (control: Spreadsheet): Office => readOffice(control, delivered);

/** What the control workbook says of a period. */
export const cardOf = (
  { control, line }: Pick<FoundPeriod, 'control' | 'line'>,
  state = line.readState(),
  closedAt = line.closedAt,
): PeriodCard => ({
  period: line.read(),
  state,
  office: officeOf(control),
  ...(closedAt !== undefined && { closedAt }),
  ...(line.result && { result: line.result }),
});

/** What a period workbook says of itself. */
export const ownCard = (workbook: Spreadsheet): PeriodCard => readPeriodCard(workbook, delivered);

/** Addresses of the office's people. */
export const staffOf = ({ id: office }: Office, units: readonly Unit[]): readonly string[] =>
  units.find(({ id }) => id === office)?.people ?? [];

/** The office, where it is one of the units; else an `AppError`: nobody knows whose the operators' rights are. */
export function knownOffice(control: Spreadsheet, units: readonly Unit[]): Office {
  const office = officeOf(control);
  if (units.some(({ id }) => id === office.id)) return office;
  const place = { tab: officeWords.title, cell: officeCell(control) };
  throw appError('officeUnknown', { ...place, unit: office.id, units: unitsWords.title });
}

/** What is no address in `Đơn vị`, each with its cell. */
export const faultsOf = (control: Spreadsheet): readonly string[] =>
  addressFaults(findSheet(control, unitsTable)).map(addressFaultText);

/** An `AppError` with all of them: before a period is made they are put right. */
export function requireAddresses(control: Spreadsheet): void {
  const details = faultsOf(control);
  if (details.length > 0) throw appError('catalogueInvalid', { count: details.length }, { details });
}

/**
 * The office for a new period: also somebody of it has an address. Without this its own rows would be protected as any
 * unit's, and nobody could appraise.
 */
export function requireOffice(control: Spreadsheet, units: readonly Unit[]): Office {
  const office = knownOffice(control, units);
  if (staffOf(office, units).length > 0) return office;
  const cell = peopleCell(findSheet(control, unitsTable), office.id);
  throw appError('officeWithoutPeople', { tab: unitsWords.title, cell, unit: office.name });
}
