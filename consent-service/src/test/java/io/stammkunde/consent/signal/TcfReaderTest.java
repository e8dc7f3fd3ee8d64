package io.stammkunde.consent.signal;

import static io.stammkunde.consent.signal.TcString.VENDOR;
import static io.stammkunde.consent.signal.TcString.allowing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stammkunde.consent.signal.SignalRefusal.InvalidTcfString;
import io.stammkunde.consent.signal.SignalRefusal.OutdatedTcfString;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TcfReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant LAST_OLD_DAY = Instant.parse("2026-02-27T00:00:00Z");
    private static final Instant FIRST_NEW_DAY = Instant.parse("2026-02-28T00:00:00Z");

    /** Of 2020, no vendor. Its second to seventh letter, OvFyGB, are 15 822 430 593 tenths of a second. */
    private static final String OF_2020 = "COvFyGBOvFyGBAbAAAENAPCAAOAAAAAAAAAAAEEUACCKAAA";

    /** Version 1, from the time before August 2020. */
    private static final String OF_VERSION_1 = "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA";

    @Test
    void whatThePersonAgreedToIsAllowedToTheVendor() {
        var consent = read(allowing(1, 2, 7).features(Set.of(1)).interests(Set.of(9)));

        assertThat(consent.consents()).containsExactlyInAnyOrder(1, 2, 7);
        assertThat(consent.specialFeatures()).containsExactly(1);
        assertThat(consent.legitimateInterests()).containsExactly(9);
        assertThat(consent.lastUpdated()).isEqualTo(TcString.MARCH);
    }

    @Test
    void aVendorThatIsNotAllowedHasNoConsentToAnything() {
        var consent =
                read(allowing(1, 2).features(Set.of(1)).interests(Set.of(9)).vendors(Set.of(8, 900)));

        assertThat(consent.consents()).isEmpty();
        assertThat(consent.specialFeatures()).isEmpty();
        assertThat(consent.legitimateInterests()).containsExactly(9);
    }

    @Test
    void aVendorThatWasObjectedToHasNoLegitimateInterest() {
        var consent = read(allowing(1).interests(Set.of(9)).vendorInterests(Set.of(8, 900)));

        assertThat(consent.legitimateInterests()).isEmpty();
        assertThat(consent.consents()).containsExactly(1);
    }

    @Test
    void aVendorThatThePersonWasNotShownIsAllowedNothing() {
        var consent = read(allowing(1).interests(Set.of(9)).disclosed(Set.of(8, 900)));

        assertThat(consent.consents()).isEmpty();
        assertThat(consent.legitimateInterests()).isEmpty();
    }

    @Test
    void whatThePublisherRestrictsIsNotAllowed() {
        var string = allowing(1, 2).interests(Set.of(2, 7));

        assertThat(read(string.restricted(2, 0)).consents()).containsExactly(1);
        assertThat(read(string.restricted(2, 0)).legitimateInterests()).containsExactly(7);
        assertThat(read(string.restricted(2, 1)).consents()).containsExactlyInAnyOrder(1, 2);
        assertThat(read(string.restricted(2, 1)).legitimateInterests()).containsExactly(7);
        assertThat(read(string.restricted(2, 2)).consents()).containsExactly(1);
        assertThat(read(string.restricted(2, 2)).legitimateInterests()).containsExactlyInAnyOrder(2, 7);
    }

    @Test
    void aStringFromFebruary28OnMustDisclose() {
        assertThatExceptionOfType(OutdatedTcfString.class)
                .isThrownBy(() -> read(allowing(1).at(FIRST_NEW_DAY).undisclosed()));
        assertThatExceptionOfType(OutdatedTcfString.class)
                .isThrownBy(() -> read(allowing(1).created(LAST_OLD_DAY).undisclosed()));
    }

    @Test
    void anOlderStringNeedNotDisclose() {
        assertThat(read(allowing(1).at(LAST_OLD_DAY).undisclosed()).consents()).containsExactly(1);
        assertThat(read(allowing(1).at(FIRST_NEW_DAY.minusMillis(100)).undisclosed())
                        .consents())
                .containsExactly(1);
    }

    @Test
    void anotherSegmentIsNotTheOneOfDisclosedVendors() {
        var publisher = allowing(1).undisclosed().encode() + ".YAAAAAAAAAA";

        assertThatExceptionOfType(OutdatedTcfString.class).isThrownBy(() -> read(publisher));
    }

    @Test
    void theSegmentMayComeInAnyPlace() {
        var whole = allowing(1).encode();
        var end = whole.indexOf('.');

        assertThat(read(whole.substring(0, end) + ".YAAAAAAAAAA" + whole.substring(end))
                        .consents())
                .containsExactly(1);
    }

    @Test
    void aStringOfARealToolIsRead() {
        var consent = read(OF_2020);

        assertThat(consent.lastUpdated()).isEqualTo(Instant.ofEpochMilli(15_822_430_593L * 100));
        assertThat(consent.consents()).isEmpty();
    }

    @Test
    void aStringOfVersion1IsRefused() {
        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(OF_VERSION_1))
                .withMessageContaining("version 2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 63})
    void aStringOfAnotherVersionIsRefused(int version) {
        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(allowing(1).version(version)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aToolThatIsNotRegisteredIsRefused(int cmp) {
        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(allowing(1).cmp(cmp)))
                .withMessageContaining("CMP id is " + cmp);
    }

    @Test
    void aStringFromTheFutureIsRefused() {
        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(allowing(1).at(NOW.plusSeconds(61))))
                .withMessageContaining("future");
        assertThat(read(allowing(1).at(NOW.plusSeconds(59))).consents()).containsExactly(1);
    }

    @Test
    void aStringThatWasUpdatedBeforeItWasCreatedIsRefused() {
        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(allowing(1).created(TcString.MARCH.plusSeconds(1))))
                .withMessageContaining("before it was created");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "C", "CP", "not a string", "C===", "{}", "COvFyGBOvFyGB", "ÄÖÜ", "C\0"})
    void whatIsNoStringIsRefused(String text) {
        assertThatExceptionOfType(InvalidTcfString.class).isThrownBy(() -> read(text));
    }

    @Test
    void aStringThatWasCutOffIsRefused() {
        var whole = allowing(1, 2).undisclosed().at(LAST_OLD_DAY).encode();

        assertThatExceptionOfType(InvalidTcfString.class)
                .isThrownBy(() -> read(whole.substring(0, whole.length() / 2)));
    }

    private static TcfConsent read(TcString string) {
        return read(string.encode());
    }

    private static TcfConsent read(String text) {
        return TcfReader.read(text, VENDOR, NOW, Duration.ofMinutes(1));
    }
}
