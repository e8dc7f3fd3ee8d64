import { Card, CardBody } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../charts/Sparkline';
import { catalogueQuery, type Figure, type FigureDefinition } from '../figures/figures';
import { FigureHelp } from '../figures/FigureHelp';
import { useFigureText } from '../figures/useFigureText';
import { useTexts } from '../i18n/useLanguage';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { ChangeMark } from './ChangeMark';

export function FigureTiles({ tiles }: { tiles: Figure[] }) {
  const catalogue = useQuery(catalogueQuery);
  const definitions = new Map(catalogue.data?.items.map((definition) => [definition.key, definition]));
  return (
    <ul className="tiles">
      {tiles.map((figure) => (
        <li key={figure.figure}>
          <FigureTile figure={figure} definition={definitions.get(figure.figure)} />
        </li>
      ))}
    </ul>
  );
}

interface FigureTileProps {
  figure: Figure;
  definition: FigureDefinition | undefined;
}

function FigureTile({ figure, definition }: FigureTileProps) {
  const { t } = useTranslation();
  const texts = useTexts();
  const write = useFigureText();
  const points = figure.series ?? [];
  const name = definition ? texts(definition.name) : figure.figure;
  return (
    <Card isFullHeight isCompact className="tile">
      <CardBody>
        <div className="tile-head">
          <h2 className="tile-name">{name}</h2>
          {definition && <FigureHelp definition={definition} />}
        </div>
        <p className="tile-value">{write(figure, figure.value, true)}</p>
        <div className="tile-foot">
          <ChangeMark figure={figure} direction={definition?.direction ?? 'neutral'} />
          {figure.previous && (
            <span className="tile-previous">
              {t('start.previously', { value: write(figure, figure.previous.value, true) })}
            </span>
          )}
        </div>
        <Sparkline values={points.map(({ value }) => value ?? 0)} />
      </CardBody>
    </Card>
  );
}

export function TilesSkeleton() {
  return (
    <div className="tiles">
      {Array.from({ length: 9 }, (_, index) => (
        <BlockSkeleton key={index} height="9rem" />
      ))}
    </div>
  );
}
