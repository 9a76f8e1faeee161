const REASONS: Readonly<Record<string, string>> = {
  ENOTDIR: 'a file stands in the place of a folder',
  EEXIST: 'a file stands in the place of a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOENT: 'its folder cannot be made',
};

/** Why a file or a folder cannot be written, in words. */
export function reasonOf(error: unknown): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? code;
}
