import type {
  Answer,
  CheckResult,
  CompileResult,
  CreateResult,
  ExamineResult,
  LinkResult,
  ReadScansResult,
  RepairResult,
  ReviewResult,
  SealResult,
  SeedResult,
  UpdateResult,
  UploadRequest,
  UploadResult,
} from '../app/api/api';
import { checkPeriod, type CheckOrder } from '../app/checking/checkPeriod';
import { compile as compilePeriod } from '../app/scores/compile';
import { compareSeals as compare } from '../app/evidence/compareSeals';
import { createPeriod as buildPeriod } from '../app/period/createPeriod';
import { examineEvidence as examine } from '../app/evidence/examineEvidence';
import { linkEvidence as link } from '../app/evidence/linkEvidence';
import { readScans as readAllScans } from '../app/evidence/readScans';
import { repairPermissions as repair } from '../app/permissions/repairPermissions';
import { reviewPermissions as review } from '../app/permissions/reviewPermissions';
import { seedControl as seed } from '../app/control/seedControl';
import { updatePeriod as update, reviewUpdate as lookAtUpdate } from '../app/period/updatePeriod';
import { uploadEvidence as upload } from '../app/evidence/uploadEvidence';
import {
  doneTexts,
  examinedSummary,
  linkedSummary,
  periodWord,
  permissionTexts,
  questionTexts,
  scansSummary,
  sealSummary,
  updateTexts,
} from '../text/vi';
import { ask } from './ask';
import { bind } from './bind';
import { driveScans } from './driveScans';
import { attempt, guard } from './guard';

/** "Khởi tạo sổ điều hành". */
export function seedControl(): Answer<SeedResult> {
  return guard(() => {
    const result = seed(bind());
    return { result, message: doneTexts.seeded(result.criteria, result.units) };
  });
}

/** "Tạo kỳ báo cáo"; without an id the first period in `Các kỳ` that has no workbook. */
export function createPeriod(periodId?: string): Answer<CreateResult> {
  return guard(() => {
    const result = buildPeriod(bind(), periodId);
    const { period, rows, url, created, refused } = result;
    return {
      result,
      message: created ? doneTexts.created(period, rows, url, refused) : doneTexts.exists(period, url),
    };
  });
}

/** "Kiểm tra"; without an id the last period that has a workbook. */
export function checkAll(periodId?: string): Answer<CheckResult> {
  return guard(() => check(periodId === undefined ? {} : { periodId }));
}

/** "Kiểm tra một đơn vị"; asks which one where none is named. */
export function checkUnit(unit?: string, periodId?: string): Answer<CheckResult> {
  return guard(() =>
    check({ unit: unit ?? ask(questionTexts.unit), ...(periodId !== undefined && { periodId }) }),
  );
}

function check(order: CheckOrder): { readonly message: string; readonly result: CheckResult } {
  const result = checkPeriod(bind(), order);
  const count = (severity: string): number =>
    result.findings.filter((line) => line.severity === severity).length;
  const { period, unit, units, url } = result;
  return {
    result,
    message: doneTexts.checked(unit ?? periodWord(period), count('error'), count('warning'), units, url),
  };
}

/** "Tổng hợp"; without an id the last period that has a workbook. */
export function compile(periodId?: string): Answer<CompileResult> {
  return guard(() => {
    const result = compilePeriod(bind(), periodId);
    const { summary, findings, url } = result;
    const count = (severity: 'error' | 'warning'): number =>
      findings.filter((line) => line.severity === severity).length;
    return { result, message: doneTexts.compiled(summary.period.id, count('error'), count('warning'), url) };
  });
}

/** "Liên kết minh chứng"; without an id the last period that has a workbook. */
export function linkEvidence(periodId?: string): Answer<LinkResult> {
  return guard(() => {
    const result = link(bind(), periodId);
    return { result, message: linkedSummary(result) };
  });
}

/** "Khám minh chứng"; without an id the last period that has a workbook. */
export function examineEvidence(periodId?: string): Answer<ExamineResult> {
  return guard(() => {
    const result = examine(bind(), periodId);
    return { result, message: examinedSummary(result) };
  });
}

/** "Đọc bản quét"; without an id the last period that has a workbook. */
export function readScans(periodId?: string): Answer<ReadScansResult> {
  return guard(() => {
    const result = readAllScans({ ...bind(), scans: driveScans }, periodId);
    return { result, message: scansSummary(result) };
  });
}

/** "Đối chiếu niêm phong" for all units; without an id for the last period that has a workbook. */
export function compareSeals(periodId?: string): Answer<SealResult> {
  return guard(() => comparing(periodId === undefined ? {} : { periodId }));
}

/** The same for one unit; asks which one where none is named. */
export function compareSealOfUnit(unit?: string, periodId?: string): Answer<SealResult> {
  return guard(() =>
    comparing({
      unit: unit ?? ask(questionTexts.sealUnit),
      ...(periodId !== undefined && { periodId }),
    }),
  );
}

function comparing(order: Parameters<typeof compare>[1]): {
  readonly message: string;
  readonly result: SealResult;
} {
  const result = compare(bind(), order);
  return { result, message: sealSummary(result) };
}

/** A file for one criterion of one unit, from a page; without a period the last that has a workbook. */
export function uploadEvidence(request: UploadRequest, periodId?: string): Answer<UploadResult> {
  return attempt(() => {
    const result = upload(bind(), request, periodId);
    return { result, message: doneTexts.uploaded(result.name, result.created, result.folderUrl) };
  });
}

/** "Rà soát phân quyền"; without an id the last period that has a workbook. */
export function reviewPermissions(periodId?: string): Answer<ReviewResult> {
  return guard(() => {
    const result = review(bind(), periodId);
    const lines = (repairable: boolean): ReviewResult['lines'] =>
      result.lines.filter((line) => line.repairable === repairable);
    return { result, message: permissionTexts.reviewed(result.period, lines(true), lines(false)) };
  });
}

/** "Sửa phân quyền"; without an id the last period that has a workbook. */
export function repairPermissions(periodId?: string): Answer<RepairResult> {
  return guard(() => {
    const result = repair(bind(), periodId);
    const { period, repaired, left } = result;
    return { result, message: permissionTexts.repaired(period, repaired, left) };
  });
}

/** What "Cập nhật kỳ" would do; without an id for the last period that has a workbook. */
export function reviewUpdate(periodId?: string): Answer<UpdateResult> {
  return guard(() => {
    const result = lookAtUpdate(bind(), periodId);
    return { result, message: result.needed ? updateTexts.planned(result) : updateTexts.nothing(result) };
  });
}

/** "Cập nhật kỳ" without asking first. */
export function updatePeriod(periodId?: string): Answer<UpdateResult> {
  return guard(() => {
    const result = update(bind(), periodId);
    return { result, message: result.needed ? updateTexts.done(result) : updateTexts.nothing(result) };
  });
}
