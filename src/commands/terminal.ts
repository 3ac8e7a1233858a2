/** Where a command says what it found and what is wrong; the console is one. */
export type Terminal = Pick<Console, 'log' | 'error'>;
