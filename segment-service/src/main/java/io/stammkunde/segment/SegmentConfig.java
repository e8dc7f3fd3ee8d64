package io.stammkunde.segment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Everything an operator may set for this service; nothing is read outside of it. */
@ConfigMapping(prefix = "stammkunde.segment")
public interface SegmentConfig {
    /** How many segments there may be. Each one is kept in memory and asked for each event it depends on. */
    @WithDefault("1000")
    @Min(1)
    int maxSegments();

    /** How large one rule may be. */
    Rules rules();

    /** How much is kept of one person. */
    History history();

    /** Keeping up with segments that another instance has changed. */
    Catalogue catalogue();

    /** Evaluating a new or changed segment for all people known. */
    BackFill backFill();

    /** Waking up when time alone changes an answer. */
    Timer timer();

    /** Writing to the store. */
    Store store();

    interface Rules {
        @WithDefault("10")
        @Min(1)
        @Max(50)
        int maxDepth();

        @WithDefault("100")
        @Min(1)
        int maxNodes();

        /** Entries of one list: rules of a combination, values of {@code in}, conditions of {@code where}. */
        @WithDefault("200")
        @Min(1)
        int maxListLength();

        /** Characters of one name or text. */
        @WithDefault("300")
        @Min(1)
        int maxTextLength();

        /** The longest {@code within}. */
        @WithDefault("P3660D")
        Duration maxWindow();
    }

    interface History {
        /** Events kept of one person; beyond it the oldest are forgotten. */
        @WithDefault("10000")
        @Min(1)
        int maxEvents();

        /** Events kept in the person's own document; older months beyond it go to documents of their own. */
        @WithDefault("200")
        @Min(1)
        int inlineEvents();

        /** Traits of one person, and properties of one event. */
        @WithDefault("60")
        @Min(1)
        int maxNames();

        /** Characters of one trait or property; a longer text is left out. */
        @WithDefault("300")
        @Min(1)
        int maxTextLength();

        /** Entries of a list in a trait or property; a longer list is left out. */
        @WithDefault("50")
        @Min(1)
        int maxItems();
    }

    interface Catalogue {
        /** Nothing is decided on a catalogue that is older. Also how long a back-fill waits before it begins. */
        @WithDefault("1s")
        Duration maxAge();
    }

    interface BackFill {
        /** People evaluated in one go; live events wait for it. */
        @WithDefault("500")
        @Min(1)
        int batchSize();

        /** People looked at to estimate the size of a segment before it is saved. */
        @WithDefault("2000")
        @Min(1)
        int sample();
    }

    interface Timer {
        /** People evaluated in one go. */
        @WithDefault("500")
        @Min(1)
        int batchSize();

        /** How far back each look goes, for answers that were written late. */
        @WithDefault("30s")
        Duration lookBack();
    }

    interface Store {
        /** First pause before an attempt is repeated; it doubles up to {@link #maxPause}. */
        @WithDefault("200ms")
        Duration minPause();

        @WithDefault("10s")
        Duration maxPause();
    }
}
