package io.stammkunde.segment.rule;

import java.math.BigDecimal;
import java.util.List;

/** How one language says the parts of a rule. */
interface Wording {
    String and();

    String or();

    String not(String inner);

    String quoted(String text);

    String truth(boolean holds);

    String number(BigDecimal number);

    /** "at least 3". */
    String quantity(NumberTest test);

    /** "is at least 3", "is “DE”", after the name of a trait or property. */
    String says(ValueTest test, List<String> values);

    String count(String event, String quantity);

    String sum(String event, String property, String quantity);

    String recency(String event, String quantity);

    /** "in the last 90 days". */
    String within(long amount, Unit unit);

    String permission(String purpose);

    /** "risk of churn is at least 0.5". */
    String score(Score score, String quantity);

    /** Units of a window. */
    enum Unit {
        DAYS,
        HOURS,
        MINUTES
    }
}
