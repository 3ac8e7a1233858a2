/** Milliseconds for which a button says what it did. */
export const answerTime = 2000;

/** Copies a text and lets the button say so for a while; where the clipboard is closed, it says that. */
export async function copyFrom(button: HTMLButtonElement, text: string) {
  const words = button.textContent;
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'The browser does not let this page copy',
  );
  setTimeout(() => (button.textContent = words), answerTime);
}
