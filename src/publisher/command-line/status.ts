/** How a command ended: 0 for fine, 1 for problems found, 2 if it could not do its work. */
export type Status = 0 | 1 | 2;
