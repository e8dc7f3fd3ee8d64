package io.stammkunde.segment.rule;

import java.math.BigDecimal;
import java.util.List;

/** A rule in English. */
final class English implements Wording {
    @Override
    public String and() {
        return " and ";
    }

    @Override
    public String or() {
        return " or ";
    }

    @Override
    public String not(String inner) {
        return "not (" + inner + ")";
    }

    @Override
    public String quoted(String text) {
        return "“" + text + "”";
    }

    @Override
    public String truth(boolean holds) {
        return holds ? "true" : "false";
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public String quantity(NumberTest test) {
        return switch (test) {
            case NumberTest.Is is -> relation(is.relation()) + number(is.limit());
            case NumberTest.Between between -> "between " + number(between.low()) + " and " + number(between.high());
        };
    }

    private static String relation(NumberTest.Relation relation) {
        return switch (relation) {
            case EQUALS -> "exactly ";
            case NOT_EQUALS -> "other than ";
            case LT -> "less than ";
            case LTE -> "at most ";
            case GT -> "more than ";
            case GTE -> "at least ";
        };
    }

    @Override
    public String says(ValueTest test, List<String> values) {
        String listed = String.join(", ", values);
        return switch (test) {
            case ValueTest.EqualTo _ -> "is " + listed;
            case ValueTest.OneOf _ -> "is one of " + listed;
            case ValueTest.Contains contains -> "contains " + listed;
            case ValueTest.StartsWith starts -> "starts with " + listed;
            case ValueTest.EndsWith ends -> "ends with " + listed;
            case ValueTest.Exists _ -> "is known";
            case ValueTest.Numeric numeric -> "is " + quantity(numeric.test());
            case ValueTest.Not not -> saysNot(not.test(), listed);
        };
    }

    private String saysNot(ValueTest test, String listed) {
        return switch (test) {
            case ValueTest.EqualTo _ -> "is not " + listed;
            case ValueTest.OneOf _ -> "is none of " + listed;
            case ValueTest.Contains _ -> "does not contain " + listed;
            case ValueTest.StartsWith _ -> "does not start with " + listed;
            case ValueTest.EndsWith _ -> "does not end with " + listed;
            case ValueTest.Exists _ -> "is not known";
            case ValueTest.Numeric numeric -> "is not " + quantity(numeric.test());
            case ValueTest.Not not -> says(not.test(), List.of(listed));
        };
    }

    @Override
    public String count(String event, String quantity) {
        return quantity + " × " + quoted(event);
    }

    @Override
    public String sum(String event, String property, String quantity) {
        return "sum of " + property + " over " + quoted(event) + " is " + quantity;
    }

    @Override
    public String recency(String event, String quantity) {
        return "last " + quoted(event) + " is " + quantity + " days ago";
    }

    @Override
    public String within(long amount, Unit unit) {
        String units = switch (unit) {
            case DAYS -> "days";
            case HOURS -> "hours";
            case MINUTES -> "minutes";
        };
        return "in the last " + amount + " " + units;
    }

    @Override
    public String permission(String purpose) {
        return "permission for " + quoted(purpose);
    }

    @Override
    public String score(Score score, String quantity) {
        return score.in(Language.EN) + " is " + quantity;
    }
}
