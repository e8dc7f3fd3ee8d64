package io.stammkunde.sampleshop;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The life of a customer with the shop: a stranger browses, signs up, buys at a rate of their own until losing
 * interest, which may happen after any purchase. Rates are gamma, the chance of leaving beta distributed: the process
 * that BG/NBD assumes, disturbed by seasons, satisfaction and checkouts given up.
 */
final class Shopper {
    private final Trail trail;
    private final Dice dice;
    private final Person person;
    private final CheckoutTrial trial;
    private final CheckoutTrial.Variation variation;
    private final Taste taste;
    private final Aftermath aftermath;
    private final Channel firstChannel;
    private final double purchasesPerDay;
    private final double leaving;
    private Choices choices;
    private Trail.Sender sender;
    private int orders;

    Shopper(Trail trail, Dice dice, int number, CheckoutTrial trial) {
        this.trail = trail;
        this.dice = dice;
        this.trial = trial;
        person = Person.number(number, dice);
        variation = dice.chance(0.5) ? CheckoutTrial.Variation.ONE_PAGE : CheckoutTrial.Variation.CONTROL;
        taste = Taste.of(dice);
        aftermath = new Aftermath(trail, dice, person.userId());
        firstChannel = Channel.ofStranger(dice);
        purchasesPerDay = firstChannel.loyalty() * (0.15 + dice.gamma(0.7)) / 150;
        leaving = dice.beta(0.9, 2.4);
        choices = Choices.of(dice);
        sender = new Trail.Sender(dice.uuid().toString(), "");
    }

    void arrives(Instant at) {
        trail.plan(at, now -> browses(now, firstChannel, choices.ofBanner()));
        Instant decided = at;
        if (dice.chance(0.2)) {
            decided = Season.afterwards(at.plus(days(6)), dice);
            Instant again = decided;
            trail.plan(again, now -> browses(now, Channel.ofStranger(dice), Map.of()));
        }
        if (dice.chance(0.5)) {
            trail.plan(decided.plus(Duration.ofMinutes(4)), this::joins);
        } else {
            trail.plan(Season.afterwards(decided.plus(days(5)), dice), this::comesBackToJoin);
        }
    }

    private void comesBackToJoin(Instant at) {
        joins(new Visit(trail, dice, sender, at).opens(firstChannel, Map.of()).now());
    }

    private void joins(Instant at) {
        sender = sender.signedIn(person.userId());
        trail.identify(at, sender, person.traits(at), choices);
        changesMindLater(at);
        if (dice.chance(0.9)) {
            checksOut(at.plusSeconds(20), true);
        } else {
            waits(at);
        }
    }

    private void changesMindLater(Instant joined) {
        if (choices.analytics() && dice.chance(0.05)) {
            trail.plan(joined.plus(days(200)), now -> chooses(now, choices.withoutAnalytics()));
        }
        if (dice.chance(choices.marketing() ? 0.15 : 0.06)) {
            boolean allowed = !choices.marketing();
            trail.plan(joined.plus(days(160)), now -> chooses(now, choices.withMarketing(allowed)));
        }
    }

    private void chooses(Instant now, Choices changed) {
        choices = changed;
        trail.identify(now, sender, new LinkedHashMap<>(), choices);
    }

    private void browses(Instant now, Channel channel, Map<String, Object> consent) {
        List<Order.Line> seen = taste.basket(now, dice);
        Visit visit =
                new Visit(trail, dice, sender, now).opens(channel, consent).views(seen.subList(0, 1));
        if (dice.chance(0.15)) {
            visit.adds(seen.subList(0, 1));
        }
    }

    private void returns(Instant now) {
        if (dice.chance(0.06)) {
            sender = new Trail.Sender(dice.uuid().toString(), person.userId());
        }
        Channel channel = Channel.ofCustomer(dice, choices.marketing());
        Visit visit = new Visit(trail, dice, sender, now).opens(channel, Map.of());
        checksOut(visit.now(), false);
    }

    private void checksOut(Instant at, boolean first) {
        List<Order.Line> basket = taste.basket(at, dice);
        Visit visit =
                new Visit(trail, dice, sender, at).views(basket.subList(0, 1)).adds(basket);
        Order order = Order.of(trail.id("B"), basket, dice.chance(first ? 0.3 : 0.08));
        if (trial.runsAt(at)) {
            visit.tracks("Experiment Viewed", trial.viewed(variation));
        }
        visit.tracks("Checkout Started", order.started());
        if (dice.chance(trial.givesUp(variation, at))) {
            givesUp(visit.now());
            return;
        }
        Instant ordered = visit.now();
        visit.tracks("Order Completed", order.completed());
        orders++;
        aftermath.of(order, ordered);
        if (orders == 1 && dice.chance(0.06)) {
            subscribes(ordered);
        }
        if (!dice.chance(leaving * (1.5 - aftermath.satisfaction()))) {
            waits(ordered);
        }
    }

    private void givesUp(Instant now) {
        if (dice.chance(0.5)) {
            trail.plan(Season.afterwards(now.plus(days(2)), dice), this::returns);
        } else {
            waits(now);
        }
    }

    /** The next purchase, sooner in busy months; one in four is preceded by a look around. */
    private void waits(Instant since) {
        Instant next = since;
        do {
            next = next.plus(days(1 / (purchasesPerDay * Season.PEAK)));
        } while (!dice.chance(Season.weight(next) / Season.PEAK));
        Instant buying = Season.afterwards(next, dice);
        if (dice.chance(0.25)) {
            Duration between = Duration.between(since, buying);
            Instant looking = since.plusMillis((long) (between.toMillis() * (0.2 + 0.7 * dice.share())));
            trail.plan(looking, now -> browses(now, Channel.ofCustomer(dice, choices.marketing()), Map.of()));
        }
        trail.plan(buying, this::returns);
    }

    private void subscribes(Instant at) {
        Instant start = at.plus(days(3));
        // some only wanted to try it: leaving is as unequally distributed as the models of contracts expect
        Instant end = start.plus(days(dice.chance(0.4) ? 60 : 700));
        new Subscription(trail.id("A"), Catalogue.get().coffee(dice), start, end)
                .begins(trail, Trail.Sender.customer(person.userId()));
    }

    private Duration days(double mean) {
        double bounded = Math.min(dice.exponential(mean), 36_500);
        return Duration.ofSeconds(60 + (long) (bounded * 86_400));
    }
}
