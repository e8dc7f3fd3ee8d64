package io.stammkunde.segment.rule;

import java.math.BigDecimal;
import java.util.List;

/** A rule in German. */
final class German implements Wording {
    @Override
    public String and() {
        return " und ";
    }

    @Override
    public String or() {
        return " oder ";
    }

    @Override
    public String not(String inner) {
        return "nicht (" + inner + ")";
    }

    @Override
    public String quoted(String text) {
        return "„" + text + "“";
    }

    @Override
    public String truth(boolean holds) {
        return holds ? "wahr" : "falsch";
    }

    @Override
    public String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    @Override
    public String quantity(NumberTest test) {
        return switch (test) {
            case NumberTest.Is is -> relation(is.relation()) + number(is.limit());
            case NumberTest.Between between -> "zwischen " + number(between.low()) + " und " + number(between.high());
        };
    }

    private static String relation(NumberTest.Relation relation) {
        return switch (relation) {
            case EQUALS -> "genau ";
            case NOT_EQUALS -> "nicht genau ";
            case LT -> "weniger als ";
            case LTE -> "höchstens ";
            case GT -> "mehr als ";
            case GTE -> "mindestens ";
        };
    }

    @Override
    public String says(ValueTest test, List<String> values) {
        String listed = String.join(", ", values);
        return switch (test) {
            case ValueTest.EqualTo _ -> "ist " + listed;
            case ValueTest.OneOf _ -> "ist eines von " + listed;
            case ValueTest.Contains _ -> "enthält " + listed;
            case ValueTest.StartsWith _ -> "beginnt mit " + listed;
            case ValueTest.EndsWith _ -> "endet auf " + listed;
            case ValueTest.Exists _ -> "ist bekannt";
            case ValueTest.Numeric numeric -> "ist " + quantity(numeric.test());
            case ValueTest.Not not -> saysNot(not.test(), listed);
        };
    }

    private String saysNot(ValueTest test, String listed) {
        return switch (test) {
            case ValueTest.EqualTo _ -> "ist nicht " + listed;
            case ValueTest.OneOf _ -> "ist keines von " + listed;
            case ValueTest.Contains _ -> "enthält nicht " + listed;
            case ValueTest.StartsWith _ -> "beginnt nicht mit " + listed;
            case ValueTest.EndsWith _ -> "endet nicht auf " + listed;
            case ValueTest.Exists _ -> "ist nicht bekannt";
            case ValueTest.Numeric numeric -> "ist nicht " + quantity(numeric.test());
            case ValueTest.Not not -> says(not.test(), List.of(listed));
        };
    }

    @Override
    public String count(String event, String quantity) {
        return quantity + " × " + quoted(event);
    }

    @Override
    public String sum(String event, String property, String quantity) {
        return "Summe von " + property + " über " + quoted(event) + " beträgt " + quantity;
    }

    @Override
    public String recency(String event, String quantity) {
        return "letztes " + quoted(event) + " vor " + quantity + " Tagen";
    }

    @Override
    public String within(long amount, Unit unit) {
        String units = switch (unit) {
            case DAYS -> "Tagen";
            case HOURS -> "Stunden";
            case MINUTES -> "Minuten";
        };
        return "in den letzten " + amount + " " + units;
    }

    @Override
    public String permission(String purpose) {
        return "Erlaubnis für " + quoted(purpose);
    }

    @Override
    public String score(Score score, String quantity) {
        return score.in(Language.DE) + " ist " + quantity;
    }
}
