package io.stammkunde.consent.ledger;

import static io.stammkunde.consent.Await.await;
import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NIGHT;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.People.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Moments;
import io.stammkunde.consent.TestConfig;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.audit.AppendAudit;
import io.stammkunde.consent.audit.AuditEntry;
import io.stammkunde.consent.audit.InMemoryAuditLog;
import io.stammkunde.consent.inbox.InMemoryInbox;
import io.stammkunde.consent.notice.InMemoryNoticeRegister;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.InMemoryPurposeRegister;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.UnknownPurpose;
import io.stammkunde.consent.subject.ResolveSubject;
import io.stammkunde.consent.subject.SubjectReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordDecisionTest {
    private static final Actor OFFICER = new Actor("7", "officer");

    private final Book book = new Book();
    private final Vault vault = new Vault();
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final InMemoryNoticeRegister notices = new InMemoryNoticeRegister();
    private final List<LedgerEntry> asked = new ArrayList<>();
    private final RecordDecision record = new RecordDecision(
            new ResolveSubject(subject -> Uni.createFrom().item(GRACE)),
            new AppendDecisions(
                    InMemoryPurposeRegister.shipped(),
                    notices,
                    new OncePerRequest(new InMemoryInbox(), Moments.standingAt(NIGHT)),
                    book.ledger(),
                    book.append(NIGHT),
                    vault,
                    new DecideCommands(vault, Moments.standingAt(NIGHT)),
                    (entry, by) -> Uni.createFrom().voidItem().invoke(() -> asked.add(entry)),
                    new NoteEntry(new AppendAudit(audit, Moments.standingAt(NIGHT))),
                    Moments.standingAt(NIGHT)),
            TestConfig.defaults(),
            Moments.standingAt(NIGHT));

    @Test
    void recordsForWhomTheIdentifierBelongsTo() {
        var named = new SubjectReference.Identified("email", "grace@example.org");

        var entry = await(record.handle(OFFICER, decision(named, "analytics", Action.GIVE)));

        assertThat(entry.statement().key().profile()).isEqualTo(GRACE);
    }

    @Test
    void whoeverHasToConfirmIsAskedAndHasNotAgreedYet() {
        var given = given(Optional.empty(), Optional.empty());
        var toConfirm = new NewDecision(
                given.subject(),
                given.purpose(),
                given.channel(),
                Action.GIVE,
                given.at(),
                given.validUntil(),
                given.method(),
                given.evidence(),
                given.request(),
                List.of(),
                Optional.of(new ConfirmBy.Email("grace@example.org", "de")));

        var entry = await(record.handle(OFFICER, toConfirm));

        assertThat(entry.statement().state()).isEqualTo(ConsentState.PENDING_CONFIRMATION);
        assertThat(asked).containsExactly(entry);
    }

    @Test
    void nobodyElseIsAsked() {
        await(record.handle(OFFICER, given(Optional.empty(), Optional.empty())));

        assertThat(asked).isEmpty();
    }

    @Test
    void aDecisionInTheFutureIsRefused() {
        assertThatExceptionOfType(ImpossibleTime.class)
                .isThrownBy(() -> record.handle(OFFICER, given(Optional.of(NIGHT.plusSeconds(61)), Optional.empty())));
    }

    @Test
    void aDecisionSlightlyAheadCountsAsMadeNow() {
        var entry = await(record.handle(OFFICER, given(Optional.of(NIGHT.plusSeconds(59)), Optional.empty())));

        assertThat(entry.statement().eventTime()).isEqualTo(NIGHT);
    }

    @Test
    void aDecisionBeforeComputersIsRefused() {
        assertThatExceptionOfType(ImpossibleTime.class)
                .isThrownBy(() ->
                        record.handle(OFFICER, given(Optional.of(Instant.EPOCH.minusSeconds(1)), Optional.empty())));
    }

    @Test
    void aValidityThatEndsBeforeItBeginsIsRefused() {
        assertThatExceptionOfType(ImpossibleTime.class)
                .isThrownBy(() -> record.handle(OFFICER, given(Optional.of(NOON), Optional.of(NOON))));
    }

    @Test
    void onlyWhatIsGivenCanEnd() {
        var refusal = new NewDecision(
                new SubjectReference.Known(ADA),
                new PurposeKey("analytics"),
                Channel.NONE,
                Action.REFUSE,
                Optional.of(NOON),
                Optional.of(NIGHT.plus(Duration.ofDays(1))),
                Method.API,
                Optional.empty(),
                Optional.empty());

        assertThatExceptionOfType(ImpossibleTime.class).isThrownBy(() -> record.handle(OFFICER, refusal));
    }

    @Test
    void aRepeatedRequestGetsTheFirstEntryAndAddsNone() {
        var request = named("k-1", Action.GIVE);

        var first = await(record.handle(OFFICER, request));
        var second = await(record.handle(OFFICER, request));

        assertThat(second).isEqualTo(first);
        assertThat(await(book.ledger().history(ADA, null, 0, 10))).hasSize(1);
        assertThat(audit.entries()).hasSize(1);
    }

    @Test
    void whoToldOfItIsNoted() {
        await(record.handle(OFFICER, named("k-1", Action.GIVE)));

        assertThat(audit.entries()).extracting(AuditEntry::action).containsExactly("consent.recorded");
        assertThat(audit.entries()).extracting(AuditEntry::actor).containsExactly(OFFICER.id());
    }

    @Test
    void anotherDecisionUnderTheSameNameIsRefused() {
        await(record.handle(OFFICER, named("k-1", Action.GIVE)));

        assertThatExceptionOfType(RequestReused.class)
                .isThrownBy(() -> await(record.handle(OFFICER, named("k-1", Action.WITHDRAW))));
    }

    @Test
    void anUnknownPurposeIsRefused() {
        assertThatExceptionOfType(UnknownPurpose.class)
                .isThrownBy(() -> await(
                        record.handle(OFFICER, decision(new SubjectReference.Known(ADA), "unheard-of", Action.GIVE))));
    }

    @Test
    void anExemptionIsNeverStoredAsAConsent() {
        assertThatExceptionOfType(NoSay.class)
                .isThrownBy(() -> await(
                        record.handle(OFFICER, decision(new SubjectReference.Known(ADA), "service", Action.GIVE))));
    }

    @Test
    void aLegitimateInterestCanBeObjectedToButNotAgreedTo() {
        var entry = await(
                record.handle(OFFICER, decision(new SubjectReference.Known(ADA), "fraud-prevention", Action.OBJECT)));

        assertThat(entry.statement().state()).isEqualTo(ConsentState.OBJECTED);
        assertThatExceptionOfType(NoSay.class)
                .isThrownBy(() -> await(record.handle(
                        OFFICER, decision(new SubjectReference.Known(ADA), "fraud-prevention", Action.GIVE))));
    }

    @Test
    void nobodyCanAgreeToAChannelThatThePurposeDoesNotUse() {
        assertThatExceptionOfType(ChannelNotOffered.class)
                .isThrownBy(() -> await(record.handle(OFFICER, onChannel(Channel.PHONE, Action.GIVE))));
    }

    @Test
    void aDenialIsWelcomeOnEveryChannel() {
        var entry = await(record.handle(OFFICER, onChannel(Channel.PHONE, Action.REFUSE)));

        assertThat(entry.statement().state()).isEqualTo(ConsentState.REFUSED);
    }

    @Test
    void evidenceGoesToTheVaultAndItsDigestToTheLedger() {
        var decision = new NewDecision(
                new SubjectReference.Known(ADA),
                new PurposeKey("analytics"),
                Channel.NONE,
                Action.GIVE,
                Optional.of(MORNING),
                Optional.of(EVENING),
                Method.CHECKBOX,
                Optional.of("form 7"),
                Optional.empty());

        var entry = await(record.handle(OFFICER, decision));

        assertThat(entry.statement().evidenceDigest()).isEqualTo("digest of form 7");
        assertThat(vault.kept).containsEntry(entry.id(), "form 7");
    }

    private static NewDecision given(Optional<Instant> at, Optional<Instant> validUntil) {
        return new NewDecision(
                new SubjectReference.Known(ADA),
                new PurposeKey("analytics"),
                Channel.NONE,
                Action.GIVE,
                at,
                validUntil,
                Method.API,
                Optional.empty(),
                Optional.empty());
    }

    private static NewDecision decision(SubjectReference subject, String purpose, Action action) {
        return decision(subject, purpose, Channel.NONE, action, Optional.empty());
    }

    private static NewDecision onChannel(Channel channel, Action action) {
        return decision(new SubjectReference.Known(ADA), "marketing", channel, action, Optional.empty());
    }

    private static NewDecision named(String key, Action action) {
        var request = Optional.of(new RequestName("caller", key));
        return decision(new SubjectReference.Known(ADA), "analytics", Channel.NONE, action, request);
    }

    private static NewDecision decision(
            SubjectReference subject, String purpose, Channel channel, Action action, Optional<RequestName> request) {
        return new NewDecision(
                subject,
                new PurposeKey(purpose),
                channel,
                action,
                Optional.empty(),
                Optional.empty(),
                Method.API,
                Optional.empty(),
                request);
    }

    private static final class Vault implements EvidenceVault {
        private final Map<UUID, String> kept = new HashMap<>();

        @Override
        public String digest(UUID entryId, String evidence) {
            return "digest of " + evidence;
        }

        @Override
        public Uni<Void> keep(UUID entryId, String evidence, Instant now) {
            kept.put(entryId, evidence);
            return Uni.createFrom().voidItem();
        }
    }
}
