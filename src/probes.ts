import { probeFunctions } from './gas/probing/runProbes';

/** The functions of a bundle of its own: probes are no part of what people use. */
export const functions = probeFunctions;
