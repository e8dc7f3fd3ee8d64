package io.stammkunde.consent.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalPrivacyControlTest {
    @Test
    void isOnIfAnyOfTheValuesIsOne() {
        assertThat(GlobalPrivacyControl.isOn(List.of("1"))).isTrue();
        assertThat(GlobalPrivacyControl.isOn(List.of("0", "1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "true", "11", "1 ", " 1", "1, 1", "?1", "１"})
    void nothingElseIsOne(String value) {
        assertThat(GlobalPrivacyControl.isOn(List.of(value))).isFalse();
    }

    @Test
    void isOffWithoutTheHeader() {
        assertThat(GlobalPrivacyControl.isOn(List.of())).isFalse();
    }
}
