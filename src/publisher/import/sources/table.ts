import { fromCsv } from '../../../sources/csv.js';
import { fromXlsx } from '../../../sources/xlsx.js';
import { ImportStopped } from '../problems/import-problem.js';
import type { ReadSource, SourceContext } from '../source/source.js';

/** The type of a workbook of Excel. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Reads a spreadsheet: a file, its address, or a Google Sheet that everybody with the link may see. A
 * Google Sheet is exported as XLSX, since CSV loses the links behind words.
 */
export const readTable: ReadSource = async (context) => {
  const { place, encoding, dates, map } = context;
  const { bytes, address } = await tableOf(context);
  const options = { address, dates, map };
  const isWorkbook = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const converted = isWorkbook
    ? fromXlsx(bytes, options)
    : fromCsv(bytes, { ...options, encoding });
  // A page in place of a table is the sheet of somebody who has not shared it, or a login.
  if (/^\s*<(?:!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))) {
    throw new ImportStopped('table-is-page', { place });
  }
  return converted;
};

async function tableOf({
  place,
  bytes,
  first,
  get,
}: SourceContext): Promise<{ bytes: Uint8Array; address?: string }> {
  if (bytes) return { bytes };
  const [, sheet] = /^https?:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/i.exec(place) ?? [];
  const asked = sheet
    ? `https://docs.google.com/spreadsheets/d/${sheet}/export?format=xlsx`
    : place;
  const answer =
    (!sheet && first) || (await get(asked, { accept: `${XLSX}, text/csv, */*;q=0.5` }));
  if (answer.status >= 400) {
    throw new ImportStopped('answer-error', { address: asked, status: answer.status });
  }
  return { bytes: answer.body, address: answer.address };
}
