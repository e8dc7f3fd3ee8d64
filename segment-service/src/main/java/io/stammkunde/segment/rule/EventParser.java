package io.stammkunde.segment.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an event node. */
final class EventParser {
    private static final Set<String> FIELDS =
            Set.of("type", "name", "aggregate", "property", "op", "value", "within", "where");
    private static final Pattern PERIOD = Pattern.compile(
            "P(?:(?<w>\\d{1,4})W|(?:(?<d>\\d{1,5})D)?(?<t>T(?:(?<h>\\d{1,6})H)?(?:(?<m>\\d{1,8})M)?)?)");

    private final RuleLimits limits;
    private final ValueTestParser valueTests;

    EventParser(RuleLimits limits, ValueTestParser valueTests) {
        this.limits = limits;
        this.valueTests = valueTests;
    }

    @Nullable
    Rule event(Place place) {
        place.refuseFieldsOtherThan(FIELDS);
        String name = place.field("name").text(limits.textLength());
        Aggregate aggregate = aggregate(place);
        NumberTest test = NumberTests.parse(place);
        Window window = window(place.field("within"));
        List<Rule.PropertyTest> where = where(place.field("where"));
        if (name == null || aggregate == null || test == null || window == null || where == null) {
            return null;
        }
        return possible(place, aggregate, test, window) ? new Rule.Event(name, aggregate, test, window, where) : null;
    }

    private @Nullable Aggregate aggregate(Place place) {
        String kind = place.json().path("aggregate").asText();
        Place property = place.field("property");
        if (!kind.equals("sum") && !property.missing()) {
            property.mistake("belongs to the aggregate sum only");
        }
        return switch (kind) {
            case "count" -> new Aggregate.Count();
            case "recency" -> new Aggregate.Recency();
            case "sum" -> sum(property);
            default -> place.field("aggregate").mistake("must be one of count, sum, recency");
        };
    }

    private @Nullable Aggregate sum(Place property) {
        String name = property.text(limits.textLength());
        return name == null ? null : new Aggregate.Sum(name);
    }

    private @Nullable Window window(Place within) {
        if (within.missing()) {
            return new Window.Lifetime();
        }
        Duration length = within.json().isTextual() ? length(within.json().textValue()) : null;
        if (length == null || length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(limits.window()) > 0) {
            return within.mistake(
                    "must be a period of weeks, or of days, hours and minutes, such as P90D, P2W or PT12H,"
                            + " from PT1M to P%dD".formatted(limits.window().toDays()));
        }
        return new Window.Last(length);
    }

    private static @Nullable Duration length(String text) {
        Matcher period = PERIOD.matcher(text);
        if (!period.matches() || "T".equals(period.group("t"))) {
            return null;
        }
        return Duration.ofDays(7 * part(period, "w") + part(period, "d"))
                .plusHours(part(period, "h"))
                .plusMinutes(part(period, "m"));
    }

    private static long part(Matcher period, String group) {
        String digits = period.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private @Nullable List<Rule.PropertyTest> where(Place where) {
        if (where.missing()) {
            return List.of();
        }
        List<Place> places = where.list(limits.listLength());
        if (places == null) {
            return null;
        }
        List<Rule.@Nullable PropertyTest> tests = new ArrayList<>();
        places.forEach(each -> tests.add(propertyTest(each)));
        return tests.stream().anyMatch(Objects::isNull) ? null : tests;
    }

    private Rule.@Nullable PropertyTest propertyTest(Place place) {
        if (!place.json().isObject()) {
            return place.mistake("must be an object with property, op and value");
        }
        String property = place.field("property").text(limits.textLength());
        ValueTest test = valueTests.test(place, Set.of("property"));
        return property == null || test == null ? null : new Rule.PropertyTest(property, test);
    }

    /** Counts and days are whole and not negative; days since the last event in a window end with the window. */
    private boolean possible(Place place, Aggregate aggregate, NumberTest test, Window window) {
        if (aggregate instanceof Aggregate.Sum) {
            return true;
        }
        boolean whole = test.limits().stream().allMatch(EventParser::isWhole);
        if (!whole) {
            place.field("value").mistake("must be a whole number that is not negative");
            return false;
        }
        if (test instanceof NumberTest.Is(NumberTest.Relation relation, BigDecimal limit)
                && relation == NumberTest.Relation.LT
                && limit.signum() == 0) {
            place.field("value").mistake("is an impossible range: nothing is less than 0 here");
            return false;
        }
        if (aggregate instanceof Aggregate.Recency && window instanceof Window.Last(Duration length)) {
            return reachable(place, test, length);
        }
        return true;
    }

    private static boolean reachable(Place place, NumberTest test, Duration length) {
        // an event of age `length` counts no more, so the greatest number of whole days lies just below it
        BigDecimal greatest = BigDecimal.valueOf(length.minusNanos(1).toDays());
        boolean reachable = test.passes(greatest)
                || test.limits().stream().anyMatch(limit -> limit.compareTo(greatest) < 0 && passesAround(test, limit));
        if (!reachable) {
            place.field("value").mistake("is an impossible range: the window ends before so many days have passed");
        }
        return reachable;
    }

    private static boolean passesAround(NumberTest test, BigDecimal limit) {
        return test.passes(limit)
                || test.passes(limit.add(BigDecimal.ONE))
                || (limit.signum() > 0 && test.passes(limit.subtract(BigDecimal.ONE)));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0;
    }
}
