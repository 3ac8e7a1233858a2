/** How the texts of the guide may be used, in one line for files. */
export const contentLicense = 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/';
