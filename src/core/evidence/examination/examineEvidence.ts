import type { EvidenceIssueCode } from '../../findings/findings';
import { inOrder } from '../../findings/inOrder';
import { makeIssue } from '../../findings/issue';
import { groupBy } from '../../groupBy';
import { rowKey } from '../../keys';
import type { Issue } from '../../model';
import { claims as claimsSomething } from '../../validation/claims';
import type { EvidenceDocument, FileFacts } from '../model';
import { coverageOf, type Coverage } from './coverage';
import { fileOf, type EvidenceContext, type EvidenceRule, type Examined } from './rule';
import * as evidenceRules from './rules';

const rules = inOrder<'evidence', EvidenceRule>('evidence', evidenceRules);

/** What is wrong with the evidence of a period, rule by rule, each finding with its unit and criterion. */
export function examineEvidence(context: EvidenceContext): readonly Issue<EvidenceIssueCode>[] {
  const evidence = arrange(context);
  return rules.flatMap(({ code, check }) =>
    check(evidence).map(({ where, params }) => makeIssue(code, where, params)),
  );
}

function arrange(context: EvidenceContext): Examined {
  const { catalogue, period, today, rows, documents } = context;
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
  const names = new Map(catalogue.units.map(({ id, name }) => [id, name]));
  const owed = new Set(rows.map(rowKey));
  const ofRow = groupBy(documents, ({ unit, criterion = '' }) => rowKey({ unit, criterion }));
  const ofContent = groupBy(documents, (document) => {
    const file = fileOf(document);
    return file && !file.trashed ? contentKey(file) : '';
  });
  const coverages = new Map<string, Coverage>();
  const claims = rows.flatMap(({ unit, criterion: id, entry }) => {
    const criterion = criteria.get(id);
    if (!criterion || criterion.evidence.length === 0) return [];
    if (entry.notApplicable === true || !claimsSomething(criterion, entry)) return [];
    const key = rowKey({ unit, criterion: id });
    const coverage = coverageOf({
      criterion,
      entry,
      documents: ofRow.get(key) ?? [],
      period,
      running: today <= period.to,
    });
    coverages.set(key, coverage);
    return [{ unit, criterion: id, coverage }];
  });
  return {
    ...context,
    claims,
    criterion: (id = '') => criteria.get(id),
    owes: (unit, criterion) => owed.has(rowKey({ unit, criterion })),
    coverage: (unit, criterion) => coverages.get(rowKey({ unit, criterion })),
    copiesOf: (document, file): readonly EvidenceDocument[] => {
      const key = contentKey(file);
      return key === '' ? [] : (ofContent.get(key) ?? []).filter((other) => other !== document);
    },
    nameOf: (unit) => names.get(unit) ?? unit,
  };
}

/** All empty files have one checksum, and say nothing; Google's own documents have none, and only equal themselves. */
const contentKey = ({ id, md5, size }: FileFacts): string => (size === 0 ? '' : (md5 ?? id));
