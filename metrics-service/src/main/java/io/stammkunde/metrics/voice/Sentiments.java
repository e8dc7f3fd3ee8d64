package io.stammkunde.metrics.voice;

import static org.jooq.impl.DSL.inline;

import io.stammkunde.metrics.reporting.Mentions;
import java.math.BigDecimal;
import org.jooq.Condition;

/**
 * When a mention counts as friendly or not: beyond ±0.05, the thresholds of VADER's compound score (Hutto, Gilbert
 * 2014), which most senders of a sentiment from −1 to 1 follow. In between it is neutral.
 */
final class Sentiments {
    private static final BigDecimal THRESHOLD = new BigDecimal("0.05");

    static final Condition POSITIVE = Mentions.SENTIMENT.ge(inline(THRESHOLD));
    static final Condition NEGATIVE = Mentions.SENTIMENT.le(inline(THRESHOLD.negate()));

    private Sentiments() {}
}
