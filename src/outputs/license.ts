/** The license of the content, by its name and the address of its text. */
export const contentLicense = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

/** How the texts of the guide may be used, in one line for files. */
export const contentLicenseLine = `${contentLicense.name}, ${contentLicense.url}`;
