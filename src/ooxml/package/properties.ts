import type { Part, Relationship } from './pack';
import { element, escapeXml, xmlHead } from './xml';

/** What a document says of itself, in the panels of Office and to a document management system. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  /** Text properties of one's own, by name; an empty one is kept, for people to fill. */
  readonly custom: Readonly<Record<string, string>>;
}

/** The parts of the properties, and how the package refers to them; every kind of package has the same. */
export function propertyParts({ title, subject, creator, custom }: Properties): {
  readonly parts: readonly Part[];
  readonly root: readonly Relationship[];
} {
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:subject', {}, escapeXml(subject)),
    element('dc:creator', {}, escapeXml(creator)),
    element('dc:language', {}, 'vi-VN'),
  );
  const own = element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...Object.entries(custom).map(([name, value], at) =>
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: at + 2, name },
        `<vt:lpwstr>${escapeXml(value)}</vt:lpwstr>`,
      ),
    ),
  );
  return {
    parts: [
      {
        path: 'docProps/core.xml',
        type: 'application/vnd.openxmlformats-package.core-properties+xml',
        content: xmlHead + core,
      },
      {
        path: 'docProps/custom.xml',
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        content: xmlHead + own,
      },
    ],
    root: [
      {
        id: 'rIdCore',
        type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        target: 'docProps/core.xml',
      },
      { id: 'rIdCustom', type: 'custom-properties', target: 'docProps/custom.xml' },
    ],
  };
}
