package io.stammkunde.sampleshop;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Somebody who looks around once or twice and never says who they are. */
final class Stranger {
    private final Trail trail;
    private final Dice dice;
    private final Trail.Sender sender;
    private final Taste taste;

    Stranger(Trail trail, Dice dice) {
        this.trail = trail;
        this.dice = dice;
        sender = new Trail.Sender(dice.uuid().toString(), "");
        taste = Taste.of(dice);
    }

    void arrives(Instant at) {
        Map<String, Object> banner = Choices.of(dice).ofBanner();
        trail.plan(at, now -> browses(now, banner));
        if (dice.chance(0.25)) {
            Instant again = Season.afterwards(at.plus(Duration.ofHours(dice.between(3, 400))), dice);
            trail.plan(again, now -> browses(now, Map.of()));
        }
    }

    private void browses(Instant now, Map<String, Object> consent) {
        new Visit(trail, dice, sender, now)
                .opens(Channel.ofStranger(dice), consent)
                .views(taste.basket(now, dice).subList(0, 1));
    }
}
