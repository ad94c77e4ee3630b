/** A gateway of a few lines, to be handed to the code under test in place of fetch. */
export interface Call {
  path: string;
  body: Record<string, unknown>;
  headers: Record<string, string>;
}

export type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | "no network";

export function fakeFetch(answer: (call: Call, number: number) => Answer | Response): {
  request: typeof fetch;
  calls: Call[];
} {
  const calls: Call[] = [];
  const request = (async (address: string, options: RequestInit = {}) => {
    const call = {
      path: new URL(address).pathname,
      body: JSON.parse((options.body as string | undefined) ?? "{}") as Record<string, unknown>,
      headers: options.headers as Record<string, string>,
    };
    calls.push(call);
    const given = answer(call, calls.length);
    if (given === "no network") throw new TypeError("Failed to fetch");
    if (given instanceof Response) return given;
    return new Response(JSON.stringify(given.body ?? {}), { status: given.status, headers: given.headers ?? {} });
  }) as typeof fetch;
  return { request, calls };
}

/** Polls until `condition` holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let count = 0; count < 400; count += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("what was waited for did not happen");
}
