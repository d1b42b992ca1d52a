/** Of the program; what is computed with it says so. */
export const version = '0.1.0'
