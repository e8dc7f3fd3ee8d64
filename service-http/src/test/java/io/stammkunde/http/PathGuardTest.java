package io.stammkunde.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/sources;a=b",
                "/v1/sources%3Ba",
                "/v1%2Fsources",
                "/v1/%5csources",
                "/v1/%2e%2e/q",
                "/v1/%252e",
                "/v1/%00",
                "/v1\\sources",
                "//v1/sources",
                "/v1/./sources",
                "/v1/../q",
                "/v1/..",
                "/v1/."
            })
    void aPathThatTwoReadersCouldTakeDifferentlyIsAmbiguous(String path) {
        assertThat(PathGuard.isAmbiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1/sources", "/v1/b%C3%BCcher", "/index.html", "/v1/a.b/c-d_e~f", "/v1/.well-known"})
    void aPlainPathIsNot(String path) {
        assertThat(PathGuard.isAmbiguous(path)).isFalse();
    }
}
