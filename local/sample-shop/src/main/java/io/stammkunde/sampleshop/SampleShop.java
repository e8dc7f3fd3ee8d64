package io.stammkunde.sampleshop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The history of a shop over the 25 months before {@code end}. Equal values give equal histories.
 *
 * @param seed of all chance
 * @param end of the history; nothing happens after it
 * @param customers who sign up in these months, nearly: some come too late to do so before the end
 */
public record SampleShop(long seed, Instant end, int customers) {
    /** A season is seen in two whole years, and orders begin in the middle of a month. */
    private static final int MONTHS = 25;

    private static final long DEMO_SEED = 20;
    private static final int DEMO_CUSTOMERS = 5_000;
    /** People who only look, for each one who signs up. */
    private static final double STRANGERS = 0.2;

    public SampleShop {
        requireNonNull(end, "end");
        if (customers < 1 || customers > 90_000) {
            throw new IllegalArgumentException("from 1 to 90,000 customers: " + customers);
        }
    }

    /** The shop of the demo: about 5,000 customers. */
    public static SampleShop demo(Instant end) {
        return new SampleShop(DEMO_SEED, end, DEMO_CUSTOMERS);
    }

    /** In the order of time, made while it is read; each call starts afresh. */
    public Stream<ShopEvent> events() {
        Iterator<ShopEvent> history = history();
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(history, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private Agenda history() {
        Agenda agenda = new Agenda(end);
        CheckoutTrial trial = CheckoutTrial.before(end);
        List<LocalDate> days = days();
        double[] crowd = crowd(days);
        for (int number = 1; number <= customers; number++) {
            Dice dice = Dice.of(seed, number);
            Instant arrival = Season.momentOf(days.get(dice.weighted(crowd)), dice);
            new Shopper(new Trail(agenda, number), dice, number, trial).arrives(arrival);
        }
        for (int number = 1; number <= customers * STRANGERS; number++) {
            int owner = customers + number;
            Dice dice = Dice.of(seed, owner);
            Instant arrival = Season.momentOf(days.get(dice.weighted(crowd)), dice);
            new Stranger(new Trail(agenda, owner), dice).arrives(arrival);
        }
        return agenda;
    }

    /** What the shop paid for its channels, by month. */
    public List<CampaignCost> costs() {
        Dice dice = Dice.of(seed, 0);
        List<CampaignCost> costs = new ArrayList<>();
        YearMonth last = YearMonth.from(end.atZone(Season.ZONE));
        for (YearMonth month = last.minusMonths(MONTHS); !month.isAfter(last); month = month.plusMonths(1)) {
            for (Channel channel : Channel.values()) {
                if (channel.isPaid()) {
                    costs.add(new CampaignCost(channel.source(), month, channel.cost(month, dice), "EUR"));
                }
            }
        }
        return costs;
    }

    private List<LocalDate> days() {
        LocalDate last = end.atZone(Season.ZONE).toLocalDate();
        return last.minusMonths(MONTHS).datesUntil(last.plusDays(1)).toList();
    }

    /** How many strangers find the shop on each of the days: more and more, and with the seasons. */
    private static double[] crowd(List<LocalDate> days) {
        double[] weights = new double[days.size()];
        for (int index = 0; index < weights.length; index++) {
            LocalDate day = days.get(index);
            double growth = 1 + 0.6 * index / weights.length;
            weights[index] = growth * Season.weight(day.getMonth()) * Season.weight(day.getDayOfWeek());
        }
        return weights;
    }
}
