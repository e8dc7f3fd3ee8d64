package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of a figure as readers of a language do.
 *
 * @param currency of amounts, ISO 4217; null where none is needed
 */
record FigureNumbers(Locale locale, Unit unit, @Nullable String currency) {
    private static final int SHARE_DECIMALS = 1;
    private static final int DECIMALS = 2;

    String of(@Nullable BigDecimal value) {
        if (value == null) {
            return "–";
        }
        return switch (unit) {
            case MONEY -> currency == null ? number(DECIMALS).format(value) : money(currency, value);
            case COUNT -> number(0).format(value);
            case RATIO -> share().format(value);
            case PER_CUSTOMER, POINTS -> number(DECIMALS).format(value);
            case DAYS -> number(SHARE_DECIMALS).format(value) + (isGerman() ? " Tage" : " days");
            case HOURS -> number(SHARE_DECIMALS).format(value) + (isGerman() ? " Stunden" : " hours");
        };
    }

    private boolean isGerman() {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }

    private NumberFormat number(int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    private NumberFormat share() {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(SHARE_DECIMALS);
        return format;
    }

    /** A code that Java does not know is written behind the number as it is. */
    private String money(String code, BigDecimal value) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(known -> money(known).format(value))
                .orElseGet(() -> number(DECIMALS).format(value) + " " + code);
    }

    private NumberFormat money(Currency known) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(known);
        return format;
    }
}
