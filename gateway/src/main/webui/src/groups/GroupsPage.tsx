import { FormSelect, FormSelectOption, PageSection } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRefused } from '../api/problem';
import { PageHeader } from '../app/PageHeader';
import { useParameter } from '../app/useParameter';
import { CurrencyPicker } from '../figures/CurrencyPicker';
import { useCurrency } from '../figures/useCurrency';
import { Answer } from '../states/Answer';
import { NothingYet } from '../states/NothingYet';
import { GroupsCard } from './GroupsCard';
import { askedGroups, type Clusters, clustersQuery, FEWEST_GROUPS, MOST_GROUPS, shownGroups } from './groups';
import { SilhouetteCard } from './SilhouetteCard';
import { SizesCard } from './SizesCard';
import './groups.css';

const NUMBERS = Array.from({ length: MOST_GROUPS - FEWEST_GROUPS + 1 }, (_, index) => FEWEST_GROUPS + index);

/** Groups that nobody has drawn up: customers who are alike in what they have bought. */
export default function GroupsPage() {
  const { t } = useTranslation();
  const [named, choose] = useParameter('k');
  const { currency } = useCurrency();
  const k = askedGroups(named);
  const clusters = useQuery(clustersQuery(k, currency));
  return (
    <>
      <PageHeader
        title={t('navigation.clusters')}
        description={t('groups.description')}
        actions={
          <div className="page-tools">
            <CurrencyPicker shown={clusters.data?.currency} />
            <label htmlFor="groups-k">{t('groups.number')}</label>
            <FormSelect
              id="groups-k"
              className="groups-number"
              value={k === null ? '' : String(k)}
              onChange={(_, chosen) => choose(chosen)}
            >
              <FormSelectOption value="" label={t('groups.automatic')} />
              {NUMBERS.map((number) => (
                <FormSelectOption key={number} value={String(number)} label={String(number)} />
              ))}
            </FormSelect>
          </div>
        }
      />
      <PageSection hasBodyWrapper={false} className="stack" aria-label={t('navigation.clusters')}>
        {isRefused(clusters.error, 409) ? (
          <NothingYet title={t('groups.none')}>{t('groups.noneText')}</NothingYet>
        ) : (
          <Answer query={clusters}>{(answer) => <Groups answer={answer} />}</Answer>
        )}
      </PageSection>
    </>
  );
}

function Groups({ answer }: { answer: Clusters }) {
  const { t } = useTranslation();
  const hidden = answer.groups.filter(({ suppressed }) => suppressed).length;
  const shown = shownGroups(answer.groups);
  return (
    <>
      {shown.length === 0 ? (
        <NothingYet title={t('groups.allHidden')}>{t('groups.hidden', { count: hidden })}</NothingYet>
      ) : (
        <>
          <GroupsCard answer={answer} groups={shown} />
          <SizesCard groups={shown} isWhole={hidden === 0} />
        </>
      )}
      <SilhouetteCard answer={answer} />
      <div>
        {shown.length > 0 && hidden > 0 && <p className="left-out">{t('groups.hidden', { count: hidden })}</p>}
        {answer.examined < answer.customers && (
          <p className="left-out">{t('groups.examined', { count: answer.examined, all: answer.customers })}</p>
        )}
        {answer.excluded.noConsent > 0 && (
          <p className="left-out">{t('start.leftOut', { count: answer.excluded.noConsent })}</p>
        )}
      </div>
    </>
  );
}
