package io.stammkunde.profile.collect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What JSON allows and a store or a figure cannot take: text that is no Unicode, the character NUL, numbers nobody could
 * write out, and depth without end.
 */
final class Content {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_NAME_LENGTH = 200;
    private static final int MAX_DIGITS = 60;

    private Content() {}

    /** Throws a {@link Mistake} that points to the first thing that is wrong. */
    static void check(Map<String, Object> event) {
        check(event, "", 0);
    }

    private static void check(@Nullable Object value, String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Mistake(pointer, "must not be nested deeper than %d levels".formatted(MAX_DEPTH));
        }
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, item) -> checkField(name.toString(), item, pointer, depth));
            case List<?> list -> {
                var index = 0;
                for (var item : list) {
                    check(item, pointer + "/" + index++, depth + 1);
                }
            }
            case String text -> checkText(text, pointer);
            case BigDecimal number -> checkNumber(number, pointer);
            case BigInteger number -> checkNumber(new BigDecimal(number), pointer);
            case null, default -> {}
        }
    }

    private static void checkField(String name, @Nullable Object item, String pointer, int depth) {
        if (name.length() > MAX_NAME_LENGTH) {
            throw new Mistake(pointer, "must not have names of more than %d characters".formatted(MAX_NAME_LENGTH));
        }
        checkText(name, pointer);
        check(item, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), depth + 1);
    }

    private static void checkText(String text, String pointer) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) {
                throw new Mistake(pointer, "must not contain the character U+0000");
            }
            if (Character.isSurrogate(c)) {
                var isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    throw new Mistake(pointer, "must be valid Unicode");
                }
                i++;
            }
        }
    }

    private static void checkNumber(BigDecimal number, String pointer) {
        if (number.precision() > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new Mistake(pointer, "must not have more than %d digits".formatted(MAX_DIGITS));
        }
    }
}
