package io.stammkunde.profile.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a line means. Keeps nothing but the last date it read, as neighbours often share it. */
final class LineInterpreter {
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 200;

    /**
     * All that the file's lines have in common.
     *
     * @param currency of lines that name none
     * @param latest no order is younger
     * @param identifies whether a value can stand for a customer at all
     */
    record Ground(
            ColumnMapping mapping,
            Columns columns,
            DateForm dates,
            NumberForm numbers,
            ZoneId zone,
            @Nullable String currency,
            Instant latest,
            Predicate<String> identifies) {}

    private final Ground ground;
    private String lastDate = "";
    private Optional<Instant> lastInstant = Optional.empty();

    LineInterpreter(Ground ground) {
        this.ground = ground;
    }

    LineReading read(SourceLine line) {
        if (line.isBlank()) {
            return rejected(RejectReason.BLANK_LINE);
        }
        if (!ground.columns().cover(line)) {
            return rejected(RejectReason.MISSING_COLUMNS);
        }
        Optional<String> customer = value(line, OrderField.CUSTOMER);
        if (customer.isEmpty()) {
            return rejected(RejectReason.NO_CUSTOMER);
        }
        if (!isId(customer.get()) || !ground.identifies().test(customer.get())) {
            return rejected(RejectReason.UNREADABLE_CUSTOMER);
        }
        Optional<Instant> at = value(line, OrderField.DATE).flatMap(this::instant);
        if (at.isEmpty()) {
            return rejected(RejectReason.UNREADABLE_DATE);
        }
        if (at.get().isBefore(Instant.EPOCH)) {
            return rejected(RejectReason.DATE_TOO_EARLY);
        }
        if (at.get().isAfter(ground.latest())) {
            return rejected(RejectReason.DATE_IN_FUTURE);
        }
        return money(line, customer.get(), at.get());
    }

    private LineReading money(SourceLine line, String customer, Instant at) {
        BigDecimal quantity = BigDecimal.ONE;
        if (ground.mapping().has(OrderField.QUANTITY)) {
            Optional<BigDecimal> stated = value(line, OrderField.QUANTITY).flatMap(ground.numbers()::read);
            if (stated.isEmpty()) {
                return rejected(RejectReason.UNREADABLE_QUANTITY);
            }
            quantity = stated.get();
        }
        boolean byPiece = ground.mapping().has(OrderField.PRICE);
        OrderField moneyField = byPiece ? OrderField.PRICE : OrderField.AMOUNT;
        Optional<BigDecimal> stated = value(line, moneyField).flatMap(ground.numbers()::read);
        if (stated.isEmpty()) {
            return rejected(RejectReason.UNREADABLE_PRICE);
        }
        return byPiece
                ? ofPieces(line, customer, at, quantity, stated.get())
                : ofAmount(line, customer, at, quantity, stated.get());
    }

    /** A price is never below zero; a quantity below zero is a return. An article for nothing is no sale. */
    private LineReading ofPieces(SourceLine line, String customer, Instant at, BigDecimal quantity, BigDecimal price) {
        if (quantity.signum() == 0) {
            return rejected(RejectReason.ZERO_QUANTITY);
        }
        if (price.signum() <= 0) {
            return rejected(price.signum() == 0 ? RejectReason.ZERO_PRICE : RejectReason.NEGATIVE_PRICE);
        }
        BigDecimal amount = price.multiply(quantity.abs());
        return complete(line, customer, at, quantity.signum() < 0, quantity.abs(), amount, price);
    }

    /** Money below zero is a return. An order of zero is an order: somebody paid by voucher. */
    private LineReading ofAmount(SourceLine line, String customer, Instant at, BigDecimal quantity, BigDecimal amount) {
        boolean returned = amount.signum() < 0 || (amount.signum() == 0 && quantity.signum() < 0);
        return complete(line, customer, at, returned, quantity.abs(), amount.abs(), null);
    }

    private LineReading complete(
            SourceLine line,
            String customer,
            Instant at,
            boolean returned,
            BigDecimal quantity,
            BigDecimal amount,
            @Nullable BigDecimal price) {
        Optional<String> currency = value(line, OrderField.CURRENCY)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .or(() -> Optional.ofNullable(ground.currency()));
        if (currency.isEmpty() || !CURRENCIES.contains(currency.get())) {
            return rejected(RejectReason.UNKNOWN_CURRENCY);
        }
        Optional<String> invoice = value(line, OrderField.INVOICE);
        if (invoice.isEmpty() && ground.mapping().has(OrderField.INVOICE) && !returned) {
            return rejected(RejectReason.NO_INVOICE);
        }
        if (invoice.isPresent() && !isId(invoice.get())) {
            return rejected(RejectReason.UNREADABLE_INVOICE);
        }
        OrderLine read = new OrderLine(
                invoice.orElse(null),
                customer,
                at,
                returned,
                quantity,
                amount,
                price,
                text(line, OrderField.PRODUCT),
                text(line, OrderField.NAME),
                text(line, OrderField.CATEGORY),
                currency.get(),
                traits(line));
        return returned ? new LineReading.Returned(read) : new LineReading.Sold(read);
    }

    private static boolean isId(String value) {
        return value.length() <= LONGEST_ID && value.chars().noneMatch(Character::isISOControl);
    }

    private Map<String, String> traits(SourceLine line) {
        Map<String, String> traits = new HashMap<>();
        for (OrderField field : new OrderField[] {OrderField.EMAIL, OrderField.COUNTRY}) {
            value(line, field).map(LineInterpreter::shortened).ifPresent(value -> traits.put(field.key(), value));
        }
        return traits;
    }

    private @Nullable String text(SourceLine line, OrderField field) {
        return value(line, field).map(LineInterpreter::shortened).orElse(null);
    }

    /** Never cuts a character that takes two places, and leaves out the one that no store takes. */
    private static String shortened(String text) {
        String storable = text.replace("\0", "");
        if (storable.length() <= LONGEST_TEXT) {
            return storable;
        }
        boolean pair = Character.isHighSurrogate(storable.charAt(LONGEST_TEXT - 1));
        return storable.substring(0, pair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }

    private Optional<String> value(SourceLine line, OrderField field) {
        return ground.columns().value(line, field);
    }

    private Optional<Instant> instant(String date) {
        if (!date.equals(lastDate)) {
            lastInstant = ground.dates().read(date, ground.zone());
            lastDate = date;
        }
        return lastInstant;
    }

    private static LineReading rejected(RejectReason reason) {
        return new LineReading.Rejected(reason);
    }
}
