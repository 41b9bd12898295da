/** What a person would see go wrong on a page, asked in the page itself: each function is sent to the browser as it stands. */

/**
 * Tables of data may scroll sideways by themselves, as WCAG 1.4.10 allows; the names of sheets are a bar to scroll along.
 * The name of the open file is cut where there is no room for it: in full it stands in the menu beside it.
 */
const scrollers = '.grid-scroll, .paper-table, .preview-table, .sheet-tabs, .file-name';

/** Text that is cut off, leaves its button, or lies beside the page; and what scrolls sideways. */
export function cutOff(allowed: string): readonly string[] {
  const found = new Set<string>();
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 50)}`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    found.add(`the page is ${root.scrollWidth} wide of ${root.clientWidth}`);
  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest(`.unseen, [aria-hidden="true"], option, ${allowed}`) || !isShown(element)) continue;
    // Fabric keeps what only a screen reader is to hear on one pixel.
    if (element.closest('label, span, div')?.getBoundingClientRect().width === 1) continue;
    const style = getComputedStyle(element);
    const isScrolled = ['auto', 'scroll'].includes(style.overflowX);
    if (isScrolled && element.scrollWidth > element.clientWidth + 1)
      found.add(`scrolls sideways: ${name(element)}`);
    const hides = ['hidden', 'clip'];
    const text = element.textContent.trim();
    // The letter in a box is its tick, as an icon.
    if (text === '' || element.matches('select, textarea, .ms-Checkbox-checkbox')) continue;
    if (
      hides.includes(style.overflowX) &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.add(`cut at the side: ${name(element)}`);
    if (
      hides.includes(style.overflowY) &&
      element !== document.body &&
      element.clientHeight > 1 &&
      element.scrollHeight > element.clientHeight + 1
    )
      found.add(`cut below: ${name(element)}`);
  }
  // Words have to stay within what they are the name of, and on the page.
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const parent = node.parentElement;
    if (!parent || (node.textContent ?? '').trim() === '' || !isShown(parent)) continue;
    if (parent.closest(`.unseen, select, textarea, ${allowed}`)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const holder = parent.closest('button, [role=button], a')?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      if (box.width <= 1) continue;
      if (box.left < -1 || box.right > innerWidth + 1) found.add(`beside the page: ${name(parent)}`);
      // The height of a line is more than that of its letters.
      const isOut =
        holder &&
        (box.left < holder.left - 1 ||
          box.right > holder.right + 1 ||
          box.top < holder.top - 4 ||
          box.bottom > holder.bottom + 4);
      if (isOut) found.add(`leaves its button: ${name(parent)}`);
    }
  }
  return [...found];
}

cutOff.allowed = scrollers;

/** Before the key Tab moves it. */
export function rememberFocus(): void {
  Object.assign(window, { focusBefore: document.activeElement });
}

/**
 * Goes to everything that takes the focus, as the key Tab does (the first and the last of many alike): where it cannot be seen that it has the focus, or where it
 * lies wholly under something else. The focus comes back to where it was; Tab has to have been pressed before.
 */
export async function unseenFocus(): Promise<readonly string[]> {
  const found: string[] = [];
  const { focusBefore } = window as unknown as { focusBefore: unknown };
  const looks = (element: Element): string => {
    const label = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const around = [element, element.parentElement, element.nextElementSibling, ...label];
    return around
      .flatMap((one) => (one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part)) : []))
      .map((style) =>
        [
          style.outlineStyle,
          style.outlineWidth,
          style.outlineColor,
          style.outlineOffset,
          style.boxShadow,
          style.border,
          style.backgroundColor,
          style.textDecoration,
        ].join(' '),
      )
      .join('|');
  };
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}`;
  const drawn = (): Promise<unknown> =>
    new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
  const isInSight = (element: HTMLElement): boolean => {
    const box = element.getBoundingClientRect();
    const places = [0.02, 0.5, 0.98].flatMap((x) => [0.05, 0.5, 0.95].map((y) => [x, y] as const));
    return places.some(([x, y]) => {
      const on = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return (
        on !== null &&
        (element.contains(on) ||
          on.contains(element) ||
          on.closest('label')?.contains(element) === true ||
          [...((element as Partial<HTMLInputElement>).labels ?? [])].some((label) => label.contains(on)) ||
          on.parentElement === element.parentElement)
      );
    });
  };
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0);
  await drawn();
  const alike = new Map<string, HTMLElement[]>();
  for (const one of all) {
    const kind = `${one.tagName} ${one.className}`;
    alike.set(kind, [...(alike.get(kind) ?? []), one]);
  }
  for (const element of [...alike.values()].flatMap((ones) => [
    ...ones.slice(0, 3),
    ...ones.slice(3).slice(-1),
  ])) {
    if (!element.isConnected) continue;
    (document.activeElement as HTMLElement | null)?.blur();
    const plain = looks(element);
    element.focus();
    if (document.activeElement !== element) continue;
    if (looks(element) === plain) found.push(`no sign of the focus: ${name(element)}`);
    if (!isInSight(element)) {
      // Whatever the page was drawing meanwhile is drawn now.
      await drawn();
      element.blur();
      element.focus();
    }
    if (!isInSight(element)) found.push(`under something else: ${name(element)}`);
  }
  if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  return found;
}

/** What is chosen among others and shows it by its colours alone, which a contrast theme takes away. */
export function shownByColourOnly(): readonly string[] {
  const marks = '[aria-current], [aria-pressed="true"], [aria-selected="true"]';
  const looks = (element: Element): string =>
    ['', '::before', '::after']
      .map((part) => getComputedStyle(element, part))
      .map((style) =>
        [
          style.border,
          style.outline,
          style.fontWeight,
          style.backgroundColor,
          style.color,
          style.content,
        ].join(' '),
      )
      .join('|');
  return [...document.querySelectorAll(marks)].flatMap((element) => {
    const others = [...(element.parentElement?.children ?? [])].filter(
      (one) => one.tagName === element.tagName && !one.matches(marks) && one.getClientRects().length > 0,
    );
    if (element.getClientRects().length === 0 || others.length === 0) return [];
    return others.some((one) => looks(one) === looks(element))
      ? [`looks like the others: ${element.outerHTML.slice(0, 120)}`]
      : [];
  });
}

/** From now on notes every movement that a person who asked for calm gets to see. */
export function watchMovement(): void {
  const seen: string[] = [];
  Object.assign(window, { movements: seen });
  const note = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    for (const animation of target.getAnimations({ subtree: true })) {
      const { activeDuration } = animation.effect?.getComputedTiming() ?? {};
      if (Number(activeDuration ?? 0) > 1)
        seen.push(`${String(activeDuration)} ms: ${target.outerHTML.slice(0, 120)}`);
    }
  };
  document.addEventListener('animationstart', note, true);
  document.addEventListener('transitionrun', note, true);
}

export function movements(): readonly string[] {
  return [...new Set((window as unknown as { movements?: string[] }).movements ?? [])];
}
