import { playInterleavings } from '../support/interleavings';

playInterleavings(2021);
