package io.stammkunde.consent.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0151 2345 6789,           DE, +4915123456789",
        "0151/23456789,            DE, +4915123456789",
        "+49 (0)151 2345-6789,     AT, +4915123456789",
        "0049 151 23456789,        DE, +4915123456789",
        "0664 1234567,             AT, +436641234567",
        "+41 78 123 45 67,         DE, +41781234567",
        "+1 201-555-0123,          DE, +12015550123"
    })
    void aMobileNumberHasOneFormHoweverItIsWritten(String written, String region, String e164) {
        assertThat(MobileNumbers.read(written, region)).contains(new MobileNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nobody",
                "ada@example.org",
                "+49 30 901820", // a fixed line
                "0800 1234567", // toll-free
                "110",
                "+49 151 234", // too short
                "+49 151 23456789012345", // too long
                "0151 23456789 ext. 5",
                "call 0151 23456789",
                "tel:+4915123456789",
                "0151 CALLNOW",
                "+999 151 23456789"
            })
    void whatTakesNoTextMessageIsNoNumber(String written) {
        assertThat(MobileNumbers.read(written, "DE")).isEmpty();
    }

    @Property(tries = 500)
    void whateverIsWrittenIsReadOrRefused(@ForAll String written) {
        MobileNumbers.read(written, "DE")
                .ifPresent(number ->
                        assertThat(MobileNumbers.read(number.e164(), "FR")).contains(number));
    }

    @Test
    void aNumberBelongsToTheCountryThatItIsDialledIn() {
        var german = new MobileNumber("+4915123456789");

        assertThat(MobileNumbers.isOf(german, Set.of("AT", "DE"))).isTrue();
        assertThat(MobileNumbers.isOf(german, Set.of("AT", "CH"))).isFalse();
        assertThat(MobileNumbers.isOf(german, Set.of())).isFalse();
    }

    @Test
    void aNumberIsNotPrinted() {
        assertThat(new MobileNumber("+4915123456789").toString()).doesNotContain("151");
    }
}
