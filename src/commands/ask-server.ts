/** What a server answers within a minute, whatever its status. Throws a sentence with the cause where none answers in full. */
export async function askServer(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    const { ok, status } = response;
    return { ok, status, text: await response.text() };
  } catch (error) {
    const { cause, message } = error as Error;
    throw new Error(
      `${address} could not be read: ${cause instanceof Error ? cause.message : message}.`,
      { cause: error },
    );
  }
}

interface Answer {
  ok: boolean;
  status: number;
  text: string;
}
