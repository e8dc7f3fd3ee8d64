package io.stammkunde.sampleshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a customer likes and can afford. People differ by far more than their orders do. */
record Taste(int favourite, double purse, double lines) {
    static Taste of(Dice dice) {
        return new Taste(
                dice.between(0, Catalogue.get().categories() - 1),
                StrictMath.exp(0.75 * dice.normal()),
                0.2 + dice.exponential(0.4));
    }

    List<Order.Line> basket(Instant at, Dice dice) {
        int articles = 1;
        while (articles < 6 && dice.chance(lines / (1 + lines))) {
            articles++;
        }
        List<Order.Line> basket = new ArrayList<>();
        while (basket.size() < articles) {
            Product product = Catalogue.get().pick(favourite, purse, at, dice);
            if (basket.stream().noneMatch(line -> line.product().equals(product))) {
                int pieces = product.price().doubleValue() < 30 ? 1 + dice.weighted(70, 20, 10) : 1;
                basket.add(new Order.Line(product, pieces));
            } else {
                articles--;
            }
        }
        return basket;
    }
}
