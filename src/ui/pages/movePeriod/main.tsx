import { start } from '../../kit/start';
import { MovePeriodPage } from './MovePeriodPage';

start(MovePeriodPage);
