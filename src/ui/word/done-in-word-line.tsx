/** What was done in the document, and what was left and why. It takes the focus: the view around it has changed. */
import * as React from 'react';
import { useAnnounce } from '../shared/announcer';
import { NoticeList } from '../shared/notice-list';
import type { DoneInWord } from './done-in-word';

export function DoneInWordLine({ done }: { readonly done: DoneInWord }): React.ReactElement {
  const announce = useAnnounce();
  const line = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    announce(done.what);
    line.current?.focus();
  }, [done, announce]);
  return (
    <>
      <div ref={line} tabIndex={-1} className="done">
        {done.what}
      </div>
      <NoticeList notices={done.notices} />
    </>
  );
}
