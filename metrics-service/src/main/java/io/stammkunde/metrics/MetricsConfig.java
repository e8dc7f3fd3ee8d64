package io.stammkunde.metrics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Everything an operator may set for the figures; nothing is read outside of it. */
@ConfigMapping(prefix = "stammkunde.metrics")
public interface MetricsConfig {
    /** The zone whose midnight ends a day, a month and a year in every figure. */
    @WithDefault("Europe/Berlin")
    ZoneId reportingZone();

    /** The currency of orders that name none, and of figures when several are present and the caller chooses none. */
    @WithDefault("EUR")
    @Pattern(regexp = "[A-Z]{3}")
    String reportingCurrency();

    /** Points that a series may have; a finer grain is refused. Bounds the answer, not the period. */
    @WithDefault("1000")
    @Positive
    int maxSeriesPoints();

    /** Groups that a breakdown may have; one with more is refused. */
    @WithDefault("50")
    @Positive
    int maxGroups();

    /** The fewest people that a figure for a part of the people may be about; smaller cells are hidden. */
    @WithDefault("5")
    @Positive
    int leastPeople();

    /** Orders that one question may read, counted once for each figure; one that would read more is refused. */
    @WithDefault("500000000")
    @Positive
    long maxOrdersRead();

    /** Figures that one board may show. */
    @WithDefault("24")
    @Positive
    int maxBoardFigures();

    /** Days within which the second purchase of a new customer counts. */
    @WithDefault("90")
    @Min(1)
    @Max(3650)
    int secondPurchaseDays();

    /** Days without a purchase with which a customer counts as gone. */
    @WithDefault("180")
    @Min(1)
    @Max(3650)
    int inactiveAfterDays();

    /** Share of revenue that is left after the costs of goods, above 0 to 1. */
    @WithDefault("1")
    @DecimalMin("0.0001")
    @DecimalMax("1")
    BigDecimal margin();

    Database database();

    Ingest ingest();

    Clv clv();

    Experiments experiments();

    Alerts alerts();

    Export export();

    Rebuild rebuild();

    /** The embedded store. One process owns the file. */
    interface Database {
        /**
         * Where the figures are kept. May be deleted while the service is stopped, with the files beside it whose names
         * begin alike; it is then read again from Kafka and from profile-service.
         */
        Path file();

        /** What DuckDB may take of the memory outside of the Java heap. */
        @WithDefault("1GB")
        @Pattern(regexp = "\\d+(MB|GB)")
        String memoryLimit();

        /** Processors one query may use. */
        @WithDefault("2")
        @Positive
        int threads();

        /** Questions answered at the same time, each on a connection of its own. */
        @WithDefault("4")
        @Min(1)
        @Max(64)
        int readers();

        /** Questions that may wait for a connection; further ones are refused with 503. */
        @WithDefault("64")
        @Min(0)
        int waitingLimit();

        /** After this time a question is interrupted and refused. */
        @WithDefault("20s")
        Duration timeLimit();
    }

    /** Reading of events and profiles from Kafka. */
    interface Ingest {
        /** First pause after the store failed; doubles up to {@link #retryAtMost()}, for ever. */
        @WithDefault("200ms")
        Duration retryFirst();

        /** Longest pause between two tries. */
        @WithDefault("30s")
        Duration retryAtMost();
    }

    /** Customer lifetime value. */
    interface Clv {
        /** Customers with more than one purchase below which no model is fitted. */
        @WithDefault("20")
        @Positive
        int leastRepeatCustomers();

        /** Fitted models kept in memory, one for each calibration that was asked for. */
        @WithDefault("8")
        @Positive
        int keptModels();

        /** A model this young is used again although newer purchases are known; so is one that took long to fit. */
        @WithDefault("10s")
        Duration reuseFor();

        /** When all customers are scored anew: Quartz syntax, reporting zone of the machine. */
        @WithDefault("0 0 3 * * ?")
        String refitCron();

        /** How much a score must change, relative to its last published value, to be published again. */
        @WithDefault("0.01")
        double publishTolerance();

        /** Time for a fit with all of its reading; longer than the time limit of a question. */
        @WithDefault("2m")
        Duration timeLimit();
    }

    /** Experiments. */
    interface Experiments {
        /** How soon this instance learns of experiments that another one has started or stopped. */
        @WithDefault("5s")
        Duration refresh();
    }

    /** Targets of figures, and what is told of them. */
    interface Alerts {
        /** How often each target's last complete period is looked at; {@code off} for never. */
        @WithDefault("1h")
        String checkEvery();

        /** How long after its end a period counts as complete, as events may arrive late. */
        @WithDefault("2h")
        Duration settle();

        /** How often what was raised and not yet announced is sent to Kafka. */
        @WithDefault("10s")
        String announceEvery();

        /** How long the broker may take for a batch of announcements; then they are sent again later. */
        @WithDefault("10s")
        Duration sendTimeout();

        /** Targets that may be kept; each costs some questions at every look. */
        @WithDefault("200")
        @Positive
        int mostTargets();
    }

    /** What is taken along as a file. */
    interface Export {
        /**
         * The secret from which pseudonyms in the table of events are made, 32 characters or more. Without one there is no
         * such export; with another one nobody is recognised from earlier files.
         */
        Optional<String> pseudonymKey();

        /** Events that one file may have; more are refused, with the number. */
        @WithDefault("50000000")
        @Positive
        long mostEvents();

        /** Time for writing the table of events; shorter than the gateway waits for an answer to begin. */
        @WithDefault("25s")
        Duration timeLimit();
    }

    /** Rebuilding the store from what profile-service keeps. */
    interface Rebuild {
        /** Profiles or events asked for at once; bounds the memory, as an event may have 32 kB. profile-service gives 1000. */
        @WithDefault("500")
        @Min(1)
        @Max(1000)
        int pageSize();

        /** First pause after profile-service did not answer; doubles up to {@link #retryAtMost()}. */
        @WithDefault("1s")
        Duration retryFirst();

        /** Longest pause between two tries. */
        @WithDefault("30s")
        Duration retryAtMost();

        /** How long a page is asked for before the rebuild fails. */
        @WithDefault("30m")
        Duration patience();

        /** When the rebuild of a store that is not complete is tried again after it failed. */
        @WithDefault("5m")
        Duration tryAgainEvery();
    }
}
