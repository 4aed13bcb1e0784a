/** The version of kept work. Raise it with every change of its shape, and add how the one before is brought up to it. */
export const WORK_VERSION = 3
