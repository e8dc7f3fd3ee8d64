package io.stammkunde.consent.sms;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentsTest {
    @ParameterizedTest
    @CsvSource({
        "a, 0, false, 0",
        "a, 1, false, 1",
        "a, 160, false, 1",
        "a, 161, false, 2",
        "a, 306, false, 2",
        "a, 307, false, 3",
        "ß, 160, false, 1",
        "€, 80, false, 1",
        "€, 81, false, 2",
        "ł, 70, true, 1",
        "ł, 71, true, 2",
        "ł, 134, true, 2",
        "ł, 135, true, 3",
        "😀, 35, true, 1",
        "😀, 36, true, 2"
    })
    void aTextTakesAsManySegmentsAsNetworksCount(String character, int times, boolean isUnicode, int count) {
        assertThat(Segments.of(character.repeat(times))).isEqualTo(new Segments(isUnicode, count));
    }

    @Test
    void noCharacterIsSplitBetweenTwoSegments() {
        // 152 and an escaped one: the last place of the first segment stays empty, twice
        assertThat(Segments.of("a".repeat(152) + "€" + "a".repeat(150) + "€" + "a"))
                .isEqualTo(new Segments(false, 3));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"„Werbung“, \"Werbung\"", "Tipps – täglich, Tipps - täglich", "it’s…, it's..."})
    void typographyDoesNotCost(String written, String plain) {
        assertThat(Segments.plain(written)).isEqualTo(plain);
        assertThat(Segments.of(plain).isUnicode()).isFalse();
    }

    @Property
    void aTextThatIsLongerNeedsNoLess(@ForAll String text, @ForAll char more) {
        assertThat(Segments.of(text + "ł" + more).count())
                .isGreaterThanOrEqualTo(Segments.of(text + "ł").count());
    }
}
