/** One spelling for all spellings of a Windows path: `/` and `\` are equal, so is case. */
export const pathKey = (path: string): string => withSlashes(path).toLowerCase();

/** The path with `/` only, `.` and empty steps taken out. */
export function withSlashes(path: string): string {
  const steps = path.trim().replaceAll('\\', '/').split('/');
  return steps.filter((step, index) => index === 0 || (step !== '.' && step !== '')).join('/');
}
