package io.stammkunde.sampleshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where visitors come from, what their custom is worth and what the shop pays for them. */
enum Channel {
    DIRECT("", "", "", 0.18, 1.1, 0),
    ORGANIC("", "", "", 0.24, 1.0, 0),
    SEARCH_ADS("google", "cpc", "marke-kaffee", 0.24, 0.95, 2600),
    SOCIAL_ADS("meta", "paid_social", "wohnen-inspiration", 0.15, 0.7, 1900),
    AFFILIATE("awin", "affiliate", "gutschein-portale", 0.08, 0.6, 450),
    NEWSLETTER("newsletter", "email", "wochenbrief", 0.11, 1.35, 240);

    private final String source;
    private final String medium;
    private final String campaign;
    private final double share;
    private final double loyalty;
    private final int monthlyCost;

    Channel(String source, String medium, String campaign, double share, double loyalty, int monthlyCost) {
        this.source = source;
        this.medium = medium;
        this.campaign = campaign;
        this.share = share;
        this.loyalty = loyalty;
        this.monthlyCost = monthlyCost;
    }

    /** How a stranger finds the shop. A newsletter reaches those only who are no strangers. */
    static Channel ofStranger(Dice dice) {
        return draw(dice, 0);
    }

    /** How a customer comes back: by the newsletter or directly, more often than a stranger does. */
    static Channel ofCustomer(Dice dice, boolean newsletterAllowed) {
        return dice.chance(0.35) ? DIRECT : draw(dice, newsletterAllowed ? 0.5 : 0);
    }

    private static Channel draw(Dice dice, double newsletter) {
        List<Channel> channels = List.of(values());
        double[] weights = channels.stream()
                .mapToDouble(channel -> channel == NEWSLETTER ? newsletter : channel.share)
                .toArray();
        return channels.get(dice.weighted(weights));
    }

    /** Factor on the purchase rate of the people it brought. */
    double loyalty() {
        return loyalty;
    }

    boolean isPaid() {
        return monthlyCost > 0;
    }

    String source() {
        return source;
    }

    /** {@code context.campaign}; empty for visits that no campaign brought. */
    Map<String, Object> campaign(Month month) {
        Map<String, Object> context = new LinkedHashMap<>();
        if (!source.isEmpty()) {
            context.put("source", source);
            context.put("medium", medium);
            context.put("name", month == Month.NOVEMBER || month == Month.DECEMBER ? "weihnachten" : campaign);
        }
        return context;
    }

    String referrer() {
        return switch (this) {
            case DIRECT, NEWSLETTER -> "";
            case ORGANIC, SEARCH_ADS -> "https://www.google.com/";
            case SOCIAL_ADS -> "https://www.instagram.com/";
            case AFFILIATE -> "https://gutscheine.example.com/";
        };
    }

    BigDecimal cost(YearMonth month, Dice dice) {
        double amount = monthlyCost * Season.weight(month.getMonth()) * (0.9 + 0.2 * dice.share());
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }
}
