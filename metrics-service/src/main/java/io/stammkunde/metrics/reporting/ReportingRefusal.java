package io.stammkunde.metrics.reporting;

/** A question about figures that has no answer, for a reason the caller can act on. */
public abstract sealed class ReportingRefusal extends RuntimeException
        permits InvalidPeriod,
                GrainTooFine,
                CurrencyRequired,
                FutureSnapshot,
                UnknownSegment,
                TooManyGroups,
                NotDivisible,
                TooMuchData {
    ReportingRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
