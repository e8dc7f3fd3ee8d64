package io.stammkunde.profile.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.profile.TraitValue;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameWordsTest {
    @Test
    void everyBeginningOfEveryWordOfANameIsFound() {
        assertThat(NameWords.of(named("Zoë Groß"))).containsExactly("gr", "gro", "gros", "gross", "zo", "zoe");
    }

    @Test
    void aQueryIsReadAsANameIsKept() {
        assertThat(NameWords.ofQuery("  GROß, zo! x")).containsExactly("gross", "zo");
    }

    @Test
    void whatIsNoTextIsNoName() {
        var stated = new TraitValue(42, new UUID(0, 1), Instant.EPOCH);
        assertThat(NameWords.of(Map.of("name", stated))).isEmpty();
    }

    @Test
    void aVeryLongNameDoesNotGrowTheIndexWithoutEnd() {
        assertThat(NameWords.of(named("abcdefghij ".repeat(500) + "x".repeat(500))))
                .hasSizeLessThan(60);
    }

    private static Map<String, TraitValue> named(String name) {
        return Map.of("name", new TraitValue(name, new UUID(0, 1), Instant.EPOCH));
    }
}
