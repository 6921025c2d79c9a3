import { playInterleavings } from '../support/interleavings';

playInterleavings(735);
