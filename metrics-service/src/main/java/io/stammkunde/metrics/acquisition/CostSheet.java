package io.stammkunde.metrics.acquisition;

import io.stammkunde.metrics.acquisition.AcquisitionCosts.Channel;
import io.stammkunde.metrics.acquisition.AcquisitionCosts.Month;
import io.stammkunde.metrics.costs.Cost;
import io.stammkunde.metrics.figure.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Costs of some months in one currency, set against the customers they won. */
final class CostSheet {
    private static final int DECIMALS = 4;

    private final List<Cost> costs;

    CostSheet(List<Cost> all, String currency) {
        this.costs =
                all.stream().filter(cost -> cost.currency().equals(currency)).toList();
    }

    BigDecimal total() {
        return sum(costs.stream());
    }

    List<Month> months(YearMonth from, YearMonth to, Map<YearMonth, Long> newCustomers) {
        return Stream.iterate(from, month -> month.isBefore(to), month -> month.plusMonths(1))
                .map(month -> {
                    var spent = sum(costs.stream().filter(cost -> cost.month().equals(month)));
                    long won = newCustomers.getOrDefault(month, 0L);
                    return new Month(month.toString(), spent, won, perCustomer(spent, (double) won));
                })
                .toList();
    }

    /** Channels are the same whatever their case, as touchpoints are. */
    List<Channel> channels(Map<String, Double> won) {
        var names = new TreeSet<>(won.keySet());
        costs.forEach(cost -> names.add(name(cost)));
        return names.stream()
                .map(channel -> {
                    var spent = sum(costs.stream().filter(cost -> name(cost).equals(channel)));
                    double customers = won.getOrDefault(channel, 0.0);
                    return new Channel(channel, spent, customers, perCustomer(spent, customers));
                })
                .sorted(Comparator.comparing(Channel::costs).reversed().thenComparing(Channel::channel))
                .toList();
    }

    /** Rounded to four decimals; null where nobody was won. */
    static @Nullable BigDecimal perCustomer(BigDecimal costs, double customers) {
        return customers > 0
                ? Measure.plain(costs.divide(BigDecimal.valueOf(customers), DECIMALS, RoundingMode.HALF_EVEN))
                : null;
    }

    /** The first month, from 1, by whose end a customer has brought in what it cost; null if none. */
    static @Nullable Integer payback(List<Double> valueByMonth, @Nullable BigDecimal cost) {
        if (cost == null) {
            return null;
        }
        for (int month = 0; month < valueByMonth.size(); month++) {
            if (valueByMonth.get(month) >= cost.doubleValue()) {
                return month + 1;
            }
        }
        return null;
    }

    private static String name(Cost cost) {
        return cost.channel().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal sum(Stream<Cost> costs) {
        return Measure.plain(costs.map(Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
