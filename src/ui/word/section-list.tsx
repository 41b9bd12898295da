/** The sections of the report in their order, each with its state as a sign and in words. */
import * as React from 'react';
import type { SectionLine, SectionMark } from '../../app/word-desk/section-lines';
import type { SectionId } from '../../core/blocks/report-section';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { DoorLine } from '../shared/door-line';
import { inPaneLanguage } from '../shared/pane-text';

export interface SectionListProps {
  readonly sections: readonly SectionLine[];
  readonly onOpen: (id: SectionId) => void;
}

const signs: Readonly<Record<SectionMark, string>> = {
  current: '●',
  outdated: '◐',
  edited: '✎',
  unknown: '✎',
  absent: '○',
  silent: '–',
  unfinished: '◌',
  gone: '✕',
  copied: '=',
  locked: '⊘',
  wrongControl: '⊘',
  noRoom: '⊘',
  aside: '·',
};

export function SectionList({ sections, onOpen }: SectionListProps): React.ReactElement {
  return (
    <ul className="plain section-list" aria-label={inPaneLanguage(wordPaneTexts.sections)}>
      {sections.map(({ id, title, mark, state, origin }) => (
        <li key={id} className="ruled" data-door={id}>
          <DoorLine
            onOpen={() => {
              onOpen(id);
            }}
          >
            <span className="section-line">
              <span className={`sign mark-${mark}`} aria-hidden="true">
                {signs[mark]}
              </span>
              <span className="section-title">{title}</span> <span className="section-state">{state}</span>
              {origin !== null && <span className="section-origin quiet small"> {origin}</span>}
            </span>
          </DoorLine>
        </li>
      ))}
    </ul>
  );
}
