/** Rules that keep one organization from holding too many seats. */
export const seatLimits: string[] = ['seat-cap', 'majority-ban'];

/** Rules that keep one organization from casting too many votes. */
export const voteLimits: string[] = ['vote-cap', 'one-vote-per-organization'];

/** Every kind of rule that limits the weight of one organization. */
export const companyLimits: string[] = [...seatLimits, ...voteLimits];
