/** A row of another table, found while its name is typed (the pattern "combobox" of WAI-ARIA 1.2). */
import * as React from 'react';
import type { Suggestion } from '../../../app/excel-desk/register/suggest-rows';
import { formTexts as texts } from '../../../core/texts/panes/form-texts';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage as say } from '../../shared/pane-text';
import type { FormFieldProps, InputProps } from './field-props';

interface ReferenceProps extends FormFieldProps {
  readonly input: InputProps;
  readonly target: { readonly name: string; readonly title: string };
}

/** Milliseconds of rest before suggestions are asked for. */
const REST = 120;
/** Pixels: the bar at the bottom of a form with a line and its buttons. */
const BAR = 110;

export function ReferenceField(props: ReferenceProps): React.ReactElement {
  const { desk, field, target, text, input, onChange, onLeave } = props;
  const announce = useAnnounce();
  /** What was typed since the field was entered; undefined while nobody looks for anything. */
  const [typed, setTyped] = React.useState<string>();
  const [found, setFound] = React.useState<readonly Suggestion[]>([]);
  const [active, setActive] = React.useState(-1);
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const below = (list.current?.getBoundingClientRect().bottom ?? 0) + BAR - window.innerHeight;
    // The bar at the bottom must not lie over the suggestions.
    if (found.length > 0 && below > 0) document.documentElement.scrollTop += below;
  }, [found]);
  React.useEffect(() => {
    if (typed === undefined) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      desk.register.suggest(target.name, typed).then(
        (answer) => {
          if (!isCurrent || !answer.ok) return;
          setFound(answer.value);
          setActive(-1);
          const { length: count } = answer.value;
          announce(
            count === 0
              ? say(texts['reference.none'], { table: target.title })
              : say(texts['reference.found'], { count }),
          );
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [desk, target.name, target.title, typed, announce]);

  const close = (): void => {
    setTyped(undefined);
    setFound([]);
    setActive(-1);
  };
  const choose = (suggestion: Suggestion): void => {
    onChange(suggestion.text);
    close();
  };
  const move = (step: number): void => {
    if (found.length > 0)
      setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
    else setTyped(text);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const suggestion = found[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && suggestion) choose(suggestion);
    else if (event.key === 'Escape' && found.length > 0) close();
    else return;
    event.preventDefault();
  };
  const isOpen = found.length > 0;
  return (
    <div className="reference">
      <input
        {...input}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${input.id}-list`}
        {...(active >= 0 ? { 'aria-activedescendant': `${input.id}-${active}` } : {})}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          onChange(event.target.value);
          setTyped(event.target.value);
        }}
        onBlur={() => {
          close();
          onLeave();
        }}
      />
      <ul
        ref={list}
        id={`${input.id}-list`}
        role="listbox"
        className="suggestions"
        hidden={!isOpen}
        aria-label={say(texts['reference.suggestions'], { label: field.label })}
      >
        {found.map((suggestion, place) => (
          // The keyboard stays in the input: it names the active entry by its id.
          <li
            key={suggestion.text}
            id={`${input.id}-${place}`}
            role="option"
            aria-selected={place === active}
            onMouseDown={(event) => {
              event.preventDefault();
              choose(suggestion);
            }}
          >
            <span>{suggestion.label}</span>
            {suggestion.detail !== '' && <span className="small quiet"> {suggestion.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
