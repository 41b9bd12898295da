/** The files of a preview, those that need a person first to the eye: groups by sign and word, each file opens. */
import * as React from 'react';
import type { FileGroup, PreviewedFile, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage } from '../../shared/pane-text';
import { DifferenceList } from './difference-list';
import { FileDecisions } from './file-decisions';
import { OfferList } from './offer-list';
import type { Decisions } from './use-decisions';

const signs: Readonly<Record<FileGroup, string>> = {
  ready: '✓',
  deviating: '≠',
  open: '?',
  known: '=',
  refused: '✕',
  leftOut: '–',
};

const order: readonly FileGroup[] = ['ready', 'deviating', 'open', 'known', 'refused', 'leftOut'];

export interface FileGroupsProps {
  readonly preview: ReturnsPreview;
  /** Left out where nothing is to be decided any more. */
  readonly decisions?: Decisions;
}

/** Which folds are open: a decision may move a file from one group to another, and what was open stays so. */
type OpenFolds = Set<string>;

export function FileGroups(props: FileGroupsProps): React.ReactElement {
  const { preview } = props;
  const open = React.useRef<OpenFolds>(new Set()).current;
  return (
    <>
      {order
        .filter((group) => preview.groups[group] > 0)
        .map((group) => (
          <section key={group} className="file-group">
            <h2>
              <span aria-hidden="true" className={`sign sign-${group}`}>
                {signs[group]}
              </span>{' '}
              {preview.groups[group]} {inPaneLanguage(returnsTexts[`group.${group}`])}
            </h2>
            <ul className="rows">
              {preview.files
                .filter((file) => file.group === group)
                .map((file) => (
                  <li key={file.id} className="row">
                    <FileItem {...props} file={file} open={open} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function FileItem(
  props: FileGroupsProps & { readonly file: PreviewedFile; readonly open: OpenFolds },
): React.ReactElement {
  const { file, preview, open, decisions } = props;
  const { name, group, municipality, findings, differences, offerRows } = file;
  const isStuck = group === 'refused' || group === 'open';
  return (
    <>
      <p>
        <strong>{municipality?.name ?? name}</strong>
        {municipality && <span className="row-more">{name}</span>}
      </p>
      {isStuck && findings.map(({ kind, notices }) => <NoticeList key={kind} notices={notices} />)}
      {decisions && (
        <FileDecisions
          file={file}
          decision={decisions.of(file.id)}
          municipalities={preview.municipalities}
          onDecide={(decision) => {
            decisions.decide(file.id, decision);
          }}
        />
      )}
      {differences.length > 0 && (
        <Fold title={countsOf(file)} open={open} name={`${file.id}/answers`}>
          <DifferenceList file={file} decisions={decisions} />
        </Fold>
      )}
      {(offerRows.length > 0 || file.offers.duplicates > 0) && (
        <Fold
          title={inPaneLanguage(returnsTexts['offers.all'], { ...file.offers })}
          open={open}
          name={`${file.id}/offers`}
        >
          <OfferList offers={offerRows} />
        </Fold>
      )}
      {!isStuck &&
        findings.map(({ kind, notices }) => (
          <Fold
            key={kind}
            open={open}
            name={`${file.id}/${kind}`}
            title={inPaneLanguage(returnsTexts.counted, {
              title: inPaneLanguage(returnsTexts[`finding.${kind}`]),
              number: notices.length,
            })}
          >
            <NoticeList notices={notices} />
          </Fold>
        ))}
    </>
  );
}

function countsOf({ answers }: PreviewedFile): string {
  return (['new', 'changed', 'cleared', 'kept'] as const)
    .filter((kind) => answers[kind] > 0)
    .map((kind) => inPaneLanguage(returnsTexts[`answers.${kind}`], { count: answers[kind] }))
    .join(', ');
}

/** Drawn when it is opened: thousands of rows may be folded away. */
export function Fold(props: {
  readonly title: string;
  readonly children: React.ReactNode;
  /** Where it is kept, under its name, that it is open. */
  readonly open?: OpenFolds;
  readonly name?: string;
}): React.ReactElement {
  const { title, children, open, name = '' } = props;
  const [isOpen, setOpen] = React.useState(open?.has(name) === true);
  return (
    <details
      className="fold"
      open={isOpen}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now) open?.add(name);
        else open?.delete(name);
        setOpen(now);
      }}
    >
      <summary id={open && `fold-${name}`}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
