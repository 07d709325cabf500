/** How many municipalities there are. Written once, apart from the register, so that a slip there is seen; changes when they merge. */
export const MUNICIPALITIES = 342;
