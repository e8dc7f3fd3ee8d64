package io.stammkunde.sampleshop;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an order brings with it: cancellation, return, questions, answers to surveys. Good service keeps people. */
final class Aftermath {
    private static final List<String> TICKET_CHANNELS = List.of("email", "email", "phone", "chat");

    private final Trail trail;
    private final Dice dice;
    private final Trail.Sender sender;
    private double satisfaction;

    Aftermath(Trail trail, Dice dice, String userId) {
        this.trail = trail;
        this.dice = dice;
        sender = Trail.Sender.customer(userId);
        satisfaction = dice.beta(6, 2);
    }

    /** From 0 to 1; moves with what the customer goes through. */
    double satisfaction() {
        return satisfaction;
    }

    void of(Order order, Instant ordered) {
        if (dice.chance(0.02)) {
            trail.track(ordered.plus(minutes(30, 1200)), sender, "Order Cancelled", order.cancelled());
            return;
        }
        Instant delivered = Season.afterwards(ordered.plus(days(2, 5)), dice);
        if (dice.chance(0.11 - 0.06 * satisfaction)) {
            trail.track(delivered.plus(days(2, 14)), sender, "Order Refunded", order.refunded(dice.chance(0.55)));
            satisfaction *= 0.9;
        }
        if (dice.chance(0.09 - 0.05 * satisfaction)) {
            ticket(delivered);
        }
        if (dice.chance(0.1)) {
            answer(delivered.plus(days(1, 4)), "nach-dem-kauf", "csat", order.id(), 1, 5);
        }
        if (dice.chance(0.07)) {
            answer(delivered.plus(days(8, 20)), "empfehlung", "nps", order.id(), 0, 10);
        }
    }

    private void ticket(Instant reason) {
        Instant opened = Season.afterwards(reason, dice);
        String channel = dice.oneOf(TICKET_CHANNELS);
        int priority = dice.weighted(5, 3, 1);
        Duration wait = Duration.ofMinutes(10 + Math.round(dice.exponential(240.0 / (priority + 1))));
        Instant answered = Season.inOfficeHours(opened.plus(wait), Duration.ofMinutes(dice.between(2, 20)));
        Duration work = Duration.ofMinutes(5 + Math.round(dice.exponential(900.0 / (priority + 1))));
        Instant resolved = Season.inOfficeHours(answered.plus(work), Duration.ofMinutes(dice.between(1, 30)));

        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ticketId", trail.id("T"));
        properties.put("channel", channel);
        properties.put("priority", List.of("low", "normal", "high").get(priority));
        trail.track(opened, sender, "Ticket Opened", properties);
        trail.track(answered, sender, "Ticket First Answered", properties);
        trail.track(resolved, sender, "Ticket Resolved", properties);

        boolean quick = Duration.between(opened, resolved).compareTo(Duration.ofHours(24)) < 0;
        satisfaction = Math.min(1, satisfaction * (quick ? 1.03 : 0.75));
        if (dice.chance(0.35)) {
            Instant asked = resolved.plus(minutes(5, 600));
            answer(asked, "nach-der-hilfe", "ces", String.valueOf(properties.get("ticketId")), 1, 7);
        }
    }

    private void answer(Instant at, String survey, String kind, String interaction, int least, int most) {
        double felt = Math.clamp(satisfaction + 0.13 * dice.normal(), 0, 1);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("survey", survey);
        properties.put("kind", kind);
        properties.put("score", least + (int) Math.round(felt * (most - least)));
        properties.put("scaleMax", most);
        properties.put("interactionId", interaction);
        trail.track(at, sender, "Survey Answered", properties);
    }

    private Duration days(int least, int most) {
        return Duration.ofHours(dice.between(least * 24, most * 24));
    }

    private Duration minutes(int least, int most) {
        return Duration.ofMinutes(dice.between(least, most));
    }
}
