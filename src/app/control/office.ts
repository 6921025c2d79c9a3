import { office as delivered } from '../../catalogue/office';
import { appError } from '../../core/appError';
import type { Office, Unit } from '../../core/model';
import { tabTitles } from '../../text/vi';
import { officeCell, readOffice } from '../../workbook/control/readOffice';
import { findSheet } from '../../workbook/grid/findSheet';
import type { Spreadsheet } from '../../workbook/grid/sheets';
import { readPeriodCard, type PeriodCard } from '../../workbook/tabs/periodCard/periodCardTab';
import { peopleCell } from '../../workbook/tabs/units/unitsTab';
import type { FoundPeriod } from './findPeriod';

/** Who compiles, by the control workbook: the delivered office where it was made before one could be named. */
export const officeOf = (control: Spreadsheet): Office => readOffice(control, delivered);

/** What the control workbook says of a period. */
export const cardOf = (
  { control, line }: Pick<FoundPeriod, 'control' | 'line'>,
  state = line.readState(),
): PeriodCard => ({ period: line.read(), state, office: officeOf(control) });

/** What a period workbook says of itself. */
export const ownCard = (workbook: Spreadsheet): PeriodCard => readPeriodCard(workbook, delivered);

/** Addresses of the office's people. */
export const staffOf = ({ id: office }: Office, units: readonly Unit[]): readonly string[] =>
  units.find(({ id }) => id === office)?.people ?? [];

/**
 * Refuses an office with whom no period could be worked: it is no unit, or nobody of it has an address. Without this its
 * own rows would be protected as any unit's, and nobody could appraise.
 */
export function requireOffice(control: Spreadsheet, units: readonly Unit[]): Office {
  const office = officeOf(control);
  const unit = units.find(({ id }) => id === office.id);
  if (!unit) {
    const place = { tab: tabTitles.office, cell: officeCell(control) };
    throw appError('officeUnknown', { ...place, unit: office.id, units: tabTitles.units });
  }
  if (unit.people.length === 0) {
    const cell = peopleCell(findSheet(control, tabTitles.units), unit.id);
    throw appError('officeWithoutPeople', { tab: tabTitles.units, cell, unit: unit.name });
  }
  return office;
}
