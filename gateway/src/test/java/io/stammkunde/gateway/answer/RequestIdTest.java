package io.stammkunde.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {
    @Test
    void keepsWhatCanDoNoHarm() {
        assertThat(RequestId.accept("0198c0de-0000-7000-8000-000000000002"))
                .isEqualTo("0198c0de-0000-7000-8000-000000000002");
        assertThat(RequestId.accept("shop_42.checkout")).isEqualTo("shop_42.checkout");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "short", "with space 123", "line\nbreak12", "-starts-with-dash", "ümläut-123456"})
    void replacesEverythingElse(String offered) {
        assertThat(RequestId.accept(offered)).matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{21}");
    }

    @Test
    void replacesWhatIsTooLong() {
        assertThat(RequestId.accept("x".repeat(65))).hasSize(36);
    }
}
