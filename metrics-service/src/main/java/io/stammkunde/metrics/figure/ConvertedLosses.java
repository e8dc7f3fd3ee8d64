package io.stammkunde.metrics.figure;

import java.util.Optional;

/**
 * The share of people lost in a span, converted to another length of time: 1 − (1 − p)^power.
 *
 * @param lost the share
 * @param power the other length of time in spans
 */
record ConvertedLosses(Contributions lost, double power) implements Evidence {
    /**
     * That of the share, whose bounds are converted as the share is. The conversion only rises, so the new interval is
     * right exactly as often as that of the share, keeps to 0…1, and is as lopsided as it should be; the delta method
     * would lay a symmetric one around a curve that is steep where few are lost and a month is converted to a year. The
     * standard error alone is by the delta method, and missing where the curve has no slope.
     */
    @Override
    public Optional<Interval> interval() {
        return lost.interval().map(share -> {
            double error = power * Math.pow(1 - lost.value(), power - 1) * share.standardError();
            return new Interval(
                    share.level(),
                    converted(share.low()),
                    converted(share.high()),
                    Double.isFinite(error) ? error : null,
                    "wilson-converted");
        });
    }

    private double converted(double share) {
        return 1 - Math.pow(1 - share, power);
    }
}
