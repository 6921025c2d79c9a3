import { start } from '../../kit/start';
import { SharePeriodPage } from './SharePeriodPage';

start(SharePeriodPage);
