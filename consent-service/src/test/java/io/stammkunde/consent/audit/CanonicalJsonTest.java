package io.stammkunde.consent.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void namesAreSortedAndNothingIsBetweenThem() {
        var value = new LinkedHashMap<String, Object>();
        value.put("ö", "\u20ac$\n\"");
        value.put("b", List.of(1, 2.50, 1e30));
        value.put("a", Instant.EPOCH);

        assertThat(new String(CanonicalJson.bytes(value), UTF_8))
                .isEqualTo("{\"a\":\"1970-01-01T00:00:00Z\",\"b\":[1,2.5,1e+30],\"ö\":\"€$\\n\\\"\"}");
    }

    @Test
    void whatIsNeitherObjectNorListIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes("text"));
    }
}
