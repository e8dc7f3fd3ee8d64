package io.stammkunde.metrics.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;

/** Customers who behave as a model says, observed for 30 to 69 weeks, and the weeks after. */
final class Simulated {
    private Simulated() {}

    /** A customer up to now, and how many purchases followed. */
    record Customer(PurchaseHistory history, int later) {}

    static List<Customer> bgNbd(BgNbd model, int customers, long seed, double later) {
        var dropouts = new BetaDistribution(model.a(), model.b());
        return simulate(model.r(), model.alpha(), customers, seed, later, random -> {
            double dropout = dropouts.inverseCumulativeProbability(random.nextDouble());
            return new End(Double.POSITIVE_INFINITY, repeats -> repeats > 0 && random.nextDouble() < dropout);
        });
    }

    static List<Customer> mbgNbd(MbgNbd model, int customers, long seed, double later) {
        var dropouts = new BetaDistribution(model.a(), model.b());
        return simulate(model.r(), model.alpha(), customers, seed, later, random -> {
            double dropout = dropouts.inverseCumulativeProbability(random.nextDouble());
            return new End(Double.POSITIVE_INFINITY, repeats -> random.nextDouble() < dropout);
        });
    }

    static List<Customer> paretoNbd(ParetoNbd model, int customers, long seed, double later) {
        var hazards = new GammaDistribution(model.s(), 1 / model.beta());
        return simulate(model.r(), model.alpha(), customers, seed, later, random -> {
            double hazard = hazards.inverseCumulativeProbability(random.nextDouble());
            return new End(-Math.log(1 - random.nextDouble()) / hazard, repeats -> false);
        });
    }

    static List<PurchaseHistory> histories(List<Customer> customers) {
        return customers.stream().map(Customer::history).toList();
    }

    /**
     * How a customer stops.
     *
     * @param lifetime nothing is bought after it
     * @param afterPurchase asked once after each purchase, with the repeats so far
     */
    private record End(double lifetime, IntPredicate afterPurchase) {}

    private static List<Customer> simulate(
            double r, double alpha, int customers, long seed, double later, Function<Random, End> ends) {
        var random = new Random(seed);
        var rates = new GammaDistribution(r, 1 / alpha);
        var found = new ArrayList<Customer>();
        for (int i = 0; i < customers; i++) {
            double rate = rates.inverseCumulativeProbability(random.nextDouble());
            found.add(customer(random, rate, 30 + random.nextInt(40), later, ends.apply(random)));
        }
        return found;
    }

    private static Customer customer(Random random, double rate, double age, double later, End end) {
        double time = 0;
        double last = 0;
        int repeats = 0;
        int after = 0;
        while (!end.afterPurchase().test(repeats + after)) {
            time += -Math.log(1 - random.nextDouble()) / rate;
            if (time > Math.min(age + later, end.lifetime())) {
                break;
            }
            if (time > age) {
                after++;
            } else {
                last = time;
                repeats++;
            }
        }
        return new Customer(new PurchaseHistory(repeats, last, age), after);
    }
}
