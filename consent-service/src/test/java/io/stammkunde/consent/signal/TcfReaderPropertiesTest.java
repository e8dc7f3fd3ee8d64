package io.stammkunde.consent.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TcfReaderPropertiesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    @Property(tries = 500)
    void whatIsWrittenIsRead(
            @ForAll @Size(max = 11) Set<@IntRange(min = 1, max = 11) Integer> consents,
            @ForAll @Size(max = 11) Set<@IntRange(min = 1, max = 11) Integer> interests,
            @ForAll @Size(max = 30) Set<@IntRange(min = 1, max = 2000) Integer> vendors,
            @ForAll @IntRange(min = 1, max = 2000) int vendor) {
        var string = TcString.none()
                .consents(consents)
                .interests(interests)
                .vendors(vendors)
                .vendorInterests(Set.of(vendor))
                .disclosed(Set.of(vendor));

        var read = TcfReader.read(string.encode(), vendor, NOW, Duration.ZERO);

        assertThat(read.consents()).isEqualTo(vendors.contains(vendor) ? consents : Set.of());
        assertThat(read.legitimateInterests()).isEqualTo(interests);
    }

    @Property(tries = 2000)
    void whateverIsSentIsReadOrRefused(@ForAll("texts") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 2000)
    void aStringThatWasChangedAnywhereIsReadOrRefused(
            @ForAll @IntRange(max = 400) int position, @ForAll("letters") char letter) {
        var text = new StringBuilder(
                TcString.allowing(1, 2, 3).interests(Set.of(7)).restricted(2, 1).encode());
        Assume.that(position < text.length());
        text.setCharAt(position, letter);

        assertReadOrRefused(text.toString());
    }

    @Property(tries = 500)
    void aStringThatWasCutAnywhereIsReadOrRefused(@ForAll @IntRange(min = 1, max = 400) int length) {
        var text = TcString.allowing(1, 2, 3).restricted(2, 1).encode();

        assertReadOrRefused(text.substring(0, Math.min(length, text.length())));
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefused(@ForAll @StringLength(max = 200) String text) {
        assertReadOrRefused(text);
    }

    private static void assertReadOrRefused(String text) {
        assertThatCode(() -> {
                    try {
                        TcfReader.read(text, TcString.VENDOR, NOW, Duration.ZERO);
                    } catch (SignalRefusal refused) {
                        assertThat(refused.getMessage()).startsWith("must");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("-_.")
                .ofMaxLength(300)
                .map(text -> "C" + text);
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.chars()
                .range('a', 'z')
                .range('A', 'Z')
                .range('0', '9')
                .with('-', '_', '.', ' ');
    }
}
