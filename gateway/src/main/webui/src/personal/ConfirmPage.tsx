import { Button, Content, PageSection } from '@patternfly/react-core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageHeader } from '../app/PageHeader';
import { useFormats } from '../format/useFormats';
import { useTexts } from '../i18n/useLanguage';
import { BlockSkeleton } from '../states/BlockSkeleton';
import { Notice } from '../states/Notice';
import { TitledCard } from '../states/TitledCard';
import { LinkProblem } from './LinkProblem';
import { confirm, previewConfirmation, tokenOf } from './personal';
import { PersonalFrame } from './PersonalFrame';

/** The second step of a double opt-in. Opening the page confirms nothing: programs that check letters open links too. */
export default function ConfirmPage() {
  const { t } = useTranslation();
  const token = tokenOf(useLocation().hash);
  return (
    <PersonalFrame>
      <PageHeader title={t('personal.confirm.title')} />
      <PageSection hasBodyWrapper={false}>
        {token === null ? <LinkProblem error={null} /> : <Confirm token={token} />}
      </PageSection>
    </PersonalFrame>
  );
}

function Confirm({ token }: { token: string }) {
  const { t } = useTranslation();
  const texts = useTexts();
  const formats = useFormats();
  const preview = useQuery({
    queryKey: ['confirmation', token],
    queryFn: () => previewConfirmation(token),
    retry: false,
    refetchOnWindowFocus: false,
  });
  const confirmation = useMutation({ mutationFn: () => confirm(token) });
  if (confirmation.isSuccess) {
    return (
      <Notice variant="success" title={t('personal.confirm.done')} isUrgent>
        {texts(confirmation.data.name)}
      </Notice>
    );
  }
  if (confirmation.isError || preview.isError) {
    return <LinkProblem error={confirmation.error ?? preview.error} />;
  }
  if (preview.data === undefined) {
    return <BlockSkeleton height="16rem" />;
  }
  return (
    <TitledCard title={texts(preview.data.name)} description={texts(preview.data.description)}>
      <Content component="p">
        {preview.data.expiresAt && t('personal.confirm.until', { day: formats.dayTime(preview.data.expiresAt) })}
      </Content>
      <Button
        isLoading={confirmation.isPending}
        isDisabled={confirmation.isPending}
        onClick={() => confirmation.mutate()}
      >
        {t('personal.confirm.action')}
      </Button>
    </TitledCard>
  );
}
