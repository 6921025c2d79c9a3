import { dayOfSerial } from '../../src/core/day';
import { chance } from './random';

/** 1234 or 1.234, as one officer or another types it; decimals with a comma. */
export function typeNumber(value: number, ...key: readonly string[]): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = value >= 1e6 || chance('grouped', ...key) < 0.6;
  const digits = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return fraction === undefined ? digits : `${digits},${fraction}`;
}

/** dd/MM/yyyy of a spreadsheet serial. */
export const typeDay = (serial: number): string => dayOfSerial(serial).split('-').reverse().join('/');
