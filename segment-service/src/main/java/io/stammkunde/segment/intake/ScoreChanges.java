package io.stammkunde.segment.intake;

import static io.stammkunde.segment.intake.Unreadable.present;

import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.segment.membership.Change;
import io.stammkunde.segment.person.Scores;
import io.stammkunde.segment.rule.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** What of a person's scores is kept for rules: the numbers that rules may ask for. */
public final class ScoreChanges {
    /** Finer than anybody asks; a probability may come with three hundred zeros. */
    private static final int DECIMALS = 9;

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private ScoreChanges() {}

    public static Change change(ScoresChangedV1 message) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        present(message.scores(), "scores").forEach((name, value) -> {
            if (value instanceof Number number && Score.ofKey(name).isPresent()) {
                numbers.put(name, kept(name, number));
            }
        });
        return new Change.Scored(new Scores(present(message.at(), "at").truncatedTo(ChronoUnit.MILLIS), numbers));
    }

    private static BigDecimal kept(String name, Number number) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        if (exact.precision() - (long) exact.scale() > LARGEST.precision()) {
            throw new Unreadable("the score %s is out of range".formatted(name));
        }
        return exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
