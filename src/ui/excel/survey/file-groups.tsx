/** The files of a preview, those that need a person first to the eye: groups by sign and word, each file opens. */
import * as React from 'react';
import type {
  Decision,
  FileGroup,
  PreviewedFile,
  ReturnsPreview,
} from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage } from '../../shared/pane-text';
import { DifferenceList } from './difference-list';
import { FileDecisions } from './file-decisions';
import { OfferList } from './offer-list';

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
  readonly disabled?: boolean;
  /** Left out where nothing is to be decided any more. */
  readonly onDecide?: (id: number, decision: Decision) => void;
}

export function FileGroups(props: FileGroupsProps): React.ReactElement {
  const { preview } = props;
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
                    <FileItem {...props} file={file} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function FileItem(props: FileGroupsProps & { readonly file: PreviewedFile }): React.ReactElement {
  const { file, preview, disabled = false, onDecide } = props;
  const { name, group, municipality, findings, differences, offerRows } = file;
  const isStuck = group === 'refused' || group === 'open';
  return (
    <>
      <p>
        <strong>{municipality?.name ?? name}</strong>
        {municipality && <span className="row-more">{name}</span>}
      </p>
      {isStuck && findings.map(({ kind, notices }) => <NoticeList key={kind} notices={notices} />)}
      {onDecide && (
        <FileDecisions
          file={file}
          municipalities={preview.municipalities}
          disabled={disabled}
          onDecide={(decision) => {
            onDecide(file.id, decision);
          }}
        />
      )}
      {differences.length > 0 && (
        <Fold title={countsOf(file)}>
          <DifferenceList differences={differences} />
        </Fold>
      )}
      {(offerRows.length > 0 || file.offers.duplicates > 0) && (
        <Fold title={inPaneLanguage(returnsTexts['offers.all'], { ...file.offers })}>
          <OfferList offers={offerRows} />
        </Fold>
      )}
      {!isStuck &&
        findings.map(({ kind, notices }) => (
          <Fold
            key={kind}
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
  return (['new', 'changed', 'cleared'] as const)
    .filter((kind) => answers[kind] > 0)
    .map((kind) => inPaneLanguage(returnsTexts[`answers.${kind}`], { count: answers[kind] }))
    .join(', ');
}

/** Drawn when it is opened: thousands of rows may be folded away. */
export function Fold(props: {
  readonly title: string;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  return (
    <details
      className="fold"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{props.title}</summary>
      {open && props.children}
    </details>
  );
}
