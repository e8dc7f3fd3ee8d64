package io.stammkunde.profile.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalPrivacyControlTest {
    @Test
    void isOnIfAnyOfTheHeadersIsOne() {
        assertThat(GlobalPrivacyControl.isOn(List.of("0", "1"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "true", "11", "1 ", "1, 1"})
    void nothingElseIsOne(String value) {
        assertThat(GlobalPrivacyControl.isOn(List.of(value))).isFalse();
    }

    @Test
    void isAllThatIsLeftOfAContext() {
        assertThat(GlobalPrivacyControl.alone(Map.of("ip", "::1", "globalPrivacyControl", true)))
                .isEqualTo(Map.of("globalPrivacyControl", true));
        assertThat(GlobalPrivacyControl.alone(Map.of("ip", "::1", "globalPrivacyControl", "yes")))
                .isEmpty();
    }
}
