package io.stammkunde.consent.sms;

import java.util.function.IntUnaryOperator;

/**
 * What a text takes on the air. A message of more than one segment is paid for once per segment, and each of them
 * holds a little less, as it says which one it is (3GPP TS 23.038 and 23.040).
 *
 * @param isUnicode whether a character needs UCS-2; otherwise all of them are in the default alphabet
 * @param count how many; 0 for an empty text
 */
public record Segments(boolean isUnicode, int count) {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes two places: an escape goes before it. */
    private static final String EXTENDED = "\f^{}\\[~]|€";

    private static final int ALONE = 160;
    private static final int OF_MANY = 153;
    private static final int UNICODE_ALONE = 70;
    private static final int UNICODE_OF_MANY = 67;

    /** Counts. */
    public static Segments of(String text) {
        return text.codePoints().allMatch(Segments::isPlain)
                ? new Segments(false, count(text, Segments::places, ALONE, OF_MANY))
                : new Segments(true, count(text, Character::charCount, UNICODE_ALONE, UNICODE_OF_MANY));
    }

    /**
     * The same text without what only looks nicer: dashes, quotation marks, dots and spaces of typography become those of
     * the default alphabet, so that they do not halve what fits.
     */
    public static String plain(String text) {
        return text.replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u201C-\\u201F\\u00AB\\u00BB]", "\"")
                .replaceAll("[\\u2018-\\u201B\\u2039\\u203A]", "'")
                .replace("\u2026", "...")
                .replaceAll("[\\p{Zs}\\t]", " ");
    }

    private static boolean isPlain(int character) {
        return BASIC.indexOf(character) >= 0 || EXTENDED.indexOf(character) >= 0;
    }

    private static int places(int character) {
        return EXTENDED.indexOf(character) >= 0 ? 2 : 1;
    }

    /** No character is split between two segments, so that one may end with a place to spare. */
    private static int count(String text, IntUnaryOperator places, int alone, int ofMany) {
        var characters = text.codePoints().map(places).toArray();
        var all = 0;
        var segments = 1;
        var used = 0;
        for (var taken : characters) {
            all += taken;
            if (used + taken > ofMany) {
                segments++;
                used = 0;
            }
            used += taken;
        }
        if (all == 0) {
            return 0;
        }
        return all <= alone ? 1 : segments;
    }
}
