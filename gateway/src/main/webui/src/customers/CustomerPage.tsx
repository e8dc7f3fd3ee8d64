import { Card, Grid, GridItem, Label, PageSection, Skeleton } from '@patternfly/react-core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useMay } from '../app/MeContext';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import { Answer } from '../states/Answer';
import { ConsentsCard } from './ConsentsCard';
import { customerName, shortId } from './customerName';
import { type Customer, customerQuery } from './customers';
import { IdentifiersCard } from './IdentifiersCard';
import { MembershipsCard } from './MembershipsCard';
import { ScoresCard } from './ScoresCard';
import { TimelineCard } from './TimelineCard';
import { TraitsCard } from './TraitsCard';
import './customer.css';
import { Notice } from '../states/Notice';

export default function CustomerPage() {
  const { t } = useTranslation();
  const { profileId = '' } = useParams();
  const customer = useQuery(customerQuery(profileId));
  const title = customer.data
    ? (customerName(customer.data) ?? t('customers.anonymous', { id: shortId(customer.data.id) }))
    : t('customer.title');
  return (
    <>
      <PageHeader
        parent={{ name: t('navigation.customers'), path: '/customers' }}
        title={title}
        labels={customer.data && <Standing customer={customer.data} />}
        description={
          customer.isPending ? <Skeleton width="20rem" /> : customer.data && <Seen customer={customer.data} />
        }
      />
      <PageSection hasBodyWrapper={false}>
        <Answer query={customer}>{(answer) => <CustomerView customer={answer} askedFor={profileId} />}</Answer>
      </PageSection>
    </>
  );
}

function CustomerView({ customer, askedFor }: { customer: Customer; askedFor: string }) {
  const { t } = useTranslation();
  const maySeeScores = useMay('seeScores');
  return (
    <div className="stack">
      {customer.id !== askedFor && (
        <Notice variant="info" title={t('customer.merged')}>
          {t('customer.mergedText', { id: shortId(askedFor) })}
        </Notice>
      )}
      <Grid hasGutter>
        <GridItem xl={5} className="stack">
          {maySeeScores && <ScoresCard id={customer.id} />}
          <TraitsCard traits={customer.traits} />
          <IdentifiersCard customer={customer} />
          <ConsentsCard customer={customer} />
          <MembershipsCard id={customer.id} />
        </GridItem>
        <GridItem xl={7}>
          <Card>
            <TimelineCard id={customer.id} />
          </Card>
        </GridItem>
      </Grid>
    </div>
  );
}

/** The first thing to know before anybody writes to this person. */
function Standing({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const isReachable = customer.permissions.marketing?.permitted ?? false;
  return (
    <Label color={isReachable ? 'green' : 'grey'} variant="outline">
      {t(isReachable ? 'customer.reachable' : 'customer.notReachable')}
    </Label>
  );
}

function Seen({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return t('customer.seen', { first: formats.day(customer.firstSeen), last: formats.dayTime(customer.lastSeen) });
}
