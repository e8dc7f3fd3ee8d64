package io.stammkunde.gateway.caller;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.gateway.answer.Refusal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameSiteTest {
    private static final String CONSOLE = "https://cdp.example";
    private static final Set<String> TRUSTED = Set.of(CONSOLE);

    @Test
    void letsReadingPass() {
        assertThatCode(() -> SameSite.check("GET", null, "https://evil.example", TRUSTED))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "WHATEVER"})
    void wantsHeaderAndOriginForEverythingElse(String method) {
        assertThatCode(() -> SameSite.check(method, "JavaScript", CONSOLE, TRUSTED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SameSite.check(method, null, CONSOLE, TRUSTED)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> SameSite.check(method, "JavaScript", null, TRUSTED))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://cdp.example",
                "https://cdp.example:8443",
                "https://cdp.example.evil",
                "https://CDP.example"
            })
    void takesNoOtherOriginForItsOwn(String origin) {
        assertThatThrownBy(() -> SameSite.check("POST", "JavaScript", origin, TRUSTED))
                .isInstanceOf(Refusal.class);
    }
}
