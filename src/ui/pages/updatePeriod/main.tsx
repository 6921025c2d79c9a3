import { start } from '../../kit/start';
import { UpdatePeriodPage } from './UpdatePeriodPage';

start(UpdatePeriodPage);
