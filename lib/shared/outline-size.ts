// One number that the build draws by and the card scales by.
/** Side of the square in which the outlines of countries are drawn; their coordinates are whole numbers. */
export const OUTLINE_SIZE = 100;
