package io.stammkunde.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.purpose.Purposed;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnterObjectionsTest {
    private static final SignalMapping ADVERTISING = new SignalMapping(Set.of(), Set.of(), Set.of(), true);

    @Test
    void anObjectionToDirectMarketingMeansAdvertisingOnOtherSitesAsWell() {
        assertThat(isMeant(LegalBasis.ART6_1_A)).isTrue();
        assertThat(isMeant(LegalBasis.ART6_1_F)).isTrue();
    }

    @Test
    void nobodyObjectsToAContract() {
        assertThat(isMeant(LegalBasis.ART6_1_B)).isFalse();
    }

    private static boolean isMeant(LegalBasis basis) {
        return EnterObjections.isMeant(
                RightsType.OBJECTION_DIRECT_MARKETING, Purposed.mapped("ads", basis, ADVERTISING));
    }
}
