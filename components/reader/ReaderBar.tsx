import { useEffect, useRef } from 'react';
import { BridgeIcon, PanelIcon } from '../design/icons.tsx';
import { SearchIcon } from '../design/icons.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { FindBar } from './FindBar.tsx';
import { PageField } from './PageField.tsx';
import type { PagesView, ReaderProps } from './reader-state.ts';
import { useReaderText } from './use-reader-text.ts';
import {
  PlusIcon,
  MinusIcon,
  FitWidthIcon,
  OutlineIcon,
  PrintIcon,
  DocumentIcon,
  OwnViewerIcon,
} from './reader-icons.tsx';
import './reader-bar.css';

export type ReaderSide = 'terms' | 'outline';

export type ReaderBarProps = ReaderProps & {
  readonly name: string;
  readonly pages: PagesView | null;
  readonly side: ReaderSide | null;
  /** Of the list that is opened and closed. */
  readonly sideId: string;
  readonly onSide: (side: ReaderSide | null) => void;
  readonly isFinding: boolean;
  readonly onFinding: (isFinding: boolean) => void;
};

/** What can be done with the open document, in sight wherever one is in it. */
export function ReaderBar(props: ReaderBarProps) {
  const { name, pages, isFinding, onFinding } = props;
  const { reader } = useReaderText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [name]);
  const closeFind = () => {
    props.onClearFound();
    onFinding(false);
  };
  return (
    <header className="reader-bar reader-ui">
      <BridgeIcon />
      <h1 className="reader-bar__name" title={name} ref={title} tabIndex={-1}>
        {name}
      </h1>
      <div className="reader-bar__tools" role="group" aria-label={reader.tools}>
        {pages ? <PageTools {...props} pages={pages} /> : null}
        <IconButton label={reader.print.start} onPress={props.onPrint}>
          <PrintIcon />
        </IconButton>
        <SideButton {...props} which="terms" />
        {props.onOwnViewer ? (
          <IconButton label={reader.ownViewer} onPress={props.onOwnViewer}>
            <OwnViewerIcon />
          </IconButton>
        ) : null}
        <IconButton label={reader.another} onPress={props.onAnother}>
          <DocumentIcon />
        </IconButton>
      </div>
      {pages && isFinding ? (
        <FindBar {...props} id={`${props.sideId}-find`} found={pages.found} onClose={closeFind} />
      ) : null}
    </header>
  );
}

function PageTools(props: ReaderBarProps & { readonly pages: PagesView }) {
  const { pages, isFinding, onFinding } = props;
  const { reader, language } = useReaderText();
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(pages.zoom);
  return (
    <>
      <PageField page={pages.page} pages={pages.pages} onPage={props.onPage} />
      <span className="reader-bar__zoom">
        <IconButton label={reader.pages.zoomOut} onPress={() => props.onZoom('out')}>
          <MinusIcon />
        </IconButton>
        <output className="reader-bar__percent" aria-label={reader.pages.zoom(percent)}>
          {percent}
        </output>
        <IconButton label={reader.pages.zoomIn} onPress={() => props.onZoom('in')}>
          <PlusIcon />
        </IconButton>
        <IconButton label={reader.pages.fitWidth} isPressed={pages.fitsWidth} onPress={props.onFitWidth}>
          <FitWidthIcon />
        </IconButton>
      </span>
      <IconButton
        label={reader.find.open}
        disclosure={{ id: `${props.sideId}-find`, isOpen: isFinding }}
        onPress={() => {
          if (isFinding) props.onClearFound();
          onFinding(!isFinding);
        }}
      >
        <SearchIcon />
      </IconButton>
      {pages.outline.length > 0 ? <SideButton {...props} which="outline" /> : null}
    </>
  );
}

function SideButton({ which, side, sideId, onSide }: ReaderBarProps & { readonly which: ReaderSide }) {
  const { reader } = useReaderText();
  const isOpen = side === which;
  return (
    <IconButton
      label={reader.side[which]}
      disclosure={{ id: sideId, isOpen }}
      onPress={() => onSide(isOpen ? null : which)}
    >
      {which === 'terms' ? <PanelIcon /> : <OutlineIcon />}
    </IconButton>
  );
}
