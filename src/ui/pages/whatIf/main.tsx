import { start } from '../../kit/start';
import { WhatIfPage } from './WhatIfPage';

start(WhatIfPage);
