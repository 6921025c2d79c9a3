import { start } from '../../kit/start';
import { CreatePeriodPage } from './CreatePeriodPage';

start(CreatePeriodPage);
