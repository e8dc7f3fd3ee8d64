package io.stammkunde.consent.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers as people write them. */
public final class MobileNumbers {
    /** Longer than any number that is written with spaces, and short enough to be looked at. */
    private static final int LONGEST = 40;

    /** The library also reads numbers out of sentences, addresses and words on keys; nobody means those in a form. */
    private static final Pattern WRITTEN = Pattern.compile("[+\\p{Nd}\\p{Zs}()/.\\-–]+");

    /** Where a plan does not tell the two apart, as in North America, the number may be a mobile one. */
    private static final Set<PhoneNumberType> MOBILE =
            EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private MobileNumbers() {}

    /** Whether there is a country of this code, in ISO 3166-1 alpha-2, whose numbers are known. */
    public static boolean isRegion(String region) {
        return NUMBERS.getSupportedRegions().contains(region);
    }

    /** Whether a number belongs to one of some countries, in ISO 3166-1 alpha-2. */
    public static boolean isOf(MobileNumber number, Set<String> countries) {
        try {
            return countries.contains(NUMBERS.getRegionCodeForNumber(NUMBERS.parse(number.e164(), null)));
        } catch (NumberParseException noNumber) {
            return false;
        }
    }

    /**
     * The number, or empty if there can be none such or it takes no text messages.
     *
     * @param defaultRegion country of a number without a country code, in ISO 3166-1 alpha-2
     */
    public static Optional<MobileNumber> read(String written, String defaultRegion) {
        if (written.length() > LONGEST || !WRITTEN.matcher(written).matches()) {
            return Optional.empty();
        }
        try {
            var number = NUMBERS.parse(written, defaultRegion);
            return NUMBERS.isValidNumber(number) && MOBILE.contains(NUMBERS.getNumberType(number))
                    ? Optional.of(new MobileNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
