package io.stammkunde.consent.purpose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalMappingTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 12})
    void theFrameworkHasElevenPurposes(int id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalMapping(Set.of(id), Set.of(), Set.of(), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void theFrameworkHasTwoSpecialFeatures(int id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SignalMapping(Set.of(), Set.of(id), Set.of(), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 7})
    void adsTheirProfilesAndTheirMeasurementAreAdvertising(int id) {
        assertThat(SignalMapping.advertises(Set.of(1, id), Set.of())).isTrue();
    }

    @Test
    void statisticsAndContentsAreNoAdvertising() {
        assertThat(SignalMapping.advertises(Set.of(1, 5, 6, 8, 9, 10, 11), Set.of(GoogleType.ANALYTICS_STORAGE)))
                .isFalse();
    }

    @Test
    void theThreeTypesOfGoogleAboutAdsAreAdvertising() {
        assertThat(GoogleType.values())
                .filteredOn(type -> SignalMapping.advertises(Set.of(), Set.of(type)))
                .containsExactlyInAnyOrder(
                        GoogleType.AD_STORAGE, GoogleType.AD_USER_DATA, GoogleType.AD_PERSONALIZATION);
    }
}
