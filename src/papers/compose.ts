import type { WordDocument } from '../ooxml/word/model';
import type { PaperData } from './data/paperData';
import { font, looks } from './layout/looks';
import type { Paper, PaperRecord } from './paper';

/** A paper as a document, with its record as properties. */
export function compose(paper: Paper, data: PaperData, unit: string): WordDocument {
  const { sections, record } = paper.draft(data, unit);
  return { styles: looks, font, sections, properties: propertiesOf(record, data.office.name) };
}

const longestSubject = 500;

function propertiesOf(record: PaperRecord, creator: string): WordDocument['properties'] {
  const subject = record.subject.replace(/\s+/g, ' ').slice(0, longestSubject);
  return {
    title: `${record.typeName}: ${subject}`,
    subject,
    creator,
    custom: {
      TypeName: record.typeName,
      // Given when it is issued.
      CodeNumber: '',
      CodeNotation: record.codeNotation,
      IssuedDate: '',
      OrganName: record.organName,
      Subject: subject,
      // Known once it is laid out.
      PageAmount: '',
      SignerInfo: record.signer,
      To: record.to,
      DueDate: record.dueDate ?? '',
    },
  };
}
