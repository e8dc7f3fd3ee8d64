package io.stammkunde.profile.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a file writes decimals: {@code 1,234.50} or {@code 1.234,50}. */
enum NumberForm {
    POINT("[+-]?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,9})?", ",", '.'),
    COMMA("[+-]?(\\d{1,15}|\\d{1,3}(\\.\\d{3}){1,4})(,\\d{1,9})?", ".", ',');

    private final Pattern pattern;
    private final String grouping;
    private final char decimalMark;

    NumberForm(String pattern, String grouping, char decimalMark) {
        this.pattern = Pattern.compile(pattern);
        this.grouping = grouping;
        this.decimalMark = decimalMark;
    }

    static NumberForm ofMark(String decimalMark) {
        return decimalMark.equals(",") ? COMMA : POINT;
    }

    /**
     * The form that can read all but a few of the values; the point if both can.
     *
     * @throws UnreadableFile if some values can be read in one form only and others in the other only
     */
    static NumberForm detect(List<String> values) {
        long onlyPoint = values.stream()
                .filter(value -> POINT.fits(value) && !COMMA.fits(value))
                .count();
        long onlyComma = values.stream()
                .filter(value -> COMMA.fits(value) && !POINT.fits(value))
                .count();
        if (Math.min(onlyPoint, onlyComma) * 20 > Math.max(onlyPoint, onlyComma)) {
            throw new UnreadableFile("Some numbers have a decimal point and some a decimal comma: state decimalMark.");
        }
        return onlyComma > onlyPoint ? COMMA : POINT;
    }

    String mark() {
        return String.valueOf(decimalMark);
    }

    private boolean fits(String value) {
        return pattern.matcher(value).matches();
    }

    Optional<BigDecimal> read(String value) {
        return fits(value)
                ? Optional.of(new BigDecimal(value.replace(grouping, "").replace(decimalMark, '.')))
                : Optional.empty();
    }
}
