package io.stammkunde.consent.decision;

import static io.stammkunde.consent.Moments.EVENING;
import static io.stammkunde.consent.Moments.MORNING;
import static io.stammkunde.consent.Moments.NOON;
import static io.stammkunde.consent.People.ADA;
import static io.stammkunde.consent.purpose.Purposed.ending;
import static io.stammkunde.consent.purpose.Purposed.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.contracts.consent.LegalBasis;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRuleTest {
    private static final Purpose MARKETING = purpose("marketing", LegalBasis.ART6_1_A);

    @Test
    void nothingIsPermittedThatNobodyAgreedTo() {
        assertThat(decide(MARKETING, Channel.NONE, Map.of())).isEqualTo(Reason.NO_CONSENT);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, CONSENT_PENDING",
        "PENDING_CONFIRMATION, CONSENT_PENDING",
        "GIVEN, CONSENT_GIVEN",
        "RENEWED, CONSENT_GIVEN",
        "REFUSED, CONSENT_REFUSED",
        "WITHDRAWN, CONSENT_WITHDRAWN",
        "EXPIRED, CONSENT_EXPIRED",
        "INVALIDATED, CONSENT_INVALIDATED",
        "OBJECTED, OBJECTED"
    })
    void eachStateHasItsReason(ConsentState state, Reason reason) {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, state, MORNING));

        assertThat(decide(MARKETING, Channel.NONE, standing)).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(ConsentState.class)
    void onlyWhatWasGivenIsPermitted(ConsentState state) {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, state, MORNING));

        var decision = DecisionRule.of(MARKETING, Channel.NONE, standing, NOON);

        assertThat(decision.permitted()).isEqualTo(state.permits());
    }

    @Test
    void aConsentEndsToTheInstantEvenBeforeTheTimerRecordsIt() {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, ConsentState.GIVEN, MORNING, NOON));

        assertThat(DecisionRule.of(MARKETING, Channel.NONE, standing, NOON.minusNanos(1))
                        .reason())
                .isEqualTo(Reason.CONSENT_GIVEN);
        assertThat(DecisionRule.of(MARKETING, Channel.NONE, standing, NOON).reason())
                .isEqualTo(Reason.CONSENT_EXPIRED);
    }

    @Test
    void agreeingAtLargeOpensNoChannel() {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, ConsentState.GIVEN, MORNING));

        assertThat(decide(MARKETING, Channel.EMAIL, standing)).isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void denyingAtLargeClosesAChannelThatWasOpen() {
        var standing = Map.of(
                Channel.NONE, standing(Channel.NONE, ConsentState.WITHDRAWN, NOON),
                Channel.EMAIL, standing(Channel.EMAIL, ConsentState.GIVEN, MORNING));

        assertThat(decide(MARKETING, Channel.EMAIL, standing)).isEqualTo(Reason.CONSENT_WITHDRAWN);
    }

    @Test
    void aChannelThatWasOpenedAfterDenyingAtLargeIsOpen() {
        var standing = Map.of(
                Channel.NONE, standing(Channel.NONE, ConsentState.WITHDRAWN, MORNING),
                Channel.EMAIL, standing(Channel.EMAIL, ConsentState.GIVEN, NOON));

        assertThat(decide(MARKETING, Channel.EMAIL, standing)).isEqualTo(Reason.CONSENT_GIVEN);
    }

    @Test
    void aContractNeedsNoConsent() {
        assertThat(decide(purpose("service", LegalBasis.ART6_1_B), Channel.NONE, Map.of()))
                .isEqualTo(Reason.LEGAL_BASIS_OF_PURPOSE);
    }

    @Test
    void anObjectionEndsALegitimateInterest() {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, ConsentState.OBJECTED, MORNING));

        assertThat(decide(purpose("fraud", LegalBasis.ART6_1_F), Channel.NONE, standing))
                .isEqualTo(Reason.OBJECTED);
    }

    @Test
    void aPurposeThatIsOverPermitsNothing() {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, ConsentState.GIVEN, MORNING));

        assertThat(decide(ending("marketing", LegalBasis.ART6_1_A, EVENING), Channel.NONE, standing))
                .isEqualTo(Reason.PURPOSE_ENDED);
        assertThat(decide(ending("service", LegalBasis.ART6_1_B, EVENING), Channel.NONE, Map.of()))
                .isEqualTo(Reason.PURPOSE_ENDED);
        assertThat(decide(ending("marketing", LegalBasis.ART6_1_A, EVENING.plusSeconds(1)), Channel.NONE, standing))
                .isEqualTo(Reason.CONSENT_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "DEVICE, OBJECTED",
        "ONSITE, OBJECTED",
        "EMAIL, CONSENT_GIVEN",
        "SMS, CONSENT_GIVEN",
        "PHONE, CONSENT_GIVEN",
        "POST, CONSENT_GIVEN",
        "PUSH, CONSENT_GIVEN"
    })
    void theBrowsersObjectionClosesWhatHappensInTheBrowser(Channel channel, Reason reason) {
        var standing = Map.of(
                Channel.NONE,
                standing(Channel.NONE, ConsentState.OBJECTED, NOON, null, Method.GPC),
                channel,
                standing(channel, ConsentState.GIVEN, MORNING));

        assertThat(decide(MARKETING, channel, standing)).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void theBrowsersObjectionClosesEveryChannelThatNobodyAgreedTo(Channel channel) {
        var standing = Map.of(Channel.NONE, standing(Channel.NONE, ConsentState.OBJECTED, NOON, null, Method.GPC));

        assertThat(decide(MARKETING, channel, standing)).isEqualTo(Reason.OBJECTED);
    }

    private static Reason decide(Purpose purpose, Channel channel, Map<Channel, StandingConsent> standing) {
        return DecisionRule.of(purpose, channel, standing, EVENING).reason();
    }

    private static StandingConsent standing(Channel channel, ConsentState state, Instant at) {
        return standing(channel, state, at, null);
    }

    private static StandingConsent standing(
            Channel channel, ConsentState state, Instant at, @Nullable Instant validUntil) {
        return standing(channel, state, at, validUntil, Method.API);
    }

    private static StandingConsent standing(
            Channel channel, ConsentState state, Instant at, @Nullable Instant validUntil, Method method) {
        var key = new ConsentKey(ADA, MARKETING.key(), channel);
        return new StandingConsent(key, new UUID(0, 1), 1, 1, state, at, at, at, validUntil, method, null, List.of());
    }
}
