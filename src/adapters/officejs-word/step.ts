/** What is queued for Word, one action at a time, so that it can be sent in as few trips as its size allows. */

export interface Step {
  /** The text that stands in the section more than before when Word has done it. */
  readonly text: string;
  /** About as many bytes as it takes to ask for it. */
  readonly bytes: number;
  /** About as many bytes as Word answers. */
  readonly answer: number;
  /** Queues it; nothing happens before the next sync. */
  queue(): void;
}

/** Paths, names and numbers of an action, and of its answer. */
const AROUND = 600;

/** `answers`: the texts that Word is asked for, as far as they are known. */
export function step(queue: () => void, text = '', answers: readonly string[] = []): Step {
  return { text, bytes: AROUND + byteLength(text), answer: AROUND + byteLength(answers), queue };
}

/** As it is sent: JSON in UTF-8. */
export function byteLength(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}

/** Most bytes of a request, and of an answer; Word on the web takes 5 MB and no more. */
export const MOST_BYTES = 4_000_000;

/** Queues the steps from `from` on as far as one trip takes them; where the next trip begins. */
export function queueTrip(steps: readonly Step[], from: number): number {
  let bytes = 0;
  let answer = 0;
  let at = from;
  for (let next = steps[at]; next; next = steps[at]) {
    bytes += next.bytes;
    answer += next.answer;
    if (at > from && Math.max(bytes, answer) > MOST_BYTES) break;
    next.queue();
    at += 1;
  }
  return at;
}
