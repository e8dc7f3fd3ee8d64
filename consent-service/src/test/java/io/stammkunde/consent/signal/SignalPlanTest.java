package io.stammkunde.consent.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.ledger.Action;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Purposed;
import io.stammkunde.consent.purpose.SignalMapping;
import io.stammkunde.consent.signal.SignalPlan.Spoken;
import io.stammkunde.contracts.consent.LegalBasis;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalPlanTest {
    private static final Purpose ADS = mapped(LegalBasis.ART6_1_A, Set.of(1, 2), Set.of(), true);
    private static final Purpose LOCATED = mapped(LegalBasis.ART6_1_A, Set.of(1), Set.of(1), false);
    private static final Purpose MEASURED = mapped(LegalBasis.ART6_1_F, Set.of(7, 8), Set.of(), true);
    private static final Purpose UNMAPPED = mapped(LegalBasis.ART6_1_A, Set.of(), Set.of(), false);

    @Test
    void aPurposeIsAgreedToIfAllItsPurposesAre() {
        assertThat(told(ADS, consent(Set.of(1, 2, 3), Set.of(), Set.of()))).isEqualTo(said(ADS, Action.GIVE));
        assertThat(told(ADS, consent(Set.of(1, 3), Set.of(), Set.of()))).isEqualTo(said(ADS, Action.REFUSE));
    }

    @Test
    void aSpecialFeatureMustBeOptedInToAsWell() {
        assertThat(told(LOCATED, consent(Set.of(1), Set.of(), Set.of()))).isEqualTo(said(LOCATED, Action.REFUSE));
        assertThat(told(LOCATED, consent(Set.of(1), Set.of(), Set.of(1)))).isEqualTo(said(LOCATED, Action.GIVE));
    }

    @Test
    void anObjectionToALegitimateInterestIsOne() {
        assertThat(told(MEASURED, consent(Set.of(), Set.of(7), Set.of()))).isEqualTo(said(MEASURED, Action.OBJECT));
    }

    @Test
    void aLegitimateInterestWithoutObjectionIsNoConsent() {
        assertThat(SignalPlan.of(List.of(MEASURED), Optional.of(consent(Set.of(7, 8), Set.of(7, 8), Set.of())), false))
                .isEmpty();
    }

    @Test
    void aPurposeThatTheFrameworkDoesNotKnowIsLeftAlone() {
        assertThat(SignalPlan.of(List.of(UNMAPPED), Optional.of(consent(Set.of(1), Set.of(), Set.of())), true))
                .isEmpty();
    }

    @Test
    void theBrowserObjectsToAdvertisingAtLarge() {
        assertThat(SignalPlan.of(List.of(ADS, LOCATED, MEASURED), Optional.empty(), true))
                .containsExactly(
                        new Spoken(ADS, Channel.NONE, Action.OBJECT, Method.GPC),
                        new Spoken(MEASURED, Channel.NONE, Action.OBJECT, Method.GPC));
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"ART6_1_B", "ART6_1_C", "ART6_1_D", "TDDDG_25_2"})
    void whereThePersonDecidesNothingNeitherDoesASignal(LegalBasis basis) {
        var purpose = mapped(basis, Set.of(1), Set.of(), true);

        assertThat(SignalPlan.of(List.of(purpose), Optional.of(consent(Set.of(1), Set.of(), Set.of())), true))
                .isEmpty();
    }

    private static Spoken told(Purpose purpose, TcfConsent consent) {
        return SignalPlan.of(List.of(purpose), Optional.of(consent), false).getFirst();
    }

    private static Spoken said(Purpose purpose, Action action) {
        return new Spoken(purpose, Channel.DEVICE, action, Method.TC_STRING);
    }

    private static TcfConsent consent(Set<Integer> consents, Set<Integer> interests, Set<Integer> features) {
        return new TcfConsent(TcString.MARCH, consents, interests, features);
    }

    private static Purpose mapped(LegalBasis basis, Set<Integer> tcf, Set<Integer> features, boolean gpc) {
        return Purposed.mapped(
                "p" + tcf.size() + features.size(), basis, new SignalMapping(tcf, features, Set.of(), gpc));
    }
}
