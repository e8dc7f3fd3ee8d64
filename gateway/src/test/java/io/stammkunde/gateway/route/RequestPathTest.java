package io.stammkunde.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @Test
    void decodesOnceAndForgetsASlashAtTheEnd() {
        assertThat(segments("/")).isEmpty();
        assertThat(segments("/v1/track/")).containsExactly("v1", "track");
        assertThat(segments("/v1/%74rack")).containsExactly("v1", "track");
        assertThat(segments("/a+b/%C3%A4%20")).containsExactly("a+b", "ä ");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*",
                "v1",
                "/v1/%2Fx",
                "/v1/%5C",
                "/v1/%3B",
                "/v1/.",
                "/v1/..",
                "/v1/%2e%2E",
                "/v1/%00",
                "/v1/%0a",
                "/v1/%",
                "/v1/%4",
                "/v1/%zz",
                "/v1/%c0%af",
                "/v1#x",
                "/v1/%3f"
            })
    void hasNoFormForWhatCanBeReadInTwoWays(String raw) {
        assertThat(RequestPath.parse(raw)).isNull();
    }

    @Test
    void matchesNoRouteWithAnEmptySegment() {
        var path = RequestPath.parse("/v1//sources");

        assertThat(path).isNotNull();
        assertThat(PathPattern.of("/v1/**").matches(path)).isFalse();
    }

    private static List<String> segments(String raw) {
        var path = RequestPath.parse(raw);
        assertThat(path).isNotNull();
        return path.segments();
    }
}
