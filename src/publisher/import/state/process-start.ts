import { readFile } from 'node:fs/promises';

/**
 * When a process started, in the clock ticks of the system since it booted (Linux, `proc_pid_stat(5)`,
 * field 22). It tells a process from an earlier one with the same id.
 *
 * @returns Empty where nobody knows: on other systems, or if there is no such process.
 */
export async function processStart(id: number): Promise<string> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  // The second field is a name in brackets, which can hold spaces.
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
