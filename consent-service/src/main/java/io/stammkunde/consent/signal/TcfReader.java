package io.stammkunde.consent.signal;

import com.iabtcf.decoder.TCString;
import com.iabtcf.utils.IntIterable;
import com.iabtcf.v2.PublisherRestriction;
import com.iabtcf.v2.RestrictionType;
import io.stammkunde.consent.signal.SignalRefusal.InvalidTcfString;
import io.stammkunde.consent.signal.SignalRefusal.OutdatedTcfString;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads a TCF string for one vendor. Pure: time comes in. */
final class TcfReader {
    /** From here on the framework's technical specification requires the segment of disclosed vendors (TCF 2.3). */
    private static final Instant DISCLOSURE_REQUIRED = Instant.parse("2026-02-28T00:00:00Z");

    private static final int VERSION = 2;
    /** The IAB gives out ids from 2 on; tools that have none write 0 or 1. */
    private static final int FIRST_CMP_ID = 2;

    private static final int DISCLOSED_VENDORS = 1;
    private static final int FIRST_SEGMENT_BITS = 5;

    private TcfReader() {}

    /**
     * What the string allows.
     *
     * @param skew how far the clock of the tool may be ahead
     * @throws SignalRefusal naming what would be right
     */
    static TcfConsent read(String text, int vendor, Instant now, Duration skew) {
        try {
            return read(decoded(text), isDisclosing(text), vendor, now.plus(skew));
        } catch (SignalRefusal refusal) {
            throw refusal;
        } catch (RuntimeException broken) {
            // the decoder reads late and tells what is broken by whatever it stumbles over, out of any bounds as well
            throw new InvalidTcfString(
                    "must be a TCF string of version 2, unchanged, as __tcfapi gives it in tcString");
        }
    }

    private static TCString decoded(String text) {
        var string = TCString.decode(text);
        if (string.getVersion() != VERSION) {
            throw new InvalidTcfString(
                    "must be of version 2; strings of version 1 have not been valid since 2020-08-15");
        }
        return string;
    }

    private static TcfConsent read(TCString string, boolean discloses, int vendor, Instant latest) {
        check(string, latest);
        if (!discloses && !string.getLastUpdated().isBefore(DISCLOSURE_REQUIRED)) {
            throw new OutdatedTcfString();
        }
        var disclosed = string.getDisclosedVendors();
        var known = !discloses || disclosed.contains(vendor);
        var restrictions = string.getPublisherRestrictions();
        var consents = known && string.getVendorConsent().contains(vendor)
                ? without(
                        string.getPurposesConsent(),
                        restrictions,
                        vendor,
                        RestrictionType.NOT_ALLOWED,
                        RestrictionType.REQUIRE_LEGITIMATE_INTEREST)
                : Set.<Integer>of();
        var interests = known && string.getVendorLegitimateInterest().contains(vendor)
                ? without(
                        string.getPurposesLITransparency(),
                        restrictions,
                        vendor,
                        RestrictionType.NOT_ALLOWED,
                        RestrictionType.REQUIRE_CONSENT)
                : Set.<Integer>of();
        var features = consents.isEmpty()
                ? Set.<Integer>of()
                : string.getSpecialFeatureOptIns().toSet();
        return new TcfConsent(string.getLastUpdated(), consents, interests, features);
    }

    private static void check(TCString string, Instant latest) {
        if (string.getCmpId() < FIRST_CMP_ID) {
            throw new InvalidTcfString("must name a registered consent tool, but its CMP id is " + string.getCmpId());
        }
        if (string.getLastUpdated().isBefore(string.getCreated())) {
            throw new InvalidTcfString("must not have been updated (%s) before it was created (%s)"
                    .formatted(string.getLastUpdated(), string.getCreated()));
        }
        if (string.getLastUpdated().isAfter(latest)) {
            throw new InvalidTcfString("must not come from the future, but was updated at " + string.getLastUpdated());
        }
    }

    /** What the publisher has taken from this vendor, or lets it do on the other basis only, is not allowed. */
    private static Set<Integer> without(
            IntIterable purposes, List<PublisherRestriction> restrictions, int vendor, RestrictionType... types) {
        var allowed = new TreeSet<>(purposes.toSet());
        restrictions.stream()
                .filter(restriction -> Arrays.asList(types).contains(restriction.getRestrictionType()))
                .filter(restriction -> restriction.getVendorIds().contains(vendor))
                .forEach(restriction -> allowed.remove(restriction.getPurposeId()));
        return allowed;
    }

    /** The decoder answers with no vendors whether the segment is empty or missing. Its type is its first three bits. */
    private static boolean isDisclosing(String text) {
        return Arrays.stream(text.split("\\."))
                .skip(1)
                .map(Base64.getUrlDecoder()::decode)
                .anyMatch(segment ->
                        segment.length > 0 && (segment[0] & 0xFF) >> FIRST_SEGMENT_BITS == DISCLOSED_VENDORS);
    }
}
