/**
 * Says at the root of the page what its address asks for, before the first paint: a page that puts the script into its
 * head can leave room for the answer.
 */
export const askedScript =
  "document.documentElement.dataset.asked=[...new URLSearchParams(location.search).keys()].join(' ')";
