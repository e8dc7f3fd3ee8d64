package io.stammkunde.consent.signal;

import static io.stammkunde.consent.purpose.GoogleType.AD_STORAGE;
import static io.stammkunde.consent.purpose.GoogleType.ANALYTICS_STORAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.decision.DecideOnDevice.Decided;
import io.stammkunde.consent.decision.Decision;
import io.stammkunde.consent.decision.Reason;
import io.stammkunde.consent.purpose.GoogleType;
import io.stammkunde.consent.purpose.Purposed;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoogleConsentTest {
    @Test
    void allSevenTypesAreDeniedWhereNothingIsKnown() {
        assertThat(GoogleConsent.of(List.of()))
                .containsOnlyKeys(GoogleType.values())
                .allSatisfy((type, granted) -> assertThat(granted).isFalse());
    }

    @Test
    void aTypeIsGrantedByThePurposeThatNamesIt() {
        var granted = GoogleConsent.of(List.of(decided(true, ANALYTICS_STORAGE)));

        assertThat(granted).containsEntry(ANALYTICS_STORAGE, true).containsEntry(AD_STORAGE, false);
    }

    @Test
    void onePurposeThatDeniesDeniesTheType() {
        var granted = GoogleConsent.of(List.of(decided(true, AD_STORAGE), decided(false, AD_STORAGE)));

        assertThat(granted).containsEntry(AD_STORAGE, false);
    }

    private static Decided decided(boolean permitted, GoogleType type) {
        var purpose = Purposed.mapped(
                "named", LegalBasis.ART6_1_A, new SignalMapping(Set.of(), Set.of(), Set.of(type), false));
        return new Decided(purpose, new Decision(permitted ? Reason.CONSENT_GIVEN : Reason.NO_CONSENT, null, null, 1));
    }
}
