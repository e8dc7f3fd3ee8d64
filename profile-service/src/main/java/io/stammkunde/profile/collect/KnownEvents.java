package io.stammkunde.profile.collect;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The events that figures and segments understand without configuration, and what must be right about them. Other names
 * are nobody's business but the sender's.
 */
final class KnownEvents {
    private static final int MAX_ID_LENGTH = 200;
    private static final int MAX_TEXT_LENGTH = 5_000;
    private static final int MAX_PRODUCTS = 500;
    private static final List<String> MONEY =
            List.of("revenue", "total", "subtotal", "tax", "shipping", "discount", "value", "refund", "amount");
    private static final List<String> TEXTS = List.of(
            "order_id",
            "product_id",
            "sku",
            "category",
            "brand",
            "name",
            "variant",
            "coupon",
            "affiliation",
            "cart_id",
            "checkout_id");
    private static final Set<String> SURVEY_KINDS = Set.of("nps", "csat", "ces");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Consumer<Fields>> RULES = Map.ofEntries(
            Map.entry("Product Viewed", KnownEvents::product),
            Map.entry("Product Added", KnownEvents::product),
            Map.entry("Product Removed", KnownEvents::product),
            Map.entry("Products Searched", KnownEvents::commerce),
            Map.entry("Cart Viewed", KnownEvents::commerce),
            Map.entry("Checkout Started", KnownEvents::commerce),
            Map.entry("Order Completed", KnownEvents::order),
            Map.entry("Completed Order", KnownEvents::order),
            Map.entry("Order Refunded", KnownEvents::order),
            Map.entry("Order Cancelled", KnownEvents::order),
            Map.entry("Coupon Applied", KnownEvents::commerce),
            Map.entry("Product Reviewed", KnownEvents::review),
            Map.entry("Experiment Viewed", KnownEvents::experiment),
            Map.entry("Survey Answered", KnownEvents::survey),
            Map.entry("Ticket Opened", KnownEvents::ticket),
            Map.entry("Ticket First Answered", KnownEvents::ticket),
            Map.entry("Ticket Resolved", KnownEvents::ticket),
            Map.entry("Social Mention", KnownEvents::mention),
            Map.entry("Subscription Started", KnownEvents::commerce),
            Map.entry("Subscription Cancelled", KnownEvents::commerce));

    private KnownEvents() {}

    /** Throws a {@link Mistake} that names the property. */
    static void check(String event, Fields properties) {
        var rule = RULES.get(event);
        if (rule != null) {
            rule.accept(properties);
        }
    }

    private static void order(Fields order) {
        order.requiredText("order_id", MAX_ID_LENGTH);
        commerce(order);
        if ((order.has("revenue") || order.has("total")) && !order.has("currency")) {
            throw order.mistake("currency", "must be given with an amount, as currencies are never added up");
        }
    }

    private static void commerce(Fields properties) {
        texts(properties);
        MONEY.forEach(name -> notNegative(properties, name));
        currency(properties);
        var products = properties.list("products");
        if (products.size() > MAX_PRODUCTS) {
            throw properties.mistake("products", "must not have more than %d items".formatted(MAX_PRODUCTS));
        }
        var index = 0;
        for (var product : products) {
            var pointer = properties.pointer("products") + "/" + index++;
            if (!(product instanceof Map<?, ?> map)) {
                throw new Mistake(pointer, "must be an object");
            }
            product(new Fields(Fields.typed(map), pointer));
        }
    }

    private static void product(Fields product) {
        texts(product);
        currency(product);
        notNegative(product, "price");
        notNegative(product, "value");
        notNegative(product, "quantity");
    }

    private static void review(Fields review) {
        texts(review);
        review.text("review_body", MAX_TEXT_LENGTH);
        if (review.has("rating") && !(review.values().get("rating") instanceof String)) {
            notNegative(review, "rating");
        }
    }

    private static void experiment(Fields experiment) {
        experiment.text("experiment_id", MAX_ID_LENGTH);
        experiment.text("experiment_name", MAX_ID_LENGTH);
        experiment.text("variation_id", MAX_ID_LENGTH);
        experiment.text("variation_name", MAX_ID_LENGTH);
        if (!experiment.has("experiment_id") && !experiment.has("experiment_name")) {
            throw experiment.mistake("experiment_id", "must be given, or experiment_name");
        }
    }

    private static void survey(Fields survey) {
        survey.requiredText("survey", MAX_ID_LENGTH);
        survey.text("comment", MAX_TEXT_LENGTH);
        survey.text("interactionId", MAX_ID_LENGTH);
        var kind = survey.requiredText("kind", MAX_ID_LENGTH);
        if (!SURVEY_KINDS.contains(kind)) {
            throw survey.mistake("kind", "must be nps, csat or ces");
        }
        var isNps = kind.equals("nps");
        var scale = survey.number("scaleMax");
        var highest = isNps ? BigDecimal.TEN : scale;
        if (isNps && scale != null && scale.compareTo(BigDecimal.TEN) != 0) {
            throw survey.mistake("scaleMax", "must be 10 for nps");
        }
        if (highest == null || !isBetween(highest, BigDecimal.TWO, BigDecimal.valueOf(100)) || !isWhole(highest)) {
            throw survey.mistake("scaleMax", "must be a whole number from 2 to 100");
        }
        var score = survey.number("score");
        var lowest = isNps ? BigDecimal.ZERO : BigDecimal.ONE;
        if (score == null || !isBetween(score, lowest, highest) || (isNps && !isWhole(score))) {
            throw survey.mistake("score", "must be a number from %s to %s".formatted(lowest, highest.toPlainString()));
        }
    }

    private static void ticket(Fields ticket) {
        ticket.requiredText("ticketId", MAX_ID_LENGTH);
        ticket.text("channel", MAX_ID_LENGTH);
        ticket.text("priority", MAX_ID_LENGTH);
    }

    private static void mention(Fields mention) {
        mention.requiredText("network", MAX_ID_LENGTH);
        mention.text("text", MAX_TEXT_LENGTH);
        notNegative(mention, "followers");
        var sentiment = mention.number("sentiment");
        if (sentiment != null && !isBetween(sentiment, BigDecimal.ONE.negate(), BigDecimal.ONE)) {
            throw mention.mistake("sentiment", "must be a number from -1 to 1");
        }
    }

    private static void texts(Fields properties) {
        TEXTS.forEach(name -> properties.text(name, MAX_ID_LENGTH));
    }

    private static void notNegative(Fields properties, String name) {
        var number = properties.number(name);
        if (number != null && number.signum() < 0) {
            throw properties.mistake(name, "must not be negative");
        }
    }

    private static void currency(Fields properties) {
        var code = properties.text("currency", MAX_ID_LENGTH);
        if (code != null && !CURRENCIES.contains(code)) {
            throw properties.mistake("currency", "must be a currency code of ISO 4217 such as EUR");
        }
    }

    private static boolean isBetween(BigDecimal number, BigDecimal lowest, BigDecimal highest) {
        return number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
