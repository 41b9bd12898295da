/** The files of a preview, those that need a person first to the eye: groups by sign and word, each file opens. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { FileGroup, PreviewedFile, ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import type { TextEntry } from '../../../core/texts/text-entry';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';
import { answersInWords, offersInWords } from './counts-in-words';
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

const order: readonly FileGroup[] = ['open', 'deviating', 'ready', 'known', 'refused', 'leftOut'];

export interface FileGroupsProps {
  readonly preview: ReturnsPreview;
  /** Left out where nothing is to be decided any more. */
  readonly decisions?: Decisions;
  /** What could be taken over is taken over. */
  readonly isTaken?: boolean;
}

/** Which folds are open: a decision may move a file from one group to another, and what was open stays so. */
type OpenFolds = Set<string>;

export function FileGroups(props: FileGroupsProps): React.ReactElement {
  const { preview, decisions, isTaken = false } = props;
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
              {preview.groups[group]} {inPaneLanguage(titleOf(group, isTaken))}
            </h2>
            {group === 'open' && decisions && <ConfirmAll files={preview.files} decisions={decisions} />}
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

function titleOf(group: FileGroup, isTaken: boolean): TextEntry {
  const isThere = isTaken && (group === 'ready' || group === 'deviating');
  return isThere ? returnsTexts[`taken.${group}`] : returnsTexts[`group.${group}`];
}

function ConfirmAll(props: {
  readonly files: readonly PreviewedFile[];
  readonly decisions: Decisions;
}): React.ReactElement | null {
  const { files, decisions } = props;
  const found = files.flatMap(({ id, suggestion }) => {
    const decision = decisions.of(id);
    if (suggestion === null || decision.municipality !== undefined || decision.leaveOut === true) return [];
    return [[id, { ...decision, municipality: suggestion.key }] as const];
  });
  if (found.length < 2) return null;
  return (
    <DefaultButton
      id="confirm-all"
      text={inPaneLanguage(returnsTexts['decide.confirmAll'], { count: found.length })}
      onClick={() => {
        decisions.decide(...found);
      }}
    />
  );
}

function FileItem(
  props: FileGroupsProps & { readonly file: PreviewedFile; readonly open: OpenFolds },
): React.ReactElement {
  const { file, preview, open, decisions } = props;
  const { name, group, municipality, findings, differences, offerRows } = file;
  const answers = answersInWords(file.answers);
  const offers = offersInWords(file.offers);
  const isStuck = group === 'refused' || group === 'open';
  return (
    <>
      <p>
        <strong {...germanPart()}>{municipality?.name ?? name}</strong>
        {municipality && (
          <span className="row-more" {...germanPart()}>
            {name}
          </span>
        )}
      </p>
      {isStuck && findings.map(({ kind, notices }) => <NoticeList key={kind} notices={notices} />)}
      {decisions && (
        <FileDecisions
          file={file}
          decision={decisions.of(file.id)}
          municipalities={preview.municipalities}
          onDecide={(decision) => {
            decisions.decide([file.id, decision]);
          }}
        />
      )}
      {differences.length > 0 && (
        <Fold title={answers} open={open} name={`${file.id}/answers`}>
          <DifferenceList file={file} decisions={decisions} />
        </Fold>
      )}
      {offerRows.length > 0 ? (
        <Fold title={offers} open={open} name={`${file.id}/offers`}>
          <OfferList offers={offerRows} />
        </Fold>
      ) : (
        offers !== '' && <p>{offers}</p>
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
