package io.stammkunde.consent.sms;

import java.util.regex.Pattern;

/**
 * A number that can take text messages.
 *
 * @param e164 as the networks write it: a plus sign and digits, the country code first
 */
public record MobileNumber(String e164) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

    public MobileNumber {
        if (!FORM.matcher(e164).matches()) {
            throw new IllegalArgumentException("must be a number in E.164");
        }
    }

    /** Leaves the number out; it is personal. */
    @Override
    public String toString() {
        return "MobileNumber";
    }
}
