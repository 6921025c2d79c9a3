import { homeCard } from '../app/appraisal/homeCard';
import { bindAnywhere } from './bind';
import { cardFunctions } from './cardFunctions';
import { periodHere } from './pages';

export const homeFunctions = cardFunctions(() => homeCard(bindAnywhere(), periodHere(undefined)));
