import { writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHost } from './host';
import { readPeriodWorkbook } from '../src/workbook/period/periodWorkbook';
import { interpret } from '../src/core/validation/interpret';
import { summarise } from '../src/core/summary/summarise';
import { desk, office } from '../src/catalogue/office';
import { firstPeriod } from '../src/catalogue/period';
import { paperData } from '../src/app/papers/paperData';
import { compose } from '../src/papers/compose';
import { papers } from '../src/papers/list';
import { writeDocument } from '../src/ooxml/word/writeDocument';
const root = join(__dirname, '..');
const host = createHost({ bundle: join(root, 'dist'), owner: 'vhtt.aluoi@thuathienhue.gov.vn', now: new Date('2021-11-05T03:00:00Z'), workspace: join(root, 'out/demo/workspace') } as never);
const wb = host.drive.list().find((f) => f.appProperties['period'] !== undefined && f.mimeType.endsWith('.spreadsheet'));
const workbook = host.resource(wb!.id) as never;
host.close();
const reading = readPeriodWorkbook(workbook, { period: firstPeriod, office, state: 'open' } as never);
const checked = interpret(reading.raw, '2021-11-05');
const summary = summarise(checked);
const data = paperData({ reading, checked, summary }, { office, desk, today: '2021-11-05' });
mkdirSync('/tmp/w/pp', { recursive: true });
for (const [id, paper] of Object.entries(papers) as [string, import("../src/papers/paper").Paper][]) {
  if (process.argv[2] && process.argv[2] !== id) continue;
  const units = paper.units ? paper.units(data).slice(0, 2) : [''];
  for (const unit of units) {
    const t = performance.now();
    const document = compose(paper, data, unit);
    const bytes = writeDocument(document);
    writeFileSync(`/tmp/w/pp/${id}${unit ? '-' + unit : ''}.docx`, bytes);
    console.log(id, unit, bytes.length, Math.round(performance.now() - t), 'ms');
  }
}
