/** Milliseconds for which a button says what it did. */
export const answerTime = 2000;

/** Copies a text and lets the button say so for a while; where the clipboard is closed, it says that. */
export function copyFrom(button: HTMLButtonElement, text: string) {
  return answerWith(button, navigator.clipboard.writeText(text));
}

/** Lets the button say for a while how the copying went. */
export async function answerWith(button: HTMLButtonElement, copying: Promise<void>) {
  const words = button.textContent;
  button.textContent = await copying.then(
    () => 'Copied',
    () => 'The browser does not let this page copy',
  );
  setTimeout(() => (button.textContent = words), answerTime);
}
