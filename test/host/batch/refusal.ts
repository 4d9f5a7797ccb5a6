/** What was asked for can be understood and not be done: a sentence says why. */
export class Refused extends Error {}

/** The command itself is wrong. */
export class WrongUse extends Error {}
