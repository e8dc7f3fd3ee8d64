import { useTranslation } from 'react-i18next';
import { CustomerLink } from '../customers/CustomerLink';
import { TitledCard } from '../states/TitledCard';
import type { RightsRequest } from './requests';
import { CopyText } from '../states/CopyText';

const KNOWN = ['userId', 'email', 'phone', 'anonymousId'] as const;

/** Who asks, as the request names them, and whom that was found to be. */
export function PersonCard({ request }: { request: RightsRequest }) {
  const { t } = useTranslation();
  const isErased =
    request.type === 'ERASURE' && (request.state === 'FULFILLED' || request.state === 'PARTIALLY_FULFILLED');
  const nameOf = (type: string) => {
    const known = KNOWN.find((each) => each === type);
    return known ? t(`customer.identifier.${known}`) : type;
  };
  return (
    <TitledCard title={t('privacy.person.title')}>
      <dl className="facts">
        {request.identities.map(({ type, value }) => (
          <div key={`${type} ${value}`}>
            <dt>{nameOf(type)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('privacy.person.profile')}</dt>
          <dd>
            {request.profileId === null ? (
              t('privacy.person.unknown')
            ) : isErased ? (
              request.profileId
            ) : (
              <CustomerLink id={request.profileId} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t('privacy.request')}</dt>
          <dd>
            <CopyText text={request.id} />
          </dd>
        </div>
      </dl>
      {isErased && request.identities.length === 0 && <p className="faint">{t('privacy.person.forgotten')}</p>}
    </TitledCard>
  );
}
