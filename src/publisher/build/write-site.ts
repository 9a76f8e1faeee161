import { CannotGoOn } from '../command-line/cannot-go-on.js';
import { interruptible } from '../command-line/interruptible.js';
import { progressOn, type Terminal } from '../command-line/terminal.js';
import type { FileGroup } from '../files/planned-files.js';
import { writeFolder, type WriteOptions, type WriteSummary } from '../files/write-folder.js';

/**
 * Writes the files of a build, and says how far it is. Ctrl-C ends it between two reports.
 *
 * @throws CannotGoOn if the folder cannot be written, or the work was ended.
 */
export async function writeSite(
  folder: string,
  groups: readonly FileGroup[],
  options: Omit<WriteOptions, 'onProgress' | 'signal'>,
  terminal: Terminal,
): Promise<WriteSummary> {
  const progress = progressOn(terminal, 'reports');
  try {
    const summary = await interruptible((signal) =>
      writeFolder(folder, groups, { ...options, onProgress: progress.show, signal }),
    );
    if (!summary.left) return summary;
  } catch (error) {
    throw inWords(error);
  } finally {
    progress.clear();
  }
  throw new CannotGoOn(
    options.isDryRun
      ? 'The build was stopped. Nothing was written, since this is a dry run.'
      : 'The build was stopped, and each file is whole.\nRun the same command again: it goes on from here.',
  );
}

/** An error of the file system in words. Any other stays as it is. */
function inWords(error: unknown): unknown {
  const { code, path = '' } = error as NodeJS.ErrnoException;
  if (!code) return error;
  const why = {
    EACCES: 'You may not write there.',
    EPERM: 'You may not write there.',
    EROFS: 'The disk can only be read.',
    ENOSPC: 'The disk is full.',
    ENOTDIR: 'A file stands where a folder should be.',
    EISDIR: 'A folder stands where a file should be.',
    EEXIST: 'A file stands where a folder should be.',
  }[code];
  return new CannotGoOn(`“${path}” cannot be written. ${why ?? code}`);
}
