package io.stammkunde.metrics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures about customers, computed one by one from all rows, as slowly as they are defined.
 *
 * @param sales all of them
 * @param visits by people, whether they buy or not
 * @param loyalty what was done in the loyalty programme
 * @param today the last day that anything is known of, not over yet
 */
record SlowShop(List<Sale> sales, List<Act> visits, List<Act> loyalty, LocalDate today) {
    static final int SECOND_WITHIN = 20;
    static final int INACTIVE_AFTER = 30;
    static final BigDecimal MARGIN = new BigDecimal("0.4");

    record Sale(
            String person,
            String orderId,
            LocalDate day,
            BigDecimal revenue,
            @Nullable BigDecimal discount) {}

    record Act(String person, LocalDate day) {}

    /** The same shop, had it only these people. */
    SlowShop of(Predicate<String> people) {
        return new SlowShop(
                sales.stream().filter(sale -> people.test(sale.person())).toList(),
                visits.stream().filter(act -> people.test(act.person())).toList(),
                loyalty.stream().filter(act -> people.test(act.person())).toList(),
                today);
    }

    private Set<String> customers() {
        return new TreeSet<>(sales.stream().map(Sale::person).toList());
    }

    private NavigableSet<LocalDate> days(String person) {
        return new TreeSet<>(sales.stream()
                .filter(sale -> sale.person().equals(person))
                .map(Sale::day)
                .toList());
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    private Set<String> buyers(LocalDate from, LocalDate to) {
        return new TreeSet<>(sales.stream()
                .filter(sale -> within(sale.day(), from, to))
                .map(Sale::person)
                .toList());
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static @Nullable Double median(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return null;
        }
        var sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? (double) sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    @Nullable
    Double discountShare(LocalDate from, LocalDate to) {
        var discount = BigDecimal.ZERO;
        var full = BigDecimal.ZERO;
        for (var sale : sales) {
            if (within(sale.day(), from, to)) {
                var off = sale.discount() == null ? BigDecimal.ZERO : sale.discount();
                discount = discount.add(off);
                full = full.add(sale.revenue()).add(off);
            }
        }
        return full.signum() == 0
                ? null
                : discount.divide(full, MathContext.DECIMAL64).doubleValue();
    }

    private List<Long> gaps(LocalDate from, LocalDate to) {
        var gaps = new ArrayList<Long>();
        for (var person : customers()) {
            LocalDate before = null;
            for (var day : days(person)) {
                if (before != null && within(day, from, to)) {
                    gaps.add(ChronoUnit.DAYS.between(before, day));
                }
                before = day;
            }
        }
        return gaps;
    }

    @Nullable
    Double meanGap(LocalDate from, LocalDate to) {
        var gaps = gaps(from, to);
        return share(gaps.stream().mapToLong(Long::longValue).sum(), gaps.size());
    }

    @Nullable
    Double medianGap(LocalDate from, LocalDate to) {
        return median(gaps(from, to));
    }

    private List<String> watchedNewcomers(LocalDate from, LocalDate to) {
        return customers().stream()
                .filter(person -> within(days(person).first(), from, to)
                        && days(person).first().plusDays(SECOND_WITHIN).isBefore(today))
                .toList();
    }

    private List<Long> secondPurchases(LocalDate from, LocalDate to) {
        return watchedNewcomers(from, to).stream()
                .map(this::days)
                .filter(days -> days.size() > 1)
                .map(days -> ChronoUnit.DAYS.between(days.first(), days.higher(days.first())))
                .filter(days -> days <= SECOND_WITHIN)
                .toList();
    }

    @Nullable
    Double secondPurchaseConversion(LocalDate from, LocalDate to) {
        return share(
                secondPurchases(from, to).size(), watchedNewcomers(from, to).size());
    }

    @Nullable
    Double medianToSecondPurchase(LocalDate from, LocalDate to) {
        return median(secondPurchases(from, to));
    }

    @Nullable
    Double loyaltyEngagement(LocalDate from, LocalDate to) {
        var buyers = buyers(from, to);
        long engaged = buyers.stream()
                .filter(person ->
                        loyalty.stream().anyMatch(act -> act.person().equals(person) && within(act.day(), from, to)))
                .count();
        return share(engaged, buyers.size());
    }

    @Nullable
    Double conversion(LocalDate from, LocalDate to) {
        var buyers = buyers(from, to);
        var seen = new TreeSet<>(buyers);
        Stream.concat(visits.stream(), loyalty.stream())
                .filter(act -> within(act.day(), from, to))
                .forEach(act -> seen.add(act.person()));
        return share(buyers.size(), seen.size());
    }

    private boolean activeAt(String person, LocalDate start) {
        return days(person).stream().anyMatch(day -> within(day, start.minusDays(INACTIVE_AFTER), start));
    }

    @Nullable
    Double retention(LocalDate from, LocalDate to) {
        var active =
                customers().stream().filter(person -> activeAt(person, from)).toList();
        long kept = active.stream().filter(person -> activeAt(person, to)).count();
        return share(kept, active.size());
    }

    @Nullable
    Double churn(LocalDate from, LocalDate to, double days) {
        var kept = retention(from, to);
        return kept == null ? null : 1 - Math.pow(kept, days / ChronoUnit.DAYS.between(from, to));
    }

    /** Silent for longer than some days at the end. */
    @Nullable
    Double silent(LocalDate to, @Nullable Double medianGap) {
        var before = sales.stream().filter(sale -> sale.day().isBefore(to)).toList();
        var known = new SlowShop(before, List.of(), List.of(), today);
        long silent = known.customers().stream()
                .filter(person -> medianGap != null
                        && ChronoUnit.DAYS.between(known.days(person).last(), to) > 3 * medianGap)
                .count();
        return share(silent, known.customers().size());
    }

    /** By its four factors. */
    @Nullable
    Double historicClv(LocalDate from, LocalDate to) {
        var buyers = buyers(from, to);
        var theirs = sales.stream()
                .filter(sale -> buyers.contains(sale.person()) && sale.day().isBefore(to))
                .toList();
        if (theirs.isEmpty()) {
            return null;
        }
        double revenue = theirs.stream()
                .mapToDouble(sale -> sale.revenue().doubleValue())
                .sum();
        double years = buyers.stream()
                .mapToDouble(person -> ChronoUnit.DAYS.between(days(person).first(), to) / 365.25)
                .sum();
        double averageSale = revenue / theirs.size();
        double transactionsAYear = theirs.size() / years;
        double duration = years / buyers.size();
        return averageSale * transactionsAYear * duration * MARGIN.doubleValue();
    }
}
