import { Card, CardBody, Label } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { Sparkline } from '../charts/Sparkline';
import { ActionableLabel } from '../figures/ActionableLabel';
import { catalogueQuery, type Figure, type FigureDefinition } from '../figures/figures';
import { FigureHelp } from '../figures/FigureHelp';
import { GradeLabel } from '../figures/GradeLabel';
import { useFigureText } from '../figures/useFigureText';
import { useFigureWords } from '../figures/useFigureWords';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { plusDays } from '../period/period';
import { ChangeMark } from '../start/ChangeMark';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { TargetLabel } from '../targets/TargetLabel';
import { type Target, targetOf } from '../targets/targets';
import { useTargetText } from '../targets/useTargetText';

interface BoardTilesProps {
  tiles: Figure[];
  targets: Target[];
  segment: string | null;
}

export function BoardTiles({ tiles, targets, segment }: BoardTilesProps) {
  const catalogue = useQuery(catalogueQuery);
  const definitions = new Map(catalogue.data?.items.map((definition) => [definition.key, definition]));
  return (
    <ul className="board-tiles">
      {tiles.map((figure) => (
        <li key={figure.figure}>
          <BoardTile
            figure={figure}
            definition={definitions.get(figure.figure)}
            target={targetOf(targets, { figure: figure.figure, currency: figure.currency, segment })}
          />
        </li>
      ))}
    </ul>
  );
}

interface BoardTileProps {
  figure: Figure;
  definition: FigureDefinition | undefined;
  target: Target | null;
}

function BoardTile({ figure, definition, target }: BoardTileProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const write = useFigureText();
  const words = useFigureWords();
  const formats = useFormats();
  const sayTarget = useTargetText();
  const { search } = useLocation();
  const name = definition ? texts(definition.name) : figure.figure;
  return (
    <Card isFullHeight isCompact className="tile">
      <CardBody>
        <div className="tile-head">
          <h2 className="tile-name">
            <Link to={{ pathname: `/figures/${figure.figure}`, search }}>{name}</Link>
          </h2>
          {definition && <FigureHelp definition={definition} />}
        </div>
        <p className="tile-value">{figure.suppressed ? t('figure.hidden') : write(figure, figure.value, true)}</p>
        <p className="tile-interval">
          {figure.interval ? words.bounds(figure, figure.interval, true) : t('figure.noInterval')}
        </p>
        <div className="tile-foot">
          <ChangeMark figure={figure} direction={definition?.direction ?? 'neutral'} />
          {figure.change && <span>{t(figure.change.significant ? 'figure.real' : 'figure.chance')}</span>}
          {figure.previous && (
            <span className="tile-previous">
              {t('start.previously', { value: write(figure, figure.previous.value, true) })}
            </span>
          )}
        </div>
        <Sparkline values={(figure.series ?? []).map(({ value }) => value ?? 0)} />
        {target && (
          <p className="tile-target">
            <TargetLabel met={target.current?.met ?? null} /> {sayTarget(target, figure.unit)}
          </p>
        )}
        <div className="tile-labels">
          <GradeLabel grade={figure.quality.grade} />
          {definition && <ActionableLabel isActionable={definition.actionable} />}
          {figure.asked && (
            <Label isCompact variant="outline">
              {t('start.span', { from: formats.day(figure.from), until: formats.day(plusDays(figure.to, -1)) })}
            </Label>
          )}
          {figure.suppressed && (
            <Label isCompact variant="outline">
              {t('figure.fewPeople')}
            </Label>
          )}
        </div>
      </CardBody>
    </Card>
  );
}

export function BoardTilesSkeleton() {
  return (
    <div className="board-tiles">
      {Array.from({ length: 8 }, (_, index) => (
        <BlockSkeleton key={index} height="14rem" />
      ))}
    </div>
  );
}
