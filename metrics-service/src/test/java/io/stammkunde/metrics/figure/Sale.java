package io.stammkunde.metrics.figure;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody bought; two thirds of those who buy are members. */
record Sale(String person, LocalDate day, BigDecimal revenue, UUID source) {
    static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    static final UUID WEB = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    static final UUID TILL = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    /** Of thirty people, in forty days of March and April. */
    static List<Sale> some(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Sale(
                        "p" + random.nextInt(30),
                        MARCH.plusDays(random.nextInt(40)),
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2),
                        random.nextInt(3) == 0 ? TILL : WEB))
                .toList();
    }

    static boolean isMember(String person) {
        return Integer.parseInt(person.substring(1)) % 3 != 0;
    }

    static void fill(Shop shop, List<Sale> sales) {
        var people = IntStream.range(0, 30).mapToObj(i -> "p" + i).toList();
        shop.permit(people.toArray(String[]::new));
        shop.enter("members", people.stream().filter(Sale::isMember).toArray(String[]::new));
        var events = new ArrayList<ResolvedEventV1>();
        for (var sale : sales) {
            events.add(Shop.from(
                    sale.source(),
                    Shop.order(
                            sale.person(),
                            "o" + events.size(),
                            sale.day().toString(),
                            sale.revenue().toPlainString())));
        }
        shop.events(events);
    }

    /** Revenue of a part. */
    static FigureAnswer ask(Answers answers, Period period, @Nullable Grain grain, Restriction part) {
        return answers.of(
                "revenue", new FigureQuestion(period, Comparison.NONE, "EUR", grain, null, null, List.of(part)));
    }
}
