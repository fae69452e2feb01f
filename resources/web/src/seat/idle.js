// Notices that nobody is there any more, and asks before it acts.

const NOTICE = 20;

/**
 * @param {number} seconds without a touch until the visit ends; 0 never ends it
 * @param {{warn: (left: number) => void, back: () => void, gone: () => void}} tell `warn` once a second in the last
 *   20 seconds (or the last half, where the limit is short), `back` when somebody touches the seat during them
 */
export function createIdle(seconds, tell) {
  const notice = Math.min(NOTICE, Math.ceil(seconds / 2));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let warned = false;

  /** @param {number} left */
  function countDown(left) {
    if (left <= 0) {
      stop();
      tell.gone();
      return;
    }
    warned = true;
    tell.warn(left);
    timer = setTimeout(countDown, 1000, left - 1);
  }

  function stop() {
    clearTimeout(timer);
    warned = false;
  }

  function wake() {
    const was = warned;
    stop();
    if (seconds > 0) timer = setTimeout(countDown, (seconds - notice) * 1000, notice);
    if (was) tell.back();
  }

  return { wake, stop };
}
