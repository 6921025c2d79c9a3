import { unitFunctions } from './gas/units/unitFunctions';

/** The functions of the script of the units. */
export const functions = unitFunctions;
